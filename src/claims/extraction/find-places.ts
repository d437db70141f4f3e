import type { Clause } from '#language'
import type { PlaceMention } from '#mentions'
import { keepLast, spansOverlap } from '#primitives'
import type { PlaceRef } from '../claim.ts'
import type { Candidate } from './candidate.ts'
import { listPlaces } from './list-places.ts'
import { isVagueGround } from './places/ground-words.ts'
import { isLocative } from './places/mention-facts.ts'
import { isNamedRef, isPlace, placeRefs, refOfPlace } from './places/place-refs.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'

/** A candidate's places and the rule that gave them, where it was none of its roles. */
export interface PlaceReading {
  readonly places: PlaceRef[]
  readonly reason: string | undefined
  /** How the words give each place to the claim ("object", "in", "aim"), by its offset; list members that follow have none. */
  readonly ways: ReadonlyMap<number, string>
}

/**
 * The places that a candidate's own words give it a role in, the one acted on first: what stands in a place role, what it
 * is meant to take, what a "where" clause points back to; for statements what stands behind a preposition of place.
 * `settlePlaces` finds the others and chooses the first.
 */
export function findPlaces(scene: Scene, candidate: Candidate): PlaceReading {
  const ways = new Map<number, string>()
  const { places, reason } = readPlaces(scene, candidate, ways)
  return { places: listPlaces(scene, places, candidate.quote), reason, ways }
}

function readPlaces(
  scene: Scene,
  candidate: Candidate,
  ways: Map<number, string>,
): Omit<PlaceReading, 'ways'> {
  const acted = withoutVague([...includedPlaces(scene, candidate), ...placesInRole(scene, candidate, ways)])
  if (acted.length > 0 && isNamed(acted[0]!)) return { places: acted, reason: undefined }
  const aim = aimedPlaces(scene, candidate)
  for (const { start } of aim) ways.set(start!, 'aim')
  if (aim.length > 0) return { places: aim, reason: 'the place that it is meant to take' }
  const antecedent = whereAntecedent(scene, candidate)
  if (antecedent !== undefined)
    return { places: [refOfPlace(scene, antecedent), ...acted], reason: '"where" points back to the place' }
  if (acted.length > 0) return { places: acted, reason: undefined }
  if (candidate.type !== 'statement') return { places: [], reason: undefined }
  const nearby = locativePlaces(scene, candidate)
  return {
    places: nearby,
    reason: nearby.length > 0 ? 'place from a locative phrase of the clause' : undefined,
  }
}

/** "Territory in the north-east": a word for any ground gives way to the place that says which. */
function withoutVague(places: PlaceRef[]): PlaceRef[] {
  const telling = places.filter(place => place.place != null || !isVagueGround(place.name))
  return telling.length > 0 ? telling : places
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)

/** Places named after "including" ("several districts, including Minqar") stand for the unnamed ones before. */
function includedPlaces(scene: Scene, candidate: Candidate): PlaceRef[] {
  const [first, end] = tokenRange(scene.tokens, candidate.quote)
  let at = first
  while (at < end && scene.tokens[at]!.lower !== 'including') at++
  if (at >= end) return []
  const place = range(at + 1, Math.min(end, at + 5)).flatMap(token =>
    (scene.placesAt[token] ?? []).filter(isPlace),
  )[0]
  const acts = place !== undefined && scene.annotated.actors.some(actor => spansOverlap(actor, place))
  return place === undefined || place.place === null || acts ? [] : [refOfPlace(scene, place)]
}

/** A clause's objects, or the noun group right after its verb. */
function objectsOf(scene: Scene, { patients, verb }: Clause): readonly number[] {
  if (patients.length > 0) return patients
  const next = scene.groupAt[verb + 1]
  return next === undefined ? [] : [next.head]
}

/** What an operation is for: the object of the infinitive that hangs on its noun or clause ("a campaign to take Minqar"). */
function aimedPlaces(scene: Scene, candidate: Candidate): PlaceRef[] {
  const { clause, anchor } = candidate
  const onNoun = (scene.children[anchor] ?? [])
    .flatMap(child => scene.clauseAt[child] ?? [])
    .filter(({ verb }) => scene.tokens[verb]!.head === anchor)
  const below = clause === undefined ? [] : (scene.below[clause.index] ?? [])
  const aims = [...new Set([...onNoun, ...below])].filter(
    ({ verb, marker }) => verb > anchor && verb - anchor < 12 && marker === 'to',
  )
  return aims
    .flatMap(aim => objectsOf(scene, aim).flatMap(head => placeRefs(scene, head)))
    .filter(ref => isNamed(ref) || isPointedAt(scene, ref))
}

