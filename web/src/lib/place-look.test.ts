import { describe, expect, it } from 'vitest'
import { lookAt } from './place-look.ts'

describe('the look of a place from its changes', () => {
  const changes = [3, 20 + 4 * 2, 10, 40 + 1, 30, 2]
  it.each([
    [2, undefined],
    [3, { side: 0, step: 2, contested: false, claimedOnly: false }],
    [9, { side: 0, step: 2, contested: false, claimedOnly: false }],
    [10, { side: 1, step: 0, contested: true, claimedOnly: false }],
    [29, { side: 1, step: 0, contested: true, claimedOnly: false }],
    [400, { side: -1, step: 0, contested: false, claimedOnly: true }],
  ])('on day %i is that of the last change before it', (day, look) => {
    expect(lookAt(changes, day)).toEqual(look)
  })
  it('is unknown without changes', () => expect(lookAt([], 5)).toBeUndefined())
})
