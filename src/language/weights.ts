import { createTableMemory, LAYOUT } from './kernel/table-memory.ts'

/**
 * A linear model on hashed features: a feature's hash picks a row, and its `classes` cells from there on are the scores that it
 * adds. Rows overlap: collisions are rare enough, and the table stays small.
 */
export interface Weights {
  readonly classes: number
  readonly bits: number
  /** `2^bits + classes` cells: the weights themselves while they learn, afterwards their signed roots (`storeWeights`). */
  readonly cells: Float32Array | Int8Array
  /** Where stored cells lie: the kernel that adds them up works on it. */
  readonly memory?: WebAssembly.Memory
}

/** Row of a feature hash in a table of `2^bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - bits)
}

/** Scores of the classes. Stored weights are whole numbers and add up as such. */
export type Scores = Float64Array | Int32Array

/** Room for the scores of a table's classes. */
export function createScores({ cells, classes }: Weights): Scores {
  return cells instanceof Int8Array ? new Int32Array(classes) : new Float64Array(classes)
}

/** Adds up the rows into `scores` (cleared first). */
export function addRows({ cells, classes }: Weights, rows: Int32Array, scores: Scores): void {
  const isStored = cells instanceof Int8Array
  scores.fill(0)
  for (const row of rows)
    for (let k = 0; k < classes; k++) {
      const cell = cells[row + k]!
      scores[k]! += isStored ? cell * Math.abs(cell) : cell
    }
}

/** Index of the highest score among the first `classes`; the first of equals. */
export function bestClass(scores: Scores, classes: number): number {
  let best = 0
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[best]!) best = k
  return best
}

/** Largest size of a stored weight: int8 holds the square root of the size, so small weights keep their differences. */
const STEP = 127

/** Weights as bytes: sign times square root of the size relative to the largest one. Linear int8 would lose some 5 points. */
export function storeWeights(cells: Float32Array): Uint8Array {
  let largest = 0
  for (const cell of cells) largest = Math.max(largest, Math.abs(cell))
  const stored = new Int8Array(cells.length)
  if (largest === 0) return new Uint8Array(stored.buffer)
  for (let i = 0; i < cells.length; i++) {
    stored[i] = Math.sign(cells[i]!) * Math.round(STEP * Math.sqrt(Math.abs(cells[i]!) / largest))
  }
  return new Uint8Array(stored.buffer)
}

/** Stored weights as they are used: the inverse of `storeWeights` up to a common factor, with squares taken when they are added. */
export function readWeights(bytes: Uint8Array, shape: { classes: number; bits: number }): Weights {
  const memory = createTableMemory(shape)
  const cells = new Int8Array(memory.buffer, LAYOUT.table, bytes.length)
  cells.set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length))
  return { ...shape, cells, memory }
}
