import { foldName } from '../fold-name.ts'
import { AR_NAME_WORDS } from './ar/name-words.ts'
import { EN_NAME_WORDS } from './en/name-words.ts'
import type { NameWord } from './name-word.ts'
import { SLAVIC_NAME_WORDS } from './uk/name-words.ts'

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

/** Where the signs of meanings begin among the sounds. */
export const FIRST_SIGN = 128

/** The sound that stands for a meaning. */
export function signOf(meaning: string): number {
  return FIRST_SIGN + MEANINGS.indexOf(meaning)
}

/** Meanings that exclude one another: a name with one of them is not a spelling of a name with another, or without. */
export const OPPOSED_MEANINGS: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west'],
  ['upper', 'lower', 'middle'],
  ['great', 'small'],
  ['old', 'new'],
]
