import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, reasonsOf, signNames } from './choice.ts'

const about = { question: 'who', start: null }
const signs = fc.array(fc.constantFrom('near', 'far', 'named', 'unknown'))
const options = fc.array(fc.record({ answer: fc.nat(9), signs }), { minLength: 1, maxLength: 8 })
const weights = fc.dictionary(
  fc.constantFrom('near', 'far', 'named'),
  fc.double({ min: -5, max: 5, noNaN: true }),
)

describe('choosing between options', () => {
  it('takes the one that most speaks for, the first of equals', () => {
    const list = [
      { answer: 'a', signs: ['far'] },
      { answer: 'b', signs: ['near', 'named'] },
      { answer: 'c', signs: ['near', 'named'] },
    ]
    const choice = choose(about, list, { near: 1, named: 0.5, far: -2 })
    expect(choice.chosen).toBe(1)
    expect(reasonsOf(choice, { near: 1, named: 0.5, far: -2 })).toBe('near; named')
  })

  it('gives each a likelihood that with the others’ makes one, and none of the others a higher', () => {
    fc.assert(
      fc.property(options, weights, (list, table) => {
        const { chosen, likelihood } = choose(about, list, table)
        expect(likelihood).toBeGreaterThanOrEqual(1 / list.length - 1e-12)
        expect(likelihood).toBeLessThanOrEqual(1)
        const alone = choose(about, [list[chosen]!], table)
        expect(alone.likelihood).toBe(1)
      }),
    )
  })

  it('does not depend on signs that have no weight', () => {
    fc.assert(
      fc.property(options, weights, (list, table) => {
        const more = list.map(option => ({ ...option, signs: [...option.signs, 'unheard of'] }))
        expect(choose(about, more, table)).toMatchObject({
          chosen: choose(about, list, table).chosen,
          likelihood: choose(about, list, table).likelihood,
        })
      }),
    )
  })

  it('counts each sign by itself and for its kind of case, as if it stood there twice, and what counts alike by itself', () => {
    const names = fc.constantFrom('near', 'far', 'here: near', 'here: far', 'there: near')
    const table = fc.dictionary(names, fc.double({ min: -5, max: 5, noNaN: true }))
    fc.assert(
      fc.property(options, table, (list, given) => {
        const inCase = list.map(option => ({ ...option, under: 'here', alike: ['near'] }))
        const twice = inCase.map(option => ({ answer: option.answer, signs: signNames(option) }))
        const { chosen, likelihood } = choose(about, twice, given)
        expect(choose(about, inCase, given)).toMatchObject({ chosen, likelihood })
      }),
    )
  })
})
