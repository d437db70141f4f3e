import { findExactRows, findRows } from './find-names.ts'
import { foldName } from './fold-name.ts'
import type { NameIndex } from './name-index.ts'

/** An entry that a name may stand for. */
export interface NameMatch {
  readonly entry: number
  /** The spelling in the index that fits best. */
  readonly text: string
  /** 1 for the same spelling (case, accents and marks aside), else the chance that both are spellings of one name. */
  readonly score: number
  /** True for the same spelling. */
  readonly exact: boolean
  /** True where the words had to change places. */
  readonly reordered: boolean
}

const decoder = new TextDecoder()

/** The spelling that stands in a row of the index. */
export function textOfRow(index: NameIndex, row: number): string {
  return decoder.decode(index.textPool.subarray(index.textStart[row]!, index.textStart[row + 1]!))
}

/**
 * Entries that the name may stand for, best first: those of the same spelling where there are any, followed (or, without any,
 * replaced) by those that sound alike. `exactOnly` leaves the second step out.
 */
export function findNames(
  index: NameIndex,
  name: string,
  options: { readonly limit?: number; readonly exactOnly?: boolean } = {},
): readonly NameMatch[] {
  const { limit = 10, exactOnly = false } = options
  const matches = new Map<number, NameMatch>()
  for (const row of findExactRows(index, foldName(name), limit)) {
    const entry = index.entryOf[row]!
    matches.set(entry, { entry, text: textOfRow(index, row), score: 1, exact: true, reordered: false })
  }
  if (exactOnly || matches.size >= limit) return [...matches.values()].slice(0, limit)
  for (const { entry, row, score, reordered } of findRows(index, name, limit))
    if (!matches.has(entry))
      matches.set(entry, {
        entry,
        text: textOfRow(index, row),
        score: Math.min(score, 0.999),
        exact: false,
        reordered,
      })
  return [...matches.values()].slice(0, limit)
}
