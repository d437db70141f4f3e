import type { Docket } from './docket.ts'

/** How much has to be heard of a place for half of its ignorance to go. */
const HALF_HEARD = 1

/** True before anything at all is told of any place, and of a place of which only undated claims may speak then. */
export function isBeforeAll(docket: Docket, day: number, heard: number): boolean {
  return heard === 0 && !(day >= docket.firstTold)
}

/** What is published before anything is told: that nothing is known. Later, neighbours inform a place of which nothing is said. */
export function publishIgnorance(docket: Docket): Record<string, number> {
  return { ...Object.fromEntries(docket.sides.holding.map(side => [side, 0])), unknown: 1 }
}

/**
 * Splits ignorance from the sides' probabilities: what all sides have alike is put to `unknown`, as far as little has been
 * heard; where much has been heard, an even split means conflicting word, not ignorance.
 */
export function publishNumbers(
  docket: Docket,
  numbers: { holders: Float64Array; heard: number; live: number },
): Record<string, number> {
  const { holding } = docket.sides
  const alive = [...numbers.holders].filter(p => p > 0)
  const floor = Math.min(...(alive.length >= numbers.live ? alive : [0])) * numbers.live
  const unknown = Math.min(HALF_HEARD / (HALF_HEARD + numbers.heard), floor)
  const out: Record<string, number> = {}
  let total = 0
  holding.forEach((side, index) => {
    const p = numbers.holders[index]!
    out[side] = p > 0 ? Math.max(0, p - unknown / numbers.live) : 0
    total += out[side]
  })
  for (const side of holding) out[side] = total > 0 ? (out[side]! * (1 - unknown)) / total : 0
  out.unknown = total > 0 ? unknown : 1
  return out
}
