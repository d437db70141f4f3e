import type { Choice } from '#primitives'
import type { Claim, SourceLink } from '../claim.ts'
import type { CandidateSource } from './candidate.ts'
import { FIGHTING } from './fighting-types.ts'

/** A finished claim with what the last steps still ask about it. */
export interface DraftClaim {
  readonly claim: Claim
  /** The frame's strength, 0..1. */
  readonly strength: number
  /** Speakers of different sides who say it together; empty for one. */
  readonly speakers: readonly SourceLink[]
  /** What the chain of sources leaves of confidence, 0..1. */
  readonly chainConfidence: number
  /** True where the place comes from a rule and not from a role. */
  readonly placeByRule: boolean
  /** How the words give each of its places to it, by the place's offset. */
  readonly placeWays: ReadonlyMap<number, string>
  readonly source: CandidateSource
  readonly anchor: number
  readonly sentence: number
  /** Index of its clause, and of those above it. */
  readonly clauses: readonly number[]
  /** True in headlines, standfirsts and captions. */
  readonly heading: boolean
  /** True where its noun points back ("the attack", "their offensive"). */
  readonly anaphoric: boolean
  /** Names of what its words show for or against it. */
  readonly signs: readonly string[]
  /** What its words left open, and what was chosen. */
  readonly choices: readonly Choice[]
}

/** Two tellings of one event stand no further apart than this, in tokens. */
const REACH = 300

/** What has been kept so far, laid out so that no draft is held against all of them. */
interface Kept {
  readonly drafts: DraftClaim[]
  readonly types: Set<string>
  /** Types with first places. */
  readonly typedPlaces: Set<string>
  readonly places: Set<string>
  readonly near: Map<number, DraftClaim[]>
}

/**
 * One claim for one statement: of two of the same type whose clauses nest or that say the same of the same place, the
 * fuller stays. Adjectives ("rebel-held") and nouns that point back ("the attack") stay only where nothing fuller says
 * it; headlines only where the body lacks it.
 */
export function dropDuplicates(drafts: readonly DraftClaim[]): DraftClaim[] {
  const kept: Kept = {
    drafts: [],
    types: new Set(),
    typedPlaces: new Set(),
    places: new Set(),
    near: new Map(),
  }
  for (const draft of [...drafts].sort((a, b) => fullness(b) - fullness(a) || a.anchor - b.anchor))
    if (!isTold(kept, draft)) keep(kept, draft)
    else handOver(kept, draft)
  return kept.drafts.sort(
    (a, b) => a.claim.quote.start - b.claim.quote.start || a.claim.quote.end - b.claim.quote.end,
  )
}

/** What is left out leaves its figures to the claim that says the same: each harm of a text stands on one event only. */
function handOver(kept: Kept, draft: DraftClaim): void {
  if (draft.claim.casualties.length === 0 || draft.heading) return
  const heir = neighboursOf(kept, draft).find(other => says(other, draft))
  if (heir === undefined) return
  const casualties = [...heir.claim.casualties, ...draft.claim.casualties]
  const fuller = { ...heir, claim: { ...heir.claim, casualties } }
  kept.drafts[kept.drafts.indexOf(heir)] = fuller
  for (const drafts of kept.near.values()) {
    const at = drafts.indexOf(heir)
    if (at >= 0) drafts[at] = fuller
  }
}

function keep(kept: Kept, draft: DraftClaim): void {
  const { type } = draft.claim
  const place = firstPlace(draft.claim)
  const family = FIGHTING.has(type) ? 'fighting' : type
  kept.drafts.push(draft)
  for (const name of [type, family]) {
    kept.types.add(name)
    kept.typedPlaces.add(`${name} ${place}`)
  }
  if (place !== null && !draft.heading) kept.places.add(place)
  const bucket = Math.floor(draft.anchor / REACH)
  kept.near.set(bucket, [...(kept.near.get(bucket) ?? []), draft])
}

/** Whether what is kept already says what a draft says, at least as fully. */
function isTold(kept: Kept, draft: DraftClaim): boolean {
  const { type } = draft.claim
  const place = firstPlace(draft.claim)
  if (draft.heading) return kept.types.has(type) || (place !== null && kept.places.has(place))
  if (draft.source === 'adjective') return kept.typedPlaces.has(`${type} ${place}`)
  const neighbours = neighboursOf(kept, draft)
  if (draft.anaphoric && FIGHTING.has(type))
    return (
      (place === null && kept.types.has('fighting')) ||
      kept.typedPlaces.has(`fighting ${place}`) ||
      neighbours.some(other => other.sentence === draft.sentence && FIGHTING.has(other.claim.type))
    )
  return neighbours.some(other => says(other, draft))
}

function neighboursOf(kept: Kept, draft: DraftClaim): DraftClaim[] {
  const bucket = Math.floor(draft.anchor / REACH)
  return [bucket - 1, bucket, bucket + 1].flatMap(at => kept.near.get(at) ?? [])
}

const WEIGHT: Readonly<Record<CandidateSource, number>> = {
  verb: 3,
  'light-verb': 3,
  speech: 2,
  noun: 1,
  adjective: 0,
}

function fullness({ claim, source, heading, anaphoric }: DraftClaim): number {
  const parts =
    claim.agents.length + claim.places.length + claim.casualties.length + (claim.time === null ? 0 : 1)
  return (heading ? -20 : 0) + (anaphoric ? -10 : 0) + WEIGHT[source] * 3 + Math.min(parts, 6)
}

/** Whether a kept claim of the same sentence says what a draft says. */
function says(kept: DraftClaim, draft: DraftClaim): boolean {
  const a = kept.claim
  const b = draft.claim
  if (a.type !== b.type || kept.sentence !== draft.sentence) return false
  if (a.quote.start <= b.quote.start && b.quote.end <= a.quote.end && draft.source === 'noun') return true
  const nested = isBelow(kept, draft) || isBelow(draft, kept)
  return (nested || overlaps(a, b)) && (firstPlace(a) === firstPlace(b) || firstPlace(b) === null)
}

function isBelow(upper: DraftClaim, lower: DraftClaim): boolean {
  const clause = upper.clauses[0]
  return clause !== undefined && lower.clauses.slice(1).includes(clause) && lower.claim.agents.length === 0
}

function overlaps(a: Claim, b: Claim): boolean {
  const common = Math.min(a.quote.end, b.quote.end) - Math.max(a.quote.start, b.quote.start)
  return common > Math.min(a.quote.end - a.quote.start, b.quote.end - b.quote.start) / 2
}

function firstPlace(claim: Claim): string | null {
  const place = claim.places[0]
  return place === undefined ? null : (place.place ?? place.name)
}
