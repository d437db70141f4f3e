/** Fitted on names held back from the packs against names of foreign towns (docs/names.md tells how, and the curve). */
const EVIDENCE_PER_WEIGHT = 0.12
const EVEN = 0.3
const STEEPNESS = 10

/**
 * The chance, from 0 to 1, that two names are spellings of one: a logistic curve of the evidence that the shared sounds give
 * (longer names agree less often by accident) less the cost of the differences. Equal folded spellings score 1 elsewhere.
 */
export function scoreMatch(cost: number, weight: number): number {
  const evidence = EVIDENCE_PER_WEIGHT * weight - cost
  return 1 / (1 + Math.exp(-STEEPNESS * (evidence - EVEN)))
}
