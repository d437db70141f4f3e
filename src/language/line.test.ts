import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLine, findLines } from './line.ts'

describe('lines', () => {
  it('are trimmed, and empty ones left out', () => {
    const text = ' one \r\n\n\u2028two\t\n'
    expect(findLines(text).map(line => text.slice(line.start, line.end))).toEqual(['one', 'two'])
  })

  it('are cut without gaps, at bounded length, and never within a pair of surrogates', () => {
    const parts = fc.constantFrom('word ', 'x'.repeat(300), '😀'.repeat(200), '. ', 'a'.repeat(9000))
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 30 }), list => {
        const text = list.join('')
        const chunks = cutLine(text, { start: 0, end: text.length })
        expect(chunks[0]!.start).toBe(0)
        expect(chunks.at(-1)!.end).toBe(text.length)
        for (const [index, chunk] of chunks.entries()) {
          expect(chunk.end - chunk.start).toBeLessThanOrEqual(8000)
          if (index > 0) expect(chunk.start).toBe(chunks[index - 1]!.end)
          expect(text.slice(chunk.start, chunk.end)).not.toMatch(/^[\uDC00-\uDFFF]/)
        }
      }),
      { numRuns: 30 },
    )
  })
})
