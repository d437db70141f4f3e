import type { Clause } from '#language'
import { FRAMES_BY_VERB } from '../en/frames/index.ts'
import {
  ASPECT_VERBS,
  CAUSAL_PREPOSITIONS,
  CAUSING_VERBS,
  LIGHT_VERBS,
  PREPARING_VERBS,
  REPUTED_VERBS,
  RESPONDING_VERBS,
  SUFFERING_VERBS,
  WITNESSING_VERBS,
} from '../en/modality.ts'
import type { Modality } from '../frame.ts'
import type { ReadyNounFrame, Roles } from '../ready-frame.ts'
import type { Argument } from './candidate.ts'
import { isCue } from './cue-tokens.ts'
import { FIGHTING } from './fighting-types.ts'
import { isFalsePassive } from './fill-slots.ts'
import { roleOfPhrase, settle } from './match-verb.ts'
import { objectOfGerund } from './noun-arguments.ts'
import { nounFrameAt } from './noun-frame-at.ts'
import { antecedentOf, followingPhrases, isOfKind, kindsOf, phrasesOf } from './noun-phrase.ts'
import { predicateNames } from './predicate-names.ts'
import type { Scene } from './scene.ts'

/** What a clause says of an event that a noun in it names: who does it, how it goes. */
export interface Carriage {
  readonly clause: Clause
  readonly modality: Modality
  readonly arguments: readonly Argument[]
  readonly source: 'light-verb' | 'noun'
  readonly reason: string
}

/** What the clause around an event noun says of it, by a light verb, by what it causes or by how it goes; undefined where nothing carries it. */
export function carriageOf(scene: Scene, index: number, frame: ReadyNounFrame): Carriage | undefined {
  for (const clause of clausesAround(scene, index)) {
    if (clause.marker === 'since') return undefined
    const verbs = [...predicateNames(scene, clause), ...phrasalNames(scene, clause)]
    const reason = `told by "${scene.tokens[clause.verb]!.text}"`
    const light = verbs.map(verb => LIGHT_VERBS.get(verb)).find(found => found !== undefined)
    if (light !== undefined && fills(scene, clause.patients, index)) {
      return {
        clause,
        modality: light === 'planned' && isAnnouncedDone(frame, verbs) ? 'occurred' : light,
        arguments: [...subjectsOf(scene, clause, { frame, verbs }), ...obliquePlaces(scene, clause)],
        source: 'light-verb',
        reason,
      }
    }
    if (isExistential(scene, clause, index))
      return {
        clause,
        modality: 'occurred',
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason: 'told by "there was"',
      }
    if (
      verbs.some(verb => CAUSING_VERBS.has(verb)) &&
      fills(scene, isFalsePassive(scene, clause) ? clause.patients : clause.agents, index) &&
      frame.type !== 'casualties'
    )
      return { clause, modality: 'occurred', arguments: [], source: 'noun', reason }
    if (isCauseOfHarm(scene, clause, { index, frame, verbs }))
      return {
        clause,
        modality: 'occurred',
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason: `the cause of what "${scene.tokens[clause.verb]!.text}" tells`,
      }
    const meant = meantBy(scene, clause, { index, verbs })
    if (meant !== undefined)
      return {
        clause,
        modality: meant,
        arguments: clause.agents.map(head => ({ role: 'agent', head, slot: 'subject' }) as const),
        source: 'light-verb',
        reason,
      }
    const reputed = clause.passive && verbs.some(verb => REPUTED_VERBS.has(verb))
    const names = reputed ? [...verbs, ...infinitivesOf(scene, clause)] : verbs
    const aspect = names.map(verb => ASPECT_VERBS.get(verb)).find(found => found !== undefined)
    if (aspect !== undefined && fills(scene, [...clause.agents, ...clause.patients], index))
      return {
        clause,
        modality: aspect,
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason,
      }
    if (clause.verb === index && clause.agents.length > 0) return undefined
  }
  return undefined
}

/** The verbs that complete a clause ("said to be | continuing"). */
function infinitivesOf(scene: Scene, clause: Clause): readonly string[] {
  return (scene.below[clause.index] ?? [])
    .filter(({ link }) => link === 'xcomp')
    .flatMap(child => predicateNames(scene, child))
}

/** Whether a clause of death or destruction names the event as its cause ("were killed in clashes", "destroyed by shelling"). */
function isCauseOfHarm(
  scene: Scene,
  clause: Clause,
  { index, frame, verbs }: { index: number; frame: ReadyNounFrame; verbs: readonly string[] },
): boolean {
  if (!FIGHTING.has(frame.type) || frame.alone === 'joined' || clause.negated) return false
  const harms = verbs.some(verb =>
    (FRAMES_BY_VERB.get(verb) ?? []).some(({ effect }) => effect === 'killed' || effect === 'wounded'),
  )
  if (!harms) return false
  const behind = clause.patients.filter(head => head > clause.verb).flatMap(head => phrasesOf(scene, head))
  return [...clause.obliques, ...followingPhrases(scene, clause.verbGroup.endToken), ...behind].some(
    ({ preposition, head }) => CAUSAL_PREPOSITIONS.has(preposition) && fills(scene, [head], index),
  )
}

