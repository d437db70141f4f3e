import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookNumberAt, lookOfNumber, numberOfLook } from './place-look.ts'

describe('the look of a place from its changes', () => {
  const changes = [3, 20 + 4 * 2, 10, 40 + 1, 30, 2]
  it.each([
    [2, -1],
    [3, 28],
    [9, 28],
    [10, 41],
    [29, 41],
    [400, 2],
  ])('on day %i is that of the last change before it', (day, look) => {
    expect(lookNumberAt(changes, day)).toBe(look)
  })
  it('is unknown without changes', () => expect(lookNumberAt([], 5)).toBe(-1))

  it('is what its number says', () => {
    expect(lookOfNumber(28)).toEqual({ side: 0, step: 2, contested: false, claimedOnly: false })
    expect(lookOfNumber(41)).toEqual({ side: 1, step: 0, contested: true, claimedOnly: false })
    expect(lookOfNumber(2)).toEqual({ side: -1, step: 0, contested: false, claimedOnly: true })
  })
  it('comes back from its number, whatever it is', () => {
    const look = fc.record({
      side: fc.integer({ min: 0, max: 9 }),
      step: fc.nat(4),
      contested: fc.boolean(),
      claimedOnly: fc.boolean(),
    })
    fc.assert(
      fc.property(look, one => {
        expect(lookOfNumber(numberOfLook(one))).toEqual(one)
      }),
    )
  })
})
