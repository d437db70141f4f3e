import type { Claim } from '../claim.ts'

/**
 * One claim for one statement: of two of the same type and chain whose quotes nest or that say the same of the same
 * place, the fuller stays. Adjectives ("rebel-held") stay only where nothing fuller says it, and once.
 */
export function dropDuplicates(claims: readonly DraftClaim[]): DraftClaim[] {
  const kept: DraftClaim[] = []
  for (const draft of [...claims].sort((a, b) => fullness(b) - fullness(a)))
    if (!kept.some(other => isSame(other, draft))) kept.push(draft)
  return kept.sort(
    (a, b) => a.claim.quote.start - b.claim.quote.start || a.claim.quote.end - b.claim.quote.end,
  )
}

/** A finished claim with what the last steps still ask about it. */
export interface DraftClaim {
  readonly claim: Claim
  readonly source: string
  readonly anchor: number
  /** True in headlines, standfirsts and captions. */
  readonly heading: boolean
}

function fullness({ claim, source, heading }: DraftClaim): number {
  const weight = { 'light-verb': 3, verb: 3, speech: 2, noun: 1, adjective: 0 }[source] ?? 0
  return (
    (heading ? -10 : 0) +
    weight * 2 +
    claim.agents.length +
    claim.places.length +
    claim.casualties.length +
    (claim.time === null ? 0 : 1)
  )
}

function isSame(kept: DraftClaim, draft: DraftClaim): boolean {
  const a = kept.claim
  const b = draft.claim
  if (draft.heading)
    return a.type === b.type || (!kept.heading && firstPlace(a) !== null && firstPlace(a) === firstPlace(b))
  if (draft.source === 'adjective') return a.type === b.type && firstPlace(a) === firstPlace(b)
  if (a.type !== b.type) return false
  const nested = a.quote.start <= b.quote.start && b.quote.end <= a.quote.end
  if (nested && draft.source === 'noun') return true
  return a.quote.start === b.quote.start && a.quote.end === b.quote.end && firstPlace(a) === firstPlace(b)
}

function firstPlace(claim: Claim): string | null {
  const place = claim.places[0]
  return place === undefined ? null : (place.place ?? place.name)
}
