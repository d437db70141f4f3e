/**
 * A linear model on hashed features: a feature's hash picks a row of `weights` and its `classes` following cells are the
 * scores that it adds. Rows overlap: collisions are rare enough, and the table stays small.
 */
export interface Weights {
  readonly classes: number
  readonly bits: number
  /** `2^bits + classes` cells. */
  readonly cells: Int16Array | Float32Array
}

/** Row of a feature hash in a table of `2^bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - bits)
}

/** Adds up the rows into `scores` (cleared first). */
export function addRows(weights: Weights, rows: Int32Array, count: number, scores: Float64Array): void {
  const { cells, classes } = weights
  for (let k = 0; k < classes; k++) scores[k] = 0
  for (let i = 0; i < count; i++) {
    const row = rows[i]!
    for (let k = 0; k < classes; k++) scores[k]! += cells[row + k]!
  }
}

/** Index of the highest score among the first `classes`; the first of equals. */
export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[best]!) best = k
  return best
}

/** Largest size of a stored weight: int8 holds the square root of the size, so small weights keep their differences. */
const STEP = 127

/** Weights as bytes: sign times square root of the size relative to the largest one. Linear int8 would lose some 5 points. */
export function quantiseWeights(cells: Float32Array): Uint8Array {
  let largest = 0
  for (const cell of cells) largest = Math.max(largest, Math.abs(cell))
  const stored = new Int8Array(cells.length)
  if (largest === 0) return new Uint8Array(stored.buffer)
  for (let i = 0; i < cells.length; i++) {
    stored[i] = Math.sign(cells[i]!) * Math.round(STEP * Math.sqrt(Math.abs(cells[i]!) / largest))
  }
  return new Uint8Array(stored.buffer)
}

/** The inverse of `quantiseWeights`, up to a common factor: the sign times the square of each byte. */
export function expandWeights(bytes: Uint8Array, shape: { classes: number; bits: number }): Weights {
  const stored = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cells = new Int16Array(stored.length)
  for (let i = 0; i < stored.length; i++) cells[i] = stored[i]! * Math.abs(stored[i]!)
  return { ...shape, cells }
}
