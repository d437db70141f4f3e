import type { Span } from '#primitives'

/** A quotation mark in a text and what it can do there. Apostrophes are not among them. */
export interface QuoteMark {
  readonly at: number
  readonly length: number
  readonly char: string
  readonly family: 'double' | 'single'
  readonly role: 'open' | 'close' | 'either'
}

const MARK = /["“”„‟«»″]|``|''|['‘’‚‹›]/g
const WORD = /[\p{L}\p{M}\p{N}]/u

/** Quotation marks of a line, in order, with apostrophes and possessives left out as far as the line shows them. */
export function findQuoteMarks(text: string, line: Span): QuoteMark[] {
  const marks: QuoteMark[] = []
  // Within the line alone: a search for each line to the text's end would take squared time.
  for (const hit of text.slice(line.start, line.end).matchAll(MARK)) {
    const mark = readMark(text, line, line.start + hit.index, hit[0])
    if (mark) marks.push(mark)
  }
  return dropUnpairedSingles(text, marks)
}

function readMark(text: string, line: Span, at: number, char: string): QuoteMark | undefined {
  const before = at > line.start ? text[at - 1]! : ' '
  const after = at + char.length < line.end ? text[at + char.length]! : ' '
  const isDouble = /["“”„‟«»″]|``|''/.test(char)
  const mark = { at, length: char.length, char, family: isDouble ? ('double' as const) : ('single' as const) }
  if (isDouble) return { ...mark, role: roleOfDouble(char, before, after) }
  // Between letters or digits it is part of a word: Sha'hed, don't, al-Assad's.
  if (WORD.test(before) && WORD.test(after)) return undefined
  if (/[‘‹‚]/.test(char)) return WORD.test(before) ? undefined : { ...mark, role: 'open' }
  if (char === '›') return { ...mark, role: 'close' }
  if (WORD.test(after)) return char === '’' ? undefined : { ...mark, role: 'open' }
  return { ...mark, role: 'close' }
}

function roleOfDouble(char: string, before: string, after: string): QuoteMark['role'] {
  if (/[“„«]|``/.test(char)) return 'open'
  if (/[”»]/.test(char)) return 'close'
  const opensHere = /[\s([{—–\-‘']/.test(before) && !/[\s.,;:!?)\]]/.test(after)
  const closesHere = /[^\s([{]/.test(before) && /[\s.,;:!?)\]}—–\-’']/.test(after)
  if (opensHere && !closesHere) return 'open'
  if (closesHere && !opensHere) return 'close'
  return 'either'
}

/**
 * Single marks stay only in pairs. "forces 'positions … the forces' positions" (a plural's apostrophe set wrongly, and one
 * set rightly) is no pair: the first follows a plural and the second is followed by a word in lower case.
 */
function dropUnpairedSingles(text: string, marks: readonly QuoteMark[]): QuoteMark[] {
  const keep = new Set<QuoteMark>()
  let open: QuoteMark | undefined
  for (const mark of marks) {
    if (mark.family === 'double') keep.add(mark)
    else if (mark.role === 'open') open ??= mark
    else if (open && !isPossessive(text, mark, open)) {
      keep.add(open).add(mark)
      open = undefined
    }
  }
  return marks.filter(mark => keep.has(mark))
}

function isPossessive(text: string, mark: QuoteMark, open: QuoteMark): boolean {
  if (!/s/i.test(text[mark.at - 1] ?? '')) return false
  const goesOn = /^\s\p{L}/u.test(text.slice(mark.at + 1, mark.at + 4))
  const opensAfterPlural = /s\s$/.test(text.slice(Math.max(0, open.at - 2), open.at))
  return goesOn && opensAfterPlural
}
