import type { Span } from '#primitives'
import { findQuoteMarks, type QuoteMark } from './quote-mark.ts'

/** A quotation before anybody has judged whether it is speech: the marks included, and the text between them. */
export interface QuotedSpan extends Span {
  readonly inner: Span
}

interface OpenQuote {
  readonly mark: QuoteMark
  /** Where the quotation began; earlier than `mark` where it runs on from the paragraph before. */
  readonly start: number
  readonly innerStart: number
}

/**
 * Quotations of a text in order of their starts. One level of quotation within quotation is followed. A quotation that is
 * not closed in its line goes on in the next one that opens with a quotation mark again, else it ends with its line.
 */
export function findQuotations(text: string, lines: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = []
  let carried: OpenQuote | undefined
  for (const [index, line] of lines.entries()) {
    const marks = findQuoteMarks(text, line)
    const open = readLine(found, marks, carried)
    carried = undefined
    if (open === undefined) continue
    const next = lines[index + 1]
    if (next && opensAgain(text, next, open.mark)) carried = open
    else if (open.mark.role === 'open') add(found, open.start, open.innerStart, line.end, line.end)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function opensAgain(text: string, line: Span, mark: QuoteMark): boolean {
  const first = text[line.start]!
  if (mark.family === 'double') return /["“„«]/.test(first) && text[line.start + 1] !== ' '
  return /['‘]/.test(first) && mark.char === first
}

/** Reads the marks of one line; the quotation still open at its end, if any. */
function readLine(
  found: QuotedSpan[],
  marks: readonly QuoteMark[],
  carried: OpenQuote | undefined,
): OpenQuote | undefined {
  const stack: OpenQuote[] = []
  for (const [index, mark] of marks.entries()) {
    if (index === 0 && carried) {
      stack.push({ ...carried, mark })
      continue
    }
    const open = stack.findLastIndex(quote => quote.mark.family === mark.family)
    if (closes(mark, open >= 0)) {
      if (open < 0) continue
      const quote = stack[open]!
      stack.length = open
      add(found, quote.start, quote.innerStart, mark.at, mark.at + mark.length)
    } else if (open < 0 && stack.length < 2) {
      stack.push({ mark, start: mark.at, innerStart: mark.at + mark.length })
    }
  }
  return stack.find(quote => quote.mark.family === 'double')
}

function closes(mark: QuoteMark, isOpen: boolean): boolean {
  if (mark.role === 'either') return isOpen
  return mark.role === 'close'
}

function add(found: QuotedSpan[], start: number, innerStart: number, innerEnd: number, end: number): void {
  if (innerEnd > innerStart) found.push({ start, end, inner: { start: innerStart, end: innerEnd } })
}
