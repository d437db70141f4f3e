import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRows, bestClass, readWeights, storeWeights } from './weights.ts'

describe('stored weights', () => {
  it('keep sign and order of size, and their ratios within the coarseness of a byte', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }), list => {
        const cells = Float32Array.from(list)
        const back = Array.from(
          readWeights(storeWeights(cells), { classes: 1, bits: 5 }).cells,
          cell => cell * Math.abs(cell),
        )
        const largest = Math.max(...list.map(Math.abs))
        for (const [at, value] of list.entries()) {
          const restored = largest === 0 ? 0 : (back[at]! / 127 ** 2) * largest
          expect(Math.abs(restored - value)).toBeLessThanOrEqual(largest * 0.009)
        }
      }),
    )
  })

  it('add up by rows', () => {
    const weights = { classes: 2, bits: 2, cells: Float32Array.from([1, 2, 3, 4, 5, 6]) }
    const scores = new Float64Array(2)
    addRows(weights, Int32Array.from([0, 3]), scores)
    expect([...scores]).toEqual([5, 7])
    expect(bestClass(scores, 2)).toBe(1)
  })
})
