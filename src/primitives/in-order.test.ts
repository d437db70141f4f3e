import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBefore } from './in-order.ts'

describe('how many of a list in order start before an offset', () => {
  it('is as many as a count of all says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, offset) => {
        const list = starts.sort((a, b) => a - b).map(start => ({ start }))
        expect(countBefore(list, offset)).toBe(starts.filter(start => start < offset).length)
      }),
    )
  })
})
