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

/** Scores of the classes. Stored weights are whole numbers, which add up faster as such, to the same sums. */
export type Scores = Float64Array | Int32Array

/** Room for the scores of a table's classes. */
export function createScores({ cells, classes }: Weights): Scores {
  return cells instanceof Int16Array ? new Int32Array(classes) : new Float64Array(classes)
}

/** Adds up the rows into `scores` (cleared first). */
export function addRows(weights: Weights, rows: Int32Array, count: number, scores: Scores): void {
  if (weights.classes === 3) addThree(weights.cells, rows, count, scores)
  else addMany(weights, rows, count, scores)
}

/** Three classes need no loop over them. */
function addThree(cells: Weights['cells'], rows: Int32Array, count: number, scores: Scores): void {
  let first = 0
  let second = 0
  let third = 0
  for (let i = 0; i < count; i++) {
    const row = rows[i]!
    first += cells[row]!
    second += cells[row + 1]!
    third += cells[row + 2]!
  }
  scores[0] = first
  scores[1] = second
  scores[2] = third
}

/** Four rows at a time, so that each score is fetched and put back a quarter as often. */
function addMany({ cells, classes }: Weights, rows: Int32Array, count: number, scores: Scores): void {
  for (let k = 0; k < classes; k++) scores[k] = 0
  let i = 0
  for (; i + 3 < count; i += 4) {
    const a = rows[i]!
    const b = rows[i + 1]!
    const c = rows[i + 2]!
    const d = rows[i + 3]!
    for (let k = 0; k < classes; k++)
      scores[k]! += cells[a + k]! + cells[b + k]! + cells[c + k]! + cells[d + k]!
  }
  for (; i < count; i++) {
    const row = rows[i]!
    for (let k = 0; k < classes; k++) scores[k]! += cells[row + k]!
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
