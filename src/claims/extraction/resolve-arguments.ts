import type { ActorMention } from '#mentions'
import type { Span } from '#primitives'
import type { ActorRef } from '../claim.ts'
import { HARM_NOUNS } from '../en/victims.ts'
import { holdsKind, kindsFrom, shareKind } from '../kinds.ts'
import type { Argument, Candidate } from './candidate.ts'
import { inferSide } from './infer-side.ts'
import {
  antecedentOf,
  groupSpan,
  isOfKind,
  isPartitive,
  kindsOf,
  lexicalKinds,
  phrasesOf,
} from './noun-phrase.ts'
import { type Scene, tokenAt } from './scene.ts'
import { areUnknown } from './sides/said-of-people.ts'

/** The actors in a role, in text order, each once. */
export function actorsInRole(scene: Scene, candidate: Candidate, role: Argument['role']): ActorRef[] {
  const inRole = candidate.arguments.filter(({ role: own }) => own === role)
  if (inRole.length === 0) return []
  const refs: ActorRef[] = []
  const heads = new Set(inRole.map(({ head }) => head))
  for (const { head } of inRole)
    if (!isPartOf(scene, head, heads))
      for (const ref of actorRefs(scene, head)) if (!refs.some(other => sameSpan(other, ref))) refs.push(ref)
  const inOrder = refs.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  return withoutLabels(scene, besideAllies(scene, inOrder))
}

/** "The army and militiamen": people of whom no word tells whose they are, and who act with a known side, are of that side. */
function besideAllies(scene: Scene, refs: readonly ActorRef[]): ActorRef[] {
  return refs.map((ref, index) => {
    const ally = refs[index - 1]
    if (ally?.side == null || ally.side === scene.civilianSide || ref.start == null || ally.end == null)
      return ref
    if (!JOINED.test(scene.text.slice(ally.end, ref.start)) || ref.actor != null) return ref
    const last = tokenAt(scene.tokens, ref.end! - 1)
    const isOpen = (scene.actorsAt[last] ?? []).every(({ side, actor }) => side === null && actor === null)
    return isOpen && isOfKind(scene, last, 'force') ? { ...ref, side: ally.side } : ref
  })
}

/** Between two who act together. */
const JOINED = /^ and (?:the |some |several |other |dozens of )?$/

/** "A group of fighters": what follows a head with "of" is not somebody else. */
function isPartOf(scene: Scene, head: number, heads: ReadonlySet<number>): boolean {
  const { firstToken } = groupSpan(scene, head)
  if (scene.tokens[firstToken - 1]?.lower !== 'of') return false
  const whole = scene.groupAt[firstToken - 2]
  return whole !== undefined && heads.has(whole.head) && actorRefs(scene, whole.head).length > 0
}

/** "The militant group Black Banner": a common noun right before the name that it labels is no actor of its own. */
function withoutLabels(scene: Scene, refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter((ref, index) => {
    const next = refs[index + 1]
    if (next?.start == null || ref.end == null || !/\p{Ll}\S*$/u.test(ref.name)) return true
    if (POSSESSIVE.test(ref.name) && next.start - ref.end <= 1) return false
    const isCommon = !/\p{Lu}/u.test(ref.name.split(' ').at(-1) ?? '')
    return !(isCommon && /^\p{Lu}/u.test(next.name) && /^\s*$/.test(scene.text.slice(ref.end, next.start)))
  })
}

/** A possessor right before what it owns. */
const POSSESSIVE = /^(?:their|its|his|her|our|my)$/i

const sameSpan = (a: Partial<Span> | ActorRef, b: Partial<Span> | ActorRef) =>
  a.start === b.start && a.end === b.end

/**
 * The actors that a noun phrase names: the mention on its head, else every mention in its group ("Karskian and Northland
 * aircraft"), else the phrase itself where its noun means people or a force. An unresolved pronoun names nobody.
 */
export function actorRefs(scene: Scene, pointer: number): ActorRef[] {
  let head = antecedentOf(scene, pointer)
  for (let steps = 0; steps < DEEPEST_MEASURE; steps++) {
    const own = longest(scene.actorsAt[head] ?? [])
    if (own !== undefined) return [...joinedBefore(scene, own), sidedRef(scene, own, head)]
    const measured = measuredBy(scene, head)
    if (measured === undefined) break
    head = antecedentOf(scene, measured)
  }
  return describedRefs(scene, head)
}

