import type { MarkedLine } from './related-lines.ts'
import type { FurnitureSpan } from './report.ts'
import { comparable, type TextLine } from './text-line.ts'

/** Words that a line needs before its likeness to another tells anything. */
const FEWEST_WORDS = 8
/** Share of a line's words that an earlier line must hold. */
const LIKENESS = 0.75
/** Lines back that a repetition is looked for in: keeps the search linear. */
const REACH = 40

/**
 * Lines that say again, nearly in the same words, what an earlier line says: captions and pulled quotes. The later one
 * is marked; where the two are equal, letter for letter, so is it.
 */
export function findRepeatedLines(
  lines: readonly TextLine[],
  marked: ReadonlyMap<TextLine, FurnitureSpan>,
): MarkedLine[] {
  const words = lines.map(line =>
    line.words < FEWEST_WORDS || line.words > 200 ? new Set<string>() : wordsOf(line),
  )
  return lines.flatMap((line, index) => {
    if (words[index]!.size < FEWEST_WORDS || marked.has(line)) return []
    for (let earlier = Math.max(0, index - REACH); earlier < index; earlier++) {
      if (shareOf(words[index]!, words[earlier]!) < LIKENESS) continue
      const reason = 'says again what an earlier line says'
      return [{ line, furniture: { start: line.start, end: line.end, kind: 'caption' as const, reason } }]
    }
    return []
  })
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
