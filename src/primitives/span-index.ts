import { type Span, spansOverlap } from './span.ts'

/** Finds which of many spans share characters with a given one, without looking at all of them. */
export interface SpanIndex<S extends Span> {
  readonly overlapping: (span: Span) => readonly S[]
}

/** Code units of a block; about a sentence. */
const BLOCK_BITS = 7

/** An index over spans by blocks of text: time and space grow with the spans' number, and with their lengths where long. */
export function createSpanIndex<S extends Span>(spans: Iterable<S>): SpanIndex<S> {
  const blocks = new Map<number, S[]>()
  for (const span of spans)
    for (let block = span.start >> BLOCK_BITS; block <= span.end >> BLOCK_BITS; block++) {
      const known = blocks.get(block)
      if (known === undefined) blocks.set(block, [span])
      else known.push(span)
    }
  // Not written into the object: V8 makes functions that are among its old objects, and they keep alive what they look at.
  const overlapping = (span: Span): readonly S[] => {
    const found = new Set<S>()
    for (let block = span.start >> BLOCK_BITS; block <= span.end >> BLOCK_BITS; block++)
      for (const other of blocks.get(block) ?? []) if (spansOverlap(span, other)) found.add(other)
    return [...found]
  }
  return { overlapping }
}
