/** Half-open interval `[start, end)` of UTF-16 code units in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies wholly within `outer` (equal spans included). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that covers all of the given ones; `undefined` for an empty list. */
export function coverSpans(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (first === undefined) return undefined
  let { start, end } = first
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}

/** The span without white space at either end; `undefined` where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}
