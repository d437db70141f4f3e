import type { Clause } from '#language'
import type { ReadyVerbFrame } from '../ready-frame.ts'
import type { Filling } from './fill-slots.ts'
import { isDate } from './is-date.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'

/** The noun that a frame's `objects` ask for; undefined where it asks for none, null where it is missing. */
export function carrierOf(scene: Scene, frame: ReadyVerbFrame, filling: Filling): number | undefined | null {
  const { objects } = frame
  if (objects === undefined) return undefined
  const isCarrier = (head: number) => {
    const before = scene.tokens[head - 1]?.lemma
    return nounForms(scene.tokens[head]!).some(
      noun => objects.includes(noun) || objects.includes(`${before}_${noun}`),
    )
  }
  const direct = [...filling.objects, ...besideObjects(scene, filling)].find(isCarrier)
  if (direct !== undefined) return direct
  const under = filling.phrases.find(({ preposition, head }) => CARRYING.has(preposition) && isCarrier(head))
  return under?.head ?? null
}

/** "Gave the rebels | a week": the noun group right behind an object is one too, where the tree has it for something else. */
function besideObjects(scene: Scene, { clause, objects }: Filling): number[] {
  return objects.flatMap(head => {
    const second = head > clause.verb ? scene.groupAt[scene.groupAt[head]?.endToken ?? head + 1] : undefined
    const follows = second !== undefined && second.preposition === undefined && second.head > head
    return follows && scene.tokens[second.head]!.sentence === clause.sentence ? [second.head] : []
  })
}

/** Prepositions whose noun may complete the verb: "come under fire", "put out of service". */
const CARRYING: ReadonlySet<string> = new Set([
  'to',
  'under',
  'out of',
  'in',
  'into',
  'as',
  'among',
  'between',
])

/** Whether a clause has the complement that a frame asks for: an infinitive, certain verbs, what its object is called. */
export function isCompleted(scene: Scene, frame: ReadyVerbFrame, filling: Filling): boolean {
  const { complements } = frame
  const { clause } = filling
  const below = scene.below[clause.index] ?? []
  if (frame.demanding && !below.some(child => isAsked(scene, child, clause))) return false
  if (frame.naming && !isNamed(scene, filling)) return false
  if (complements === undefined) return true
  return below.some(
    child => child.verb > clause.verb && complements.includes(scene.tokens[child.verb]!.lemma),
  )
}

/** Whether a clause is an infinitive that says what somebody is asked to do. */
function isAsked(scene: Scene, child: Clause, { verb }: Clause): boolean {
  return child.verb > verb && ASKING.has(child.link) && scene.tokens[child.verb]!.tag === 'VB'
}

/** How an infinitive may hang on the verb that asks for it. */
const ASKING: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'acl'])

/** How far behind the verb the words may begin that its object is called, in tokens. */
const NAME_REACH = 16

/**
 * Whether an object is called something: "called it a massacre", "called the raid 'barbaric'", "described them as
 * thugs". A proper name is none of it ("a man called Ahmad"): it says who somebody is, and not what is thought of him.
 */
function isNamed(scene: Scene, { clause, objects, phrases }: Filling): boolean {
  const { verb, sentence } = clause
  const isSaid = (head: number) => scene.tokens[head]!.tag !== 'PRP' && !isDate(scene, head)
  if (phrases.some(({ preposition, head }) => preposition === 'as' && head > verb)) return true
  if (isFollowed(scene, verb, 'as')) return true
  const called = (scene.children[verb] ?? []).find(
    child => child > verb && scene.tokens[child]!.relation === 'xcomp' && isCommon(scene, child),
  )
  if (called !== undefined) return true
  const object = clause.passive ? verb : objects.find(head => head > verb && isSaid(head))
  const from = object ?? verb
  for (let at = verb + 1; at < verb + NAME_REACH; at++) {
    const token = scene.tokens[at]
    if (token?.sentence !== sentence || token.pos === 'VERB') return false
    // The words themselves, in quotation marks, behind the object that they are for.
    if (at > verb + 1 && OPENING.test(token.text) && scene.tokens[at - 1]!.pos !== 'DET') return true
    // A second noun group with an article right behind the first: "labelled the deal | a betrayal".
    if (at > from && ARTICLES.has(token.lower) && scene.groupAt[at - 1] !== undefined)
      return isNoun(scene, at - 1)
  }
  return false
}

const OPENING = /^["“‘'`]+$/
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])

const isNoun = ({ tokens }: Scene, at: number) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.pos)
const isCommon = ({ tokens }: Scene, at: number) => tokens[at]!.pos !== 'PROPN'

/** Whether a word stands between a verb and the next one or a mark. */
function isFollowed({ tokens }: Scene, verb: number, word: string): boolean {
  for (let at = verb + 1; at < verb + NAME_REACH; at++) {
    const token = tokens[at]
    if (token?.sentence !== tokens[verb]!.sentence || token.pos === 'VERB' || token.text === ';') return false
    if (token.lower === word) return true
  }
  return false
}
