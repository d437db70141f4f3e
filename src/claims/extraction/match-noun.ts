import { coverSpans, type Span } from '#primitives'
import { PREVENTING_VERBS } from '../en/modality.ts'
import type { ReadyNounFrame } from '../ready-frame.ts'
import { type Argument, type Candidate, createCandidate } from './candidate.ts'
import { clauseQuote } from './clause-quote.ts'
import { blamedArguments, ownArguments } from './noun-arguments.ts'
import { carriageOf } from './noun-carriage.ts'
import { nounFrameAt } from './noun-frame-at.ts'
import { groupSpan } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** The claim that a noun makes, by a light verb around it or by its own phrases; undefined for none. */
export function matchNoun(scene: Scene, index: number): Candidate | undefined {
  const frame = nounFrameAt(scene, index)
  if (frame === undefined) return undefined
  const carriage = carriageOf(scene, index, frame)
  const blamed = blamedArguments(scene, index)
  const own = [...blamed, ...ownArguments(scene, index, frame)]
  if (carriage === undefined && blamed.length === 0 && !standsAlone(scene, index, { frame, own }))
    return undefined
  const args = mergeArguments(scene, own, carriage?.arguments ?? [])
  const noun = scene.tokens[index]!.text
  return createCandidate({
    type: frame.type,
    source: carriage?.source ?? 'noun',
    anchor: index,
    clause: carriage?.clause ?? scene.clauseAt[index],
    quote: carriage === undefined ? nounQuote(scene, index, own) : clauseQuote(scene, carriage.clause),
    arguments: args,
    modality: frame.modality ?? carriage?.modality ?? 'occurred',
    effect: frame.effect,
    weapons: frame.weapons,
    openMeans: frame.openMeans,
    onlyJoined: frame.alone === 'joined' && carriage === undefined,
    strength: frame.strength * (carriage === undefined ? 0.75 : 1),
    reasons: [
      `frame ${frame.type} by the noun "${noun}": ${frame.reason}`,
      ...(carriage === undefined ? [] : [carriage.reason]),
      ...(blamed.length === 0 ? [] : ['laid at the door of whoever did it']),
    ],
  })
}

/** Whether the noun tells enough to be a claim without a verb that says it happened. */
function standsAlone(
  scene: Scene,
  index: number,
  { frame, own }: { readonly frame: ReadyNounFrame; readonly own: readonly Argument[] },
): boolean {
  if (scene.groupAt[index] !== undefined && scene.groupAt[index].head !== index) return false
  if (
    [index, ...own.map(({ head }) => head)].some(head =>
      OPEN.has(scene.tokens[groupSpan(scene, head).firstToken]!.lower),
    )
  )
    return false
  const telling = own.filter(({ head }) => isTelling(scene, head))
  const roles = new Set(telling.map(({ role }) => role))
  if (frame.alone === 'never' || isEnded(scene, index) || isRanked(scene, index)) return false
  if (frame.alone === 'joined') return true
  return frame.alone === 'full' ? roles.size > 1 : roles.size > 0
}

const ENDINGS: ReadonlySet<string> = new Set([
  'cessation',
  'halt',
  'end',
  'suspension',
  'lack',
  'absence',
  'threat',
  'risk',
  'fear',
  'possibility',
  'prospect',
  'chance',
])

/** "A cessation of air strikes", "the threat of an attack", "to prevent gains": the word above says that it is not, or not yet. */
function isEnded(scene: Scene, index: number): boolean {
  const { head } = scene.tokens[index]!
  if (head < 0) return false
  const { lemma } = scene.tokens[head]!
  return ENDINGS.has(lemma) || (PREVENTING_VERBS.has(lemma) && head < index)
}

/** "The most critical advance": a judgement on an event that is told elsewhere. */
function isRanked(scene: Scene, index: number): boolean {
  const { firstToken } = groupSpan(scene, index)
  return scene.tokens.slice(firstToken, index).some(({ tag }) => tag === 'JJS' || tag === 'RBS')
}

/** Determiners of what may not have been at all. */
const OPEN: ReadonlySet<string> = new Set(['any', 'no', 'every', 'each', 'another'])

/** A name, or a common noun for ground or people; a pronoun only points back. */
function isTelling(scene: Scene, head: number): boolean {
  return scene.tokens[head]!.pos !== 'PRON' && scene.tokens[head]!.tag !== 'PRP$'
}

/** "The army launched its assault": a possessive pronoun is whoever the verb has for its subject. */
function mergeArguments(scene: Scene, given: readonly Argument[], carried: readonly Argument[]): Argument[] {
  const isActed = carried.some(({ role, slot }) => role === 'agent' && slot === 'subject')
  const own = given.filter(
    ({ role, head }) => !(isActed && role === 'agent' && scene.tokens[head]!.tag === 'PRP$'),
  )
  const heads = new Set(own.map(argument => argument.head))
  const agentKnown = own.some(argument => argument.role === 'agent')
  return [
    ...own,
    ...carried.filter(({ head, role }) => !heads.has(head) && !(agentKnown && role === 'agent')),
  ]
}

/** The noun phrase with the phrases that gave its arguments. */
function nounQuote(scene: Scene, index: number, own: readonly Argument[]): Span {
  const group = groupSpan(scene, index)
  const parts = own.filter(({ head }) => head > index).map(({ head }) => groupSpan(scene, head))
  return coverSpans([group, ...parts]) ?? group
}
