/** Fitted on names held back from the packs against names of foreign towns (docs/names.md tells how, and the curve). */
const EVIDENCE_PER_WEIGHT = 0.12
const EVEN = 0.3
const STEEPNESS = 10

/** Size of the index on which the curve was fitted, and how far another size may shift it, in log-odds. */
const FITTED_ROWS = 30_000
const MOST_LENIENT = 2
const MOST_STRICT = -1

/** How much more (or less) an agreement tells in an index of another size: accidents grow with the number of rows. */
export function shiftForSize(rows: number): number {
  return Math.max(MOST_STRICT, Math.min(MOST_LENIENT, Math.log(FITTED_ROWS / Math.max(1, rows))))
}

/**
 * The chance, from 0 to 1, that two names are spellings of one: a logistic curve of the evidence that the shared sounds give
 * (longer names agree less often by accident) less the cost of the differences. Equal folded spellings score 1 elsewhere.
 */
export function scoreMatch(cost: number, weight: number, shift: number): number {
  const evidence = EVIDENCE_PER_WEIGHT * weight - cost
  return 1 / (1 + Math.exp(-STEEPNESS * (evidence - EVEN) - shift))
}
