import type { Clause } from '#language'
import { coverSpans, type Span } from '#primitives'
import { FRAMES_BY_VERB } from '../en/frames/index.ts'
import { LOCATIVE_PREPOSITIONS } from '../en/prepositions.ts'
import type { Role, Slot } from '../frame.ts'
import { holdsKind, type Kinds, kindsFrom, NO_KIND, shareKind } from '../kinds.ts'
import type { ReadyVerbFrame, Roles, SlotKinds } from '../ready-frame.ts'
import { type Argument, type Candidate, createCandidate } from './candidate.ts'
import { clauseQuote, phraseSpan, tidyQuote } from './clause-quote.ts'
import { carrierOf, isCompleted } from './complements.ts'
import { type Filling, fillSlots } from './fill-slots.ts'
import { isDate } from './is-date.ts'
import {
  antecedentOf,
  isOfKind,
  isPartitive,
  kindsOf,
  ownersOf,
  type PrepositionalPhrase,
  phrasesOf,
} from './noun-phrase.ts'
import { otherFillings } from './other-fillings.ts'
import { predicateNames } from './predicate-names.ts'
import type { Scene } from './scene.ts'

/** The claim that a clause's verb makes by the first frame that fits its phrases; undefined for none. */
export function matchVerb(
  scene: Scene,
  clause: Clause,
  frames: ReadonlyMap<string, readonly ReadyVerbFrame[]> = FRAMES_BY_VERB,
): Candidate | undefined {
  const known: { verb: string; frame: ReadyVerbFrame }[] = []
  for (const verb of predicateNames(scene, clause))
    for (const frame of frames.get(verb) ?? NO_FRAMES) known.push({ verb, frame })
  if (known.length === 0) return undefined
  const filling = fillSlots(scene, clause)
  return (
    firstFit(scene, known, filling) ??
    otherFillings(scene, filling)
      .map(other => firstFit(scene, known, other))
      .find(candidate => candidate !== undefined)
  )
}

const NO_FRAMES: readonly ReadyVerbFrame[] = []

/** The claim by the first frame that a filling fits. */
function firstFit(
  scene: Scene,
  known: readonly { readonly verb: string; readonly frame: ReadyVerbFrame }[],
  filling: Filling,
): Candidate | undefined {
  for (const { verb, frame } of known) {
    const carrier = carrierOf(scene, frame, filling)
    if (
      carrier === null ||
      !fits(scene, frame, withPhrasesOf(scene, filling, carrier)) ||
      !isCompleted(scene, frame, filling)
    )
      continue
    return candidateOf(scene, { frame, filling, carrier, verb })
  }
  return undefined
}

/** The claim that a clause makes by a frame that asks nothing of it: what stands in its slots is as the frame has it. */
export function candidateBy(scene: Scene, clause: Clause, frame: ReadyVerbFrame): Candidate {
  const verb = scene.tokens[clause.verb]!.lemma
  return candidateOf(scene, { frame, filling: fillSlots(scene, clause), carrier: undefined, verb })
}

function fits(scene: Scene, frame: ReadyVerbFrame, filling: Filling): boolean {
  if (frame.passive !== undefined && frame.passive !== filling.clause.passive) return false
  if (frame.bare && filling.objects.length > 0) return false
  const holds = ({ slots, kinds }: SlotKinds) =>
    slots.some(slot => someHead(scene, headsIn(filling, slot), kinds))
  const within = ({ slots, kinds }: SlotKinds) =>
    slots.some(slot => frame.roles.has(slot) && someHead(scene, headsWithin(scene, filling, slot), kinds))
  return frame.needs.every(need => holds(need) || within(need)) && !frame.never.some(holds)
}

