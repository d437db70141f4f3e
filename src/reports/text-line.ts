import type { Span } from '#primitives'

/** A line of a text that is not blank, without the white space around it. */
export interface TextLine extends Span {
  /** Place in the list of lines that are not blank. */
  readonly index: number
  readonly text: string
  readonly words: number
  /** True where it ends as a sentence does: with a full stop, an exclamation mark or a closing quotation mark after one. */
  readonly closed: boolean
}

const CLOSED = /[.!…:;](["”’')\]»]|\[\d+\])*$/u

/** The lines of a text in order; offsets point into the text. */
export function findLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = toLine(text, { start, end }, lines.length)
    if (line !== undefined) lines.push(line)
    start = end + 1
  }
  return lines
}

function toLine(whole: string, span: Span, index: number): TextLine | undefined {
  const raw = whole.slice(span.start, span.end)
  const text = raw.trim()
  if (text === '') return undefined
  const start = span.start + (raw.length - raw.trimStart().length)
  return { index, start, end: start + text.length, text, words: countWords(text), closed: CLOSED.test(text) }
}

/** Number of words: runs of letters and digits, with the marks inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

/** A text for comparison: lower case, letters and digits only, a leading article dropped. "The TRT World" → "trtworld". */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