/** "Karskian and Northland warplanes": a party that only qualifies, joined by "and" to the words of the next. */
function joinedBefore(scene: Scene, { start, side }: ActorMention): ActorRef[] {
  const first = tokenAt(scene.tokens, start)
  if (scene.tokens[first - 1]?.lower !== 'and') return []
  return (scene.actorsAt[first - 2] ?? [])
    .filter(other => other.adjectival === true && other.side !== null && other.side !== side)
    .map(other => refOfActor(scene, other))
}

/** "Hundreds of dozens of …, many of whom": no deeper, since such words may stand for one another in a circle. */
const DEEPEST_MEASURE = 4

function describedRefs(scene: Scene, head: number): ActorRef[] {
  const group = groupSpan(scene, head)
  const inGroup: ActorMention[] = []
  for (let at = group.firstToken; at < group.endToken; at++)
    for (const mention of scene.actorsAt[at] ?? []) if (!inGroup.includes(mention)) inGroup.push(mention)
  if (!shareKind(kindsOf(scene, head), ACTING)) return []
  if (inGroup.length > 0) return inGroup.map(mention => labelledRef(scene, mention, head))
  const { pos } = scene.tokens[head]!
  if (pos === 'DET' || (pos === 'PRON' && !SPOKEN.test(scene.tokens[head]!.text))) return []
  const kinds = lexicalKinds(scene, head)
  const civilian = holdsKind(kinds, 'people') && !holdsKind(kinds, 'force')
  return [
    {
      name: scene.text.slice(group.start, group.end),
      side: civilian
        ? areUnknown(scene, head)
          ? null
          : scene.civilianSide
        : isPossessed(scene, group.firstToken)
          ? null
          : inferSide(scene, head),
      start: group.start,
      end: group.end,
    },
  ]
}

/** "Our forces", "their fighters": whose they are is the speaker's or an antecedent's to tell. */
function isPossessed(scene: Scene, first: number): boolean {
  return scene.tokens[first]!.tag === 'PRP$'
}

/** "Karskian and Northland planes": an adjective that has a side only before some nouns has it before this one too. */
function labelledRef(scene: Scene, mention: ActorMention, head: number): ActorRef {
  const ref = refOfActor(scene, mention)
  if (mention.side !== null) return ref
  const phrase = `${ref.name} ${scene.tokens[head]!.text}`.toLowerCase()
  const entry = scene.registry.conflict.vocabulary.find(
    ({ use, side, text }) => use === 'phrase' && side !== null && text.toLowerCase() === phrase,
  )
  return entry === undefined ? ref : { ...ref, side: entry.side }
}

/** Pronouns that a speaker's side may resolve; others name nobody. */
const SPOKEN = /^(?:we|us|they|it|he|she)$/i

/** Kinds of thing that act, or in whose name their owner does. */
const ACTING = kindsFrom(['force', 'people', 'speaker', 'aircraft', 'artillery', 'armour'])

/** What a partitive or a noun of harm measures ("dozens of rebels", "bodies of soldiers"). */
function measuredBy(scene: Scene, head: number): number | undefined {
  if (!isPartitive(scene, head) && !Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma)) return undefined
  const part = phrasesOf(scene, head).find(({ preposition }) => preposition === 'of')
  return part !== undefined && part.head !== head ? part.head : undefined
}

/** The longest of mentions; undefined for none. */
export function longest<T extends Span>(mentions: readonly T[]): T | undefined {
  let best: T | undefined
  for (const mention of mentions)
    if (best === undefined || mention.end - mention.start > best.end - best.start) best = mention
  return best
}

/** A mention as an actor; a bare noun for fighters with the side that the text has for them. */
function sidedRef(scene: Scene, mention: ActorMention, head: number): ActorRef {
  const ref = refOfActor(scene, mention)
  const bare = mention.side === null && mention.actor === null && /^\p{Ll}/u.test(scene.tokens[head]!.text)
  if (!bare || isPossessed(scene, groupSpan(scene, head).firstToken)) return ref
  return { ...ref, side: inferSide(scene, head) }
}

function refOfActor(scene: Scene, mention: ActorMention): ActorRef {
  const { start, end, side, actor, canonical } = mention
  return {
    name: scene.text.slice(start, end),
    actor,
    side,
    start,
    end,
    ...(canonical === null ? {} : { canonical }),
  }
}