/** "To retake the city": ground that the text has told of, and no mere "territory". */
function isPointedAt(scene: Scene, { name, start }: PlaceRef): boolean {
  const first = tokenAt(scene.tokens, start!)
  return !isVagueGround(name) && [first, first - 1].some(at => scene.tokens[at]?.lower === 'the')
}

function placesInRole(scene: Scene, candidate: Candidate, ways: Map<number, string>): PlaceRef[] {
  const refs: PlaceRef[] = []
  const ordered = [...candidate.arguments].sort((a, b) => rank(a.slot) - rank(b.slot) || a.head - b.head)
  for (const { head, role, slot } of ordered) {
    if (role !== 'place' && !(role === 'target' && slot !== 'owner' && candidate.type !== 'statement'))
      continue
    if (isSourceWord(scene, head) || ownsOther(scene, head, ordered)) continue
    const found = role === 'place' ? placeRefs(scene, head) : placesOfTarget(scene, head)
    for (const ref of found) {
      if (refs.some(other => overlaps(other, ref))) continue
      refs.push(ref)
      ways.set(ref.start!, role === 'place' ? slot : `target ${slot}`)
    }
  }
  return refs
}

/** "The north's Brakka town": the region is told of with the town. */
function ownsOther(scene: Scene, head: number, others: Candidate['arguments']): boolean {
  const token = scene.tokens[head]!
  return token.relation === 'nmod:poss' && others.some(other => other.head === token.head)
}

/** "According to reports in Minqar": where somebody speaks is not where it happened. */
const isSourceWord = (scene: Scene, head: number): boolean => sourceWordsOf(scene).has(head)

/** Tokens of the words for who speaks, found once, so that a claim asks in constant time. */
const sourceWordsOf = keepLast(
  ({ attributions, tokens }: Scene): ReadonlySet<number> =>
    new Set(
      attributions
        .filter(({ voiced }) => voiced)
        .flatMap(({ source }) => source)
        .flatMap(span => range(...tokenRange(tokens, span))),
    ),
)

/** The object is acted on before anything that a preposition brings. */
function rank(slot: string): number {
  return slot === 'object' ? 0 : slot === 'subject' ? 1 : 2
}

/** A target is no place, but its phrase may say where it is ("rebels in the old town"). */
function placesOfTarget(scene: Scene, head: number): PlaceRef[] {
  return placeRefs(scene, head).filter(ref => isNamed(ref) && ref.start! > scene.tokens[head]!.end)
}

function overlaps(a: PlaceRef, b: PlaceRef): boolean {
  return a.start! < b.end! && b.start! < a.end!
}

const isNamed = isNamedRef

function whereAntecedent(scene: Scene, candidate: Candidate): PlaceMention | undefined {
  const { clause } = candidate
  if (clause === undefined) return undefined
  const first = tokenAt(scene.tokens, clause.start)
  for (let at = first; at >= Math.max(0, first - 2); at--)
    if (scene.tokens[at]?.lower === 'where' && scene.tokens[at]!.sentence === clause.sentence)
      return placeBefore(scene, at)
  return undefined
}

function placeBefore(scene: Scene, token: number): PlaceMention | undefined {
  const { sentence } = scene.tokens[token]!
  for (let at = token - 1; at >= 0 && scene.tokens[at]!.sentence === sentence; at--) {
    const place = (scene.placesAt[at] ?? []).find(isPlace)
    if (place !== undefined) return place
  }
  return undefined
}

function locativePlaces(scene: Scene, candidate: Candidate): PlaceRef[] {
  const [first, end] = tokenRange(scene.tokens, candidate.quote)
  const agents = new Set(candidate.arguments.filter(({ role }) => role === 'agent').map(({ head }) => head))
  for (let at = first; at < end; at++) {
    const place = (scene.placesAt[at] ?? []).find(isPlace)
    if (place === undefined || agents.has(at)) continue
    const [start] = tokenRange(scene.tokens, place.phrase)
    if (isLocative(scene, Math.min(start, at))) return [refOfPlace(scene, place)]
  }
  return []
}
