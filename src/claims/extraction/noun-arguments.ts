import type { Clause } from '#language'
import { AVOWING_VERBS, BLAMING_VERBS, LIGHT_VERBS } from '../en/modality.ts'
import { kindsFrom, shareKind } from '../kinds.ts'
import type { ReadyNounFrame } from '../ready-frame.ts'
import type { Argument } from './candidate.ts'
import { isDate } from './is-date.ts'
import { roleOfPhrase, settle } from './match-verb.ts'
import {
  groupSpan,
  isOfKind,
  kindsOf,
  ownersOf,
  type PrepositionalPhrase,
  phrasesOf,
  prepositionOf,
} from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** A noun's phrases, those of its clause that follow it, and who fights whom in the phrases of those ("a clash near X between A and B"). */
function widePhrases(scene: Scene, index: number): readonly PrepositionalPhrase[] {
  const own = phrasesOf(scene, index)
  const clause = scene.clauseAt[index]
  const later = (clause?.obliques ?? []).some(({ head }) => head === index)
    ? clause!.obliques.filter(({ head, preposition }) => head > index && preposition !== '')
    : []
  const inner = [...own, ...later]
    .flatMap(({ head }) => phrasesOf(scene, head))
    .filter(({ preposition }) => preposition === 'between' || preposition === 'against')
  return [...own, ...later, ...inner].filter(
    (phrase, at, all) => all.findIndex(({ head }) => head === phrase.head) === at,
  )
}

/** What an event noun's own phrases, possessors and adjectives are to it, by its frame. */
export function ownArguments(scene: Scene, index: number, frame: ReadyNounFrame): readonly Argument[] {
  const found: Argument[] = []
  const object = objectOfGerund(scene, index)
  if (object !== undefined)
    found.push({ role: settle(scene, object, kindsOf(scene, object)), head: object, slot: 'object' })
  const owner = frame.roles.get('owner')
  if (owner !== undefined && owner !== 'none')
    for (const head of ownersOf(scene, index)) {
      if (isDate(scene, head)) continue
      const role = owner === 'either' ? settle(scene, head, kindsOf(scene, head)) : owner
      if (role === 'place' ? (scene.placesAt[head] ?? []).some(place => !place.adjectival) : true)
        found.push({ role, head, slot: 'owner' })
    }
  for (const head of stagersOf(scene, index)) found.push({ role: 'agent', head, slot: 'by' })
  for (const phrase of widePhrases(scene, index)) {
    const role = roleOfPhrase(scene, frame.roles, phrase)
    if (role === undefined || role === 'none' || isDate(scene, phrase.head)) continue
    const settled = role === 'either' ? settle(scene, phrase.head, kindsOf(scene, phrase.head)) : role
    if (
      settled === 'agent' &&
      !shareKind(kindsOf(scene, phrase.head), DOERS) &&
      (scene.actorsAt[phrase.head]?.length ?? 0) === 0
    )
      continue
    found.push({ role: settled, head: phrase.head, slot: phrase.preposition })
  }
  return found.map(argument => (isDoneBy(scene, argument, found) ? { ...argument, role: 'agent' } : argument))
}

/** "The siege of the army on the town": with something else that it is done to, whoever stands behind "of" does it. */
function isDoneBy(scene: Scene, { role, slot, head }: Argument, all: readonly Argument[]): boolean {
  if (slot !== 'of' || role !== 'target' || !isOfKind(scene, head, 'force')) return false
  return (
    !all.some(one => one.role === 'agent') &&
    all.some(one => ONTO.has(one.slot) && (one.role === 'place' || one.role === 'target'))
  )
}

const ONTO: ReadonlySet<string> = new Set(['on', 'against', 'upon'])

/** Words from a participle to its "by". */
const NEAR_BY = 5

/** "The attack staged tonight by rebels": who stands behind "by" after a light verb's participle, however the tree hangs it. */
function stagersOf(scene: Scene, index: number): readonly number[] {
  const { tokens } = scene
  const verb = groupSpan(scene, index).endToken
  const { sentence } = tokens[index]!
  const participle = tokens[verb]
  if (participle?.sentence !== sentence || !/^VB[ND]$/.test(participle.tag)) return []
  const phrasal = `${participle.lemma} ${tokens[verb + 1]?.lower ?? ''}`
  if (!LIGHT_VERBS.has(participle.lemma) && !LIGHT_VERBS.has(phrasal)) return []
  for (let at = verb + 1; at <= verb + NEAR_BY && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.pos === 'VERB') return []
    const doer = tokens[at]!.lower === 'by' ? scene.groupAt[at + 1] : undefined
    if (doer !== undefined && !isDate(scene, doer.head)) return [doer.head]
  }
  return []
}

/** Kinds of thing that do what an event noun names. */
const DOERS = kindsFrom(['force', 'aircraft', 'artillery', 'armour'])

/** "Accused them of shelling the town", "blamed them for the attack": whoever is blamed did it, to what the noun takes as its object. */
export function blamedArguments(scene: Scene, index: number): Argument[] {
  const clause = scene.clauseAt[index]
  const whole = scene.groupAt[index]?.head ?? index
  const preposition = prepositionOf(scene, index) ?? prepositionOf(scene, whole)
  if (clause === undefined || (preposition !== 'of' && preposition !== 'for')) return []
  if (isAvowed(scene, clause, whole))
    return clause.agents.map(head => ({ role: 'agent' as const, head, slot: 'subject' }))
  if (!BLAMING_VERBS.has(scene.tokens[clause.verb]!.lemma) || clause.verb > index) return []
  const blamed = clause.patients.filter(head => head > clause.verb && head < index)
  if (blamed.length === 0) return []
  const acted = [...clause.patients.filter(head => head > index && head !== whole), whole]
  return [
    ...blamed.map(head => ({ role: 'agent' as const, head, slot: 'subject' })),
    ...acted
      .filter(head => head !== index)
      .map(head => ({ role: settle(scene, head, kindsOf(scene, head)), head, slot: 'object' })),
  ]
}

/** "Claimed responsibility for the attack": whoever claims it did it. */
function isAvowed(scene: Scene, clause: Clause, head: number): boolean {
  const avowal = clause.patients.find(patient => scene.tokens[patient]!.lemma === 'responsibility')
  return (
    avowal !== undefined &&
    AVOWING_VERBS.has(scene.tokens[clause.verb]!.lemma) &&
    [...phrasesOf(scene, avowal), ...clause.obliques].some(
      phrase => phrase.preposition === 'for' && phrase.head === head,
    )
  )
}

/** "Continued shelling Dorsk": what a noun in -ing acts on where the tree takes it for a word of a place's name; undefined for none. */
export function objectOfGerund(scene: Scene, index: number): number | undefined {
  if (!scene.tokens[index]!.lower.endsWith('ing')) return undefined
  const inside = scene.groupAt[index]
  const group = inside === undefined || inside.head === index ? scene.groupAt[index + 1] : inside
  if (group === undefined || group.preposition !== undefined || group.head <= index) return undefined
  const named = scene.placesAt[group.head]?.some(place => !place.adjectival) ?? false
  return named && group.head - index < 4 ? group.head : undefined
}
