import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeights } from '../weights.ts'
import { createOpenScorer, scorerOf } from './scorer.ts'
import { readTemplates } from './templates.ts'

const NAMES = { a: 0, b: 1, c: 2, d: 3 }
const BITS = 10
const odd = readTemplates('a | b | a b | c d a | d', NAMES, { start: 1 })
const even = readTemplates('a | b c | d', NAMES, { start: 7, least: 2 }).concat(odd.slice(0, 3))

/** A table of bytes of every size, the largest included, and the same in every run. */
const tableFor = (classes: number) =>
  readWeights(
    Uint8Array.from(
      { length: 2 ** BITS + classes },
      (_, at) => ((Math.imul(at, 2654435761) >>> 24) % 255) - 127,
    ),
    { classes, bits: BITS },
  )

describe('the compiled scorer', () => {
  for (const classes of [1, 3, 4, 5, 8, 51, 107])
    for (const templates of [odd, even])
      it(`adds up ${templates.length} rows of ${classes} classes as plain code does`, () => {
        const weights = tableFor(classes)
        const compiled = scorerOf(weights, templates)
        const plain = createOpenScorer(weights, templates)
        fc.assert(
          fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), atoms => {
            for (const scorer of [compiled, plain]) {
              scorer.atoms.set(atoms)
              scorer.score()
            }
            expect(Array.from(compiled.scores)).toEqual(Array.from(plain.scores))
          }),
          { numRuns: 50 },
        )
      })

  it('is no open one in disguise', () => {
    expect('rows' in scorerOf(tableFor(3), odd)).toBe(false)
  })
})

describe('templates', () => {
  it('name known atoms only', () => {
    expect(() => readTemplates('a | x', NAMES, { start: 1 })).toThrow('No such atom: x')
  })

  it('count their seeds up and are filled to the least length', () => {
    expect(readTemplates('a\nb c', NAMES, { start: 5, least: 3, filler: 3 })).toEqual([
      { seed: 5, atoms: [0, 3, 3] },
      { seed: 6, atoms: [1, 2, 3] },
    ])
  })
})
