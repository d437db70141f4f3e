import { foldName } from '../fold-name.ts'
import { AR_NAME_WORDS } from './ar/name-words.ts'
import { EN_NAME_WORDS } from './en/name-words.ts'
import { SLAVIC_NAME_WORDS } from './uk/name-words.ts'

/** What a common word within names stands for. Words of one meaning are one, whatever the language. */
export interface NameWord {
  /** Spellings as folded words, parted by spaces. */
  readonly words: string
  /** `article` and `link` are dropped; `kind` is dropped and remembered; `same` is kept and equal to its translations; `number` is its digits. */
  readonly role: 'article' | 'link' | 'kind' | 'same' | 'number'
  /** The kind, meaning (or meanings, joined by `+`) or number. */
  readonly means: string
}

const TABLE: ReadonlyMap<string, NameWord> = buildTable([
  ...EN_NAME_WORDS,
  ...AR_NAME_WORDS,
  ...SLAVIC_NAME_WORDS,
])

function buildTable(entries: readonly NameWord[]): Map<string, NameWord> {
  const table = new Map<string, NameWord>()
  for (const entry of entries)
    for (const word of entry.words.split(' ')) {
      const key = foldName(word)
      if (!table.has(key)) table.set(key, entry)
    }
  return table
}

/** The common word that a folded word is, if it is one. */
export function nameWordOf(word: string): NameWord | undefined {
  return TABLE.get(word)
}

/** Kinds that words of names tell, each with its bit. */
export const KIND_WORDS: readonly string[] = [
  ...new Set([...TABLE.values()].filter(entry => entry.role === 'kind').map(entry => entry.means)),
]

/** Meanings that translations share, each with its number. */
export const MEANINGS: readonly string[] = [
  ...new Set(
    [...TABLE.values()].filter(entry => entry.role === 'same').flatMap(entry => entry.means.split('+')),
  ),
]