/** What stands behind a preposition that the tree hangs on the object ("left missiles | in the north"). */
function headsWithin(scene: Scene, { objects }: Filling, slot: Slot): readonly number[] {
  if (slot === 'subject' || slot === 'object' || slot === 'of') return []
  return objects
    .flatMap(head => phrasesOf(scene, head))
    .flatMap(({ preposition, head }) => (preposition === slot ? [head] : []))
}

/** "Blocked the entry of food": what hangs on the noun that a frame asks for counts with what hangs on the verb. */
function withPhrasesOf(scene: Scene, filling: Filling, carrier: number | undefined): Filling {
  if (carrier === undefined) return filling
  return { ...filling, phrases: [...filling.phrases, ...phrasesOf(scene, carrier)] }
}

function headsIn(filling: Filling, slot: Slot): readonly number[] {
  if (slot === 'subject') return filling.subjects
  if (slot === 'object') return filling.objects
  const wanted = SAME_WAY.get(slot) ?? slot
  return filling.phrases
    .filter(({ preposition }) => (SAME_WAY.get(preposition) ?? preposition) === wanted)
    .map(({ head }) => head)
}

/** Prepositions that say of the way what another says. */
const SAME_WAY: ReadonlyMap<string, string> = new Map([
  ['out of', 'from'],
  ['towards', 'toward'],
  ['upon', 'on'],
  ['onto', 'on'],
])

function someHead(scene: Scene, heads: readonly number[], kinds: Kinds): boolean {
  return heads.some(head => {
    const own = kindsOf(scene, head)
    return own === NO_KIND ? holdsKind(kinds, 'thing') : shareKind(own, kinds)
  })
}

interface Match {
  readonly frame: ReadyVerbFrame
  readonly filling: Filling
  readonly carrier: number | undefined
  readonly verb: string
}

function candidateOf(scene: Scene, match: Match): Candidate {
  const { frame, filling, carrier, verb } = match
  return createCandidate({
    type: frame.type,
    source: 'verb',
    anchor: filling.clause.verb,
    clause: filling.clause,
    quote: quoteWith(scene, clauseQuote(scene, filling.clause), filling),
    arguments: argumentsOf(scene, match),
    modality: frame.modality ?? 'occurred',
    attemptedType: frame.attemptedType,
    effect: frame.effect,
    weapons: frame.weapons,
    openMeans: frame.openMeans,
    strength: frame.strength,
    reasons: [
      `frame ${frame.type} by "${carrier === undefined ? verb : `${verb} … ${scene.tokens[carrier]!.lemma}`}": ${frame.reason}`,
    ],
  })
}

/** The clause's words with what a second look has put beside them. */
function quoteWith(scene: Scene, quote: Span, { added }: Filling): Span {
  if (added === undefined || added.length === 0) return quote
  return tidyQuote(scene, coverSpans([quote, ...added.map(head => phraseSpan(scene, head))])!)
}

function argumentsOf(scene: Scene, { frame, filling, carrier }: Match): Argument[] {
  const found: Argument[] =
    carrier !== undefined && frame.effect !== undefined
      ? [{ role: 'harm', head: carrier, slot: 'object' }]
      : []
  const add = (slot: string, head: number, role: Role | undefined) => {
    if (head === carrier || role === undefined || role === 'none' || isDate(scene, head)) return
    const kinds = kindsOf(scene, head)
    const settled = role === 'either' ? settle(scene, head, kinds) : role
    if (!found.some(other => other.head === head)) found.push({ role: settled, head, slot })
  }
  for (const head of filling.objects) add('object', head, frame.roles.get('object') ?? 'target')
  for (const head of filling.subjects.flatMap(subject => doersOf(scene, subject)))
    add('subject', head, frame.roles.get('subject') ?? 'agent')
  const phrases = [...filling.phrases, ...phrasesWithin(scene, frame, { filling, carrier })]
  for (const { preposition, head } of phrases)
    if (!isOwnedElsewhere(preposition))
      add(preposition, head, roleOfPhrase(scene, frame.roles, { preposition, head }))
  if (frame.type === 'withdraw' && frame.roles.get('subject') === 'place')
    found.push(...holdersOf(scene, filling.subjects))
  return found

  /** "Rebels raised their flag": whose a thing is tells who acts only where nobody else does. */
  function isOwnedElsewhere(slot: string): boolean {
    const isDoer = slot === 'owner' && frame.roles.get('owner') === 'agent'
    return isDoer && found.some(({ role }) => role === 'agent')
  }
}

