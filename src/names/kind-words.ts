import { foldName } from './fold-name.ts'
import { nameWordOf } from './words/name-words.ts'

/** The kinds that a name's own words tell ("village of X", "حي X"), as the word tables call them; empty for most names. */
export function kindWordsOf(name: string): readonly string[] {
  const words = foldName(name).split(' ')
  if (words.length < 2) return []
  return words.flatMap(word => {
    const entry = nameWordOf(word)
    return entry?.role === 'kind' ? [entry.means] : []
  })
}
