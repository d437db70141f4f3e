import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOverlap } from './span.ts'
import { createSpanIndex } from './span-index.ts'

const anySpan = fc
  .tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('a span index', () => {
  it('finds exactly the spans that share characters with the one asked for', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 30 }), anySpan, (spans, asked) => {
        const found = new Set(createSpanIndex(spans).overlapping(asked))
        expect(found).toEqual(new Set(spans.filter(span => spansOverlap(span, asked))))
      }),
    )
  })
})
