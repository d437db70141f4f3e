import { SOURCE_LINE } from './en/report-lines.ts'
import type { FurnitureSpan } from './report.ts'
import type { TextLine } from './text-line.ts'

/** A line and what it was marked as. */
export interface MarkedLine {
  readonly line: TextLine
  readonly furniture: FurnitureSpan
}

/** Words that a headline has at most, and a paragraph of prose at least. */
const HEADLINE_WORDS = 30
const PROSE_WORDS = 12
/** Headlines in a row at a text's end that make a list of other stories even without a heading. */
const FEWEST_HEADLINES = 4
/** Share of the headlines' names that the body may know if they are about other things. */
const MOST_SHARED = 0.34

/**
 * Lists of other stories. After a heading ("Explore", "Related") or a closing source line the headline-like lines are
 * furniture, up to the next paragraph of prose. At the very end of a text a run of such lines is furniture too where
 * bylines stand between them or where they share few names with the body.
 */
export function findRelatedLines(
  body: readonly TextLine[],
  marked: ReadonlyMap<TextLine, FurnitureSpan>,
): MarkedLine[] {
  const found: MarkedLine[] = []
  let reason: string | undefined
  for (const line of body) {
    const mark = marked.get(line)
    if (mark?.kind === 'related' && mark.reason.startsWith('heading'))
      reason = 'under a heading of other stories'
    else if (mark?.reason === SOURCE_LINE) reason = 'after the line that ends the report with its source'
    else if (mark !== undefined) continue
    else if (isProse(line)) reason = undefined
    else if (reason !== undefined && line.words <= HEADLINE_WORDS)
      found.push({ line, furniture: { start: line.start, end: line.end, kind: 'related', reason } })
  }
  return [...found, ...findClosingRun(body, marked)]
}

function isProse(line: TextLine): boolean {
  return line.words >= PROSE_WORDS && line.closed
}

function findClosingRun(
  body: readonly TextLine[],
  marked: ReadonlyMap<TextLine, FurnitureSpan>,
): MarkedLine[] {
  let first = body.length
  while (first > 0 && (marked.has(body[first - 1]!) || isHeadline(body[first - 1]!))) first--
  const run = body.slice(first)
  const headlines = run.filter(line => !marked.has(line))
  if (headlines.length < FEWEST_HEADLINES || first === 0) return []
  const bylines = run.filter(line => marked.get(line)?.kind === 'byline').length
  if (bylines === 0 && sharedNames(headlines, body.slice(0, first)) > MOST_SHARED) return []
  const reason = 'a run of headlines at the end, about other things'
  return headlines.map(line => ({
    line,
    furniture: { start: line.start, end: line.end, kind: 'related', reason },
  }))
}

function isHeadline(line: TextLine): boolean {
  return (
    !line.closed && line.words >= 3 && line.words <= HEADLINE_WORDS && /^["“‘'«]?[\p{Lu}\d]/u.test(line.text)
  )
}

function sharedNames(headlines: readonly TextLine[], body: readonly TextLine[]): number {
  const known = new Set(body.flatMap(namesOf))
  const names = headlines.flatMap(namesOf)
  return names.length === 0 ? 1 : names.filter(name => known.has(name)).length / names.length
}

/** Capitalised words after the first of a line: a headline's first word is always capitalised. */
function namesOf(line: TextLine): string[] {
  return line.text
    .split(/\s+/)
    .slice(1)
    .flatMap(word => /\p{Lu}[\p{L}\d]{2,}/u.exec(word)?.[0].toLowerCase() ?? [])
}
