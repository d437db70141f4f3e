import type { Span } from '#primitives'
import type { Pieces } from './pieces.ts'

/** An apostrophe or an accent. */
function isMark(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '`'
}

/** Whether the token at `index` and the next one are one mark. */
function isDoubledMark(text: string, spans: readonly Span[], index: number): boolean {
  const span = spans[index]!
  const next = spans[index + 1]
  return (
    next !== undefined &&
    span.end === next.start &&
    isMark(text, span.start) &&
    /^(?:''|``)$/.test(text.slice(span.start, next.end))
  )
}

/**
 * Two touching apostrophes or accents are one quotation mark (''so''), as some archives set them: one token, and a
 * sentence that ends at the first ends after the second.
 */
export function joinQuoteMarks(text: string, pieces: Pieces): Pieces {
  const { spans, tags } = pieces
  // Most texts have none.
  if (!spans.some((_, index) => isDoubledMark(text, spans, index))) return pieces
  const ends = new Set(pieces.sentenceEnds)
  const joined: Pieces = { spans: [], tags: [], sentenceEnds: [] }
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!
    const isDoubled = isDoubledMark(text, spans, index)
    joined.spans.push(isDoubled ? { start: span.start, end: spans[index + 1]!.end } : span)
    joined.tags.push(tags[index]!)
    const endsHere = ends.has(index + 1) || (isDoubled && ends.has(index + 2))
    if (isDoubled) index++
    if (endsHere) joined.sentenceEnds.push(joined.spans.length)
  }
  return joined
}