/** Harm that is announced has been done, and so has ground been taken whose taking is announced. */
const isAnnouncedDone = ({ type }: ReadyNounFrame, verbs: readonly string[]): boolean =>
  SUFFERED.has(type) || (WON.has(type) && verbs.some(verb => TELLING.has(verb)))

const SUFFERED: ReadonlySet<string> = new Set(['casualties', 'abuse', 'destroy', 'breach'])
const WON: ReadonlySet<string> = new Set(['capture', 'repel', 'siege-break'])
const TELLING: ReadonlySet<string> = new Set(['announce', 'declare'])

/** What the subject of a light verb is to the event: who does it, who suffers it, or where it is seen. */
function subjectsOf(
  scene: Scene,
  clause: Clause,
  { frame, verbs }: { readonly frame: ReadyNounFrame; readonly verbs: readonly string[] },
): Argument[] {
  const role = verbs.some(verb => SUFFERING_VERBS.has(verb)) ? 'target' : 'agent'
  if (!verbs.some(verb => WITNESSING_VERBS.has(verb)) && !isToldHarm(scene, clause, frame))
    return clause.agents.map(head => ({ role, head, slot: 'subject' }))
  return clause.agents
    .filter(head => isOfKind(scene, head, 'ground') && (scene.actorsAt[head]?.length ?? 0) === 0)
    .map(head => ({ role: 'place', head, slot: 'subject' }))
}

/** "The ministry announced five deaths": who tells of harm did not do it. */
function isToldHarm(scene: Scene, { verb }: Clause, { type }: ReadyNounFrame): boolean {
  return type === 'casualties' && isCue(scene, verb)
}

/** How it stands with an event that the subject prepares for, or answers with; undefined for neither. */
function meantBy(
  scene: Scene,
  clause: Clause,
  { index, verbs }: { readonly index: number; readonly verbs: readonly string[] },
): Modality | undefined {
  const behind = (word: string) =>
    clause.obliques.some(({ preposition, head }) => preposition === word && fills(scene, [head], index))
  if (PREPARING_VERBS.has(scene.tokens[clause.verb]!.lemma) && behind('for')) return 'planned'
  return verbs.some(verb => RESPONDING_VERBS.has(verb)) && behind('with') ? 'occurred' : undefined
}

/** Whether a noun is among the heads, or what one of them measures ("dozens of strikes", "a week of attacks"). */
function fills(scene: Scene, heads: readonly number[], index: number): boolean {
  return heads.some(
    head =>
      antecedentOf(scene, head) === index ||
      objectOfGerund(scene, index) === head ||
      (nounFrameAt(scene, head) === undefined &&
        head < index &&
        index - head < 5 &&
        phrasesOf(scene, head).some(phrase => phrase.preposition === 'of' && phrase.head === index)),
  )
}

/** The verb with its object, for fixed phrases ("took place"). */
function phrasalNames(scene: Scene, clause: Clause): string[] {
  return clause.patients.map(head => `${scene.tokens[clause.verb]!.lemma} ${scene.tokens[head]!.lemma}`)
}

/** "There were clashes". */
function isExistential(scene: Scene, clause: Clause, index: number): boolean {
  const there = (scene.children[clause.verb] ?? []).some(child => scene.tokens[child]!.relation === 'expl')
  return there && (clause.verb === index || clause.agents.includes(index) || clause.patients.includes(index))
}

/** Clauses that may carry a noun: its own, and the one that its own hangs on. */
function clausesAround(scene: Scene, index: number): readonly Clause[] {
  const own = scene.clauseAt[index]
  const relative = (scene.children[index] ?? []).flatMap(child => {
    const clause = scene.clauseAt[child]
    return clause?.verb === child && clause.link === 'acl:relcl' ? [clause] : []
  })
  return own === undefined ? relative : [own, ...relative]
}

/** What the phrases of a clause are to an event that a noun in it names. */
const OF_CLAUSE: Roles = new Map([
  ['against', 'either'],
  ['on', 'either'],
])

function obliquePlaces(scene: Scene, clause: Clause): Argument[] {
  return clause.obliques.flatMap(({ preposition, head }) => {
    const role = roleOfPhrase(scene, OF_CLAUSE, { preposition, head })
    if (role === undefined || role === 'none') return []
    const settled = role === 'either' ? settle(scene, head, kindsOf(scene, head)) : role
    return [{ role: settled, head, slot: preposition }]
  })
}
