import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinerOf } from './joined-words.ts'

it('puts any two words together with a space, the first time and again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(joinerOf(first)(second)).toBe(`${first} ${second}`)
      expect(joinerOf(first)(second)).toBe(`${first} ${second}`)
    }),
  )
})