/** "A rebel assault drove them out": where an event acts, who did it; anything else acts itself. */
function doersOf(scene: Scene, pointer: number): readonly number[] {
  const subject = antecedentOf(scene, pointer)
  const kinds = kindsOf(scene, subject)
  if (!shareKind(kinds, EVENTS) || shareKind(kinds, ACTING)) return [pointer]
  const by = phrasesOf(scene, subject).filter(
    ({ preposition }) => preposition === 'by' || preposition === 'from',
  )
  const doers = [...ownersOf(scene, subject), ...by.map(({ head }) => head)].filter(head =>
    shareKind(kindsOf(scene, head), DOING),
  )
  return doers.length > 0 ? doers : [pointer]
}

const EVENTS = kindsFrom(['attack', 'fire', 'siege', 'bomb'])
const ACTING = kindsFrom(['force', 'people'])
const DOING = kindsFrom(['force', 'aircraft', 'artillery', 'armour'])

/** Who had the ground that fell, where its own phrase says so ("the rebel enclave"). */
function holdersOf(scene: Scene, subjects: readonly number[]): Argument[] {
  return subjects.flatMap(head => {
    const part = isPartitive(scene, head)
      ? phrasesOf(scene, head).find(({ preposition }) => preposition === 'of')?.head
      : undefined
    return ownersOf(scene, part ?? head).map(owner => ({
      role: 'agent' as const,
      head: owner,
      slot: 'owner',
    }))
  })
}

/** Phrases that hang on the carrier, or on the object where the frame asks for their preposition ("drove them out of"). */
function phrasesWithin(
  scene: Scene,
  frame: ReadyVerbFrame,
  { filling, carrier }: Pick<Match, 'filling' | 'carrier'>,
): readonly PrepositionalPhrase[] {
  if (carrier !== undefined) {
    const owners = !frame.roles.has('owner') ? [] : ownersOf(scene, carrier)
    return [...phrasesOf(scene, carrier), ...owners.map(head => ({ preposition: 'owner', head }))]
  }
  return filling.objects
    .flatMap(head => phrasesOf(scene, head))
    .filter(({ preposition }) => preposition !== 'of' && frame.roles.has(preposition))
}

/** The role that a frame gives to a preposition, or `place` for a locative one before ground. */
export function roleOfPhrase(
  scene: Scene,
  roles: Roles,
  { preposition, head }: PrepositionalPhrase,
): Role | undefined {
  const role = roles.get(preposition) ?? roles.get(lastWordOf(preposition))
  if (role === 'place') return isOfKind(scene, head, 'ground') ? 'place' : undefined
  if (role !== undefined) return role
  return LOCATIVE_PREPOSITIONS.has(preposition) && isOfKind(scene, head, 'ground') ? 'place' : undefined
}

const lastWordOf = (words: string) => words.slice(words.lastIndexOf(' ') + 1)

/** Ground is acted on as a place; a force or people as a target; a name that may be either by what it was resolved to. */
export function settle(scene: Scene, head: number, kinds: Kinds): 'place' | 'target' {
  if (!holdsKind(kinds, 'ground')) return 'target'
  if (!holdsKind(kinds, 'force') && !holdsKind(kinds, 'people')) return 'place'
  const named = (scene.placesAt[head] ?? []).some(place => !place.adjectival)
  const actor = (scene.actorsAt[head]?.length ?? 0) > 0
  return named || !actor ? 'place' : 'target'
}
