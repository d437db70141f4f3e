import type { Clause } from '#language'
import type { Span } from '#primitives'
import { trimSpan } from '#primitives'
import { type Scene, tokenRange } from './scene.ts'

const LEADING: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'while',
  'as',
  'after',
  'before',
  'because',
  'since',
  'although',
  'though',
  'when',
  'where',
  'if',
  'so',
  'then',
  'however',
  'meanwhile',
  ',',
  '–',
  '—',
  '-',
  '"',
  '“',
  '”',
  "'",
  ':',
  ';',
  'also',
  '.',
  ')',
  '(',
])
const TRAILING: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '–',
  '—',
  '-',
  '"',
  '”',
  '“',
  'and',
  'but',
  'that',
  ')',
  '!',
  '?',
])

/** The words of a clause, verbatim, without the conjunctions and marks at its ends. */
export function clauseQuote(scene: Scene, clause: Clause): Span {
  return tidyQuote(scene, { start: clause.start, end: clause.end })
}

/** A span without conjunctions and marks at its ends; the span itself where nothing would be left. */
export function tidyQuote(scene: Scene, span: Span): Span {
  let [first, end] = tokenRange(scene.tokens, span)
  while (first < end - 1 && LEADING.has(scene.tokens[first]!.text.toLowerCase())) first++
  while (end - 1 > first && TRAILING.has(scene.tokens[end - 1]!.text.toLowerCase())) end--
  const start = scene.tokens[first]?.start ?? span.start
  const stop = scene.tokens[end - 1]?.end ?? span.end
  return trimSpan(scene.text, { start, end: stop }) ?? span
}
