import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from './text-marks.ts'

describe('cutting a text at its marks', () => {
  it('gives overlapping quotes their own stretches', () => {
    const stretches = cutText(
      'the army took it',
      [
        { id: 'a', start: 0, end: 13 },
        { id: 'b', start: 4, end: 16 },
      ],
      [],
    )
    expect(stretches.map(one => [one.text, one.claims.join('')])).toEqual([
      ['the ', 'a'],
      ['army took', 'ab'],
      [' it', 'b'],
    ])
  })

  it('never loses or repeats a character, whatever the marks', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ id: `${a}-${b}`, start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(span),
        fc.array(span),
        (text, quotes, furniture) => {
          expect(
            cutText(text, quotes, furniture)
              .map(one => one.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
