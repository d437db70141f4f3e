import type { Weights } from '../weights.ts'

/** Weights that learn: the perceptron's present ones, and what is needed for their average over time. */
export interface AveragedWeights extends Weights {
  readonly cells: Float32Array
  readonly sums: Float64Array
  step: number
}

/** Untrained weights of the given shape. */
export function createAveragedWeights(classes: number, bits: number): AveragedWeights {
  const size = 2 ** bits + classes
  return { classes, bits, cells: new Float32Array(size), sums: new Float64Array(size), step: 1 }
}

/** Adds `by` to the score of a class on all rows. */
export function adjust(
  weights: AveragedWeights,
  rows: Int32Array,
  count: number,
  change: { class: number; by: number },
): void {
  const { cells, sums, step } = weights
  for (let i = 0; i < count; i++) {
    const cell = rows[i]! + change.class
    cells[cell]! += change.by
    sums[cell]! += change.by * step
  }
}

/** The average of the weights over all steps so far (Freund and Schapire 1999; Collins 2002). */
export function averageOf(weights: AveragedWeights): Weights & { readonly cells: Float32Array } {
  const cells = new Float32Array(weights.cells.length)
  for (let i = 0; i < cells.length; i++) cells[i] = weights.cells[i]! - weights.sums[i]! / weights.step
  return { classes: weights.classes, bits: weights.bits, cells }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The list in an order decided by `random`. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
  }
  return shuffled
}
