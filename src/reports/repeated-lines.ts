import type { MarkedLine } from './related-lines.ts'
import type { FurnitureSpan } from './report.ts'
import { comparable, type TextLine } from './text-line.ts'

/** Words that a line needs before its likeness to another tells anything. */
const FEWEST_WORDS = 8
/** Share of a line's words that an earlier line must hold. */
const LIKENESS = 0.75
/** Words of the longest line that is compared word by word. */
const MOST_WORDS = 200
const NONE: ReadonlySet<string> = new Set()
/** Lines back that a repetition is looked for in: keeps the search linear. */
const REACH = 40

/**
 * Lines that say again what one of the lines before says. An unclosed line is a caption where an earlier line holds nearly
 * all of its words; a whole sentence only where it is the same to the letter, for a "not" more makes it another.
 */
export function findRepeatedLines(
  lines: readonly TextLine[],
  marked: ReadonlyMap<TextLine, FurnitureSpan>,
): MarkedLine[] {
  const words = lines.map(line =>
    line.words < FEWEST_WORDS || line.words > MOST_WORDS ? NONE : wordsOf(line),
  )
  const seen = new Set<string>()
  return lines.flatMap((line, index) => {
    const key = line.words < FEWEST_WORDS ? '' : comparable(line.text)
    const same = key !== '' && seen.has(key)
    seen.add(key)
    if (marked.has(line) || !(same || (!line.closed && isHeldBefore(words, index)))) return []
    const reason = same ? 'repeats an earlier line' : 'says again what an earlier line says'
    return [{ line, furniture: { start: line.start, end: line.end, kind: 'caption' as const, reason } }]
  })
}

function isHeldBefore(words: readonly ReadonlySet<string>[], index: number): boolean {
  if (words[index]!.size < FEWEST_WORDS) return false
  for (let earlier = Math.max(0, index - REACH); earlier < index; earlier++)
    if (shareOf(words[index]!, words[earlier]!) >= LIKENESS) return true
  return false
}

function wordsOf(line: TextLine): Set<string> {
  return new Set(
    line.text
      .split(/\s+/)
      .map(comparable)
      .filter(word => word.length > 2),
  )
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (others.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / words.size
}
