import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { padToWidth, printable, textWidth, trimToWidth, wrapToWidth } from './text-width.ts'

describe('text on a terminal', () => {
  it.each([
    ['plain', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['حلب', 3],
    ['战争', 4],
    ['🚑', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns)
  })

  it('is cut with an ellipsis, never beyond its width', () => {
    expect(trimToWidth('a long name', 6)).toBe('a lon…')
    expect(trimToWidth('short', 6)).toBe('short')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(textWidth(trimToWidth(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('is filled up on either side', () => {
    expect([padToWidth('7', 3), padToWidth('7', 3, 'right')]).toEqual(['7  ', '  7'])
  })

  it('is broken between words, and within one only where it must be', () => {
    expect(wrapToWidth('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapToWidth('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapToWidth(text, width)
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('cannot steer the terminal or turn its neighbours around', () => {
    expect(printable('a\u001b[31mred\u0007\r\nb', true)).toBe('a[31mred b')
    expect(printable('x\u202egnp.exe', true)).toBe('xgnp.exe')
    expect(printable('قرية منيان', true)).toBe('\u2068قرية منيان\u2069')
    expect(printable('قرية منيان', false)).toBe('قرية منيان')
  })
})
