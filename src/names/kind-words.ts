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

/** Meanings whose words name a thing beside or within what the rest of the name names: "X hospital", "the X plant". */
const THINGS: ReadonlySet<string> = new Set(
  'hospital school airfield factory base prison academy mosque square bridge roundabout crossing dam camp farm centre'.split(
    ' ',
  ),
)

/** A name without a leading or trailing word for a thing ("Azov plant": "Azov"); undefined where it has none or nothing else. */
export function withoutThing(name: string): string | undefined {
  const words = foldName(name).split(' ')
  const isThing = (word: string | undefined) =>
    word !== undefined && THINGS.has(nameWordOf(word)?.means ?? '')
  if (words.length < 2) return undefined
  if (isThing(words.at(-1))) return words.slice(0, -1).join(' ')
  return isThing(words[0]) ? words.slice(1).join(' ') : undefined
}
