import type { Claim } from '#claims'

/** Parts of a claim that many claims share to the letter (a speaker, a place, a day); sharing them halves a large view's memory. */
const SHARED = [
  'agents',
  'targets',
  'places',
  'time',
  'attribution',
  'extractor',
  'report',
  'casualties',
  'weapons',
] as const

/** Beyond this many distinct parts, sharing costs more than it saves. */
const MOST_PARTS = 400_000

/** A function that gives equal parts of claims one object each. Values are never changed, so sharing is safe. */
export function createInterner(): (claim: Claim) => Claim {
  const parts = new Map<string, unknown>()
  const share = (part: unknown): unknown => {
    const key = JSON.stringify(part)
    const known = parts.get(key)
    if (known !== undefined) return known
    if (parts.size < MOST_PARTS) parts.set(key, part)
    return part
  }
  return claim => {
    const slim: Record<string, unknown> = { ...claim }
    for (const name of SHARED)
      if (slim[name] !== null && slim[name] !== undefined) slim[name] = share(slim[name])
    return slim as Claim
  }
}
