import type { FurnitureSpan } from './report.ts'

/** Furniture in order of text, without overlaps: of two that overlap the earlier in the list stays. */
export function mergeFurniture(spans: readonly FurnitureSpan[]): FurnitureSpan[] {
  const ordered = spans
    .map((span, rank) => ({ span, rank }))
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)
  const kept: FurnitureSpan[] = []
  for (const { span } of ordered) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= span.start) kept.push(span)
    else if (span.end > last.end) kept.push({ ...span, start: last.end })
  }
  return kept
}
