import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachOnce, nameOf, signOf, signsFrom, signsIn } from './sign-numbers.ts'

describe('signs by number', () => {
  it('have one number a name, however it was put together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const name = `${first} ${second}`
        expect(nameOf(signOf(name))).toBe(name)
        expect(signsFrom(first)(second)).toBe(signOf(name))
        expect(signsIn(first)(signOf(second))).toBe(signOf(name))
      }),
    )
  })

  it('are told once each, in the order in which they were met', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('near', 'far', 'named')), names => {
        expect(eachOnce(names.map(signOf)).map(nameOf)).toEqual([...new Set(names)])
      }),
    )
  })
})
