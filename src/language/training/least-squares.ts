/** One observation. */
export interface Observation {
  readonly input: readonly number[]
  readonly output: readonly number[]
  readonly weight: number
}

/** Keeps weights small where inputs say the same (ridge regression). */
const RIDGE = 20

/** The linear function from inputs to outputs with the least weighted squared error. */
export function solveLeastSquares(
  observations: readonly Observation[],
): (input: readonly number[]) => number[] {
  const size = observations[0]!.input.length
  const outputs = observations[0]!.output.length
  const left = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size)
    row[at] = RIDGE
    return row
  })
  const right = Array.from({ length: size }, () => new Float64Array(outputs))
  for (const { input, output, weight } of observations) {
    const filled = input.flatMap((value, at) => (value === 0 ? [] : [at]))
    for (const a of filled) {
      const share = input[a]! * weight
      for (const b of filled) left[a]![b]! += share * input[b]!
      for (let to = 0; to < outputs; to++) right[a]![to]! += share * output[to]!
    }
  }
  const table = solve(left, right)
  return input => {
    const sums = new Array<number>(outputs).fill(0)
    for (const [at, value] of input.entries())
      if (value !== 0) for (let to = 0; to < outputs; to++) sums[to]! += value * table[at]![to]!
    return sums
  }
}

/** Solves `left · x = right` for a positive definite `left`, by Gauss–Jordan elimination in place. */
function solve(left: Float64Array[], right: Float64Array[]): Float64Array[] {
  for (const [pivot, row] of left.entries()) {
    for (const [other, below] of left.entries()) {
      const share = other === pivot ? 0 : below[pivot]! / row[pivot]!
      if (share === 0) continue
      for (let at = pivot; at < row.length; at++) below[at]! -= share * row[at]!
      for (let at = 0; at < right[pivot]!.length; at++) right[other]![at]! -= share * right[pivot]![at]!
    }
  }
  return right.map((row, at) => row.map(value => value / left[at]![at]!))
}
