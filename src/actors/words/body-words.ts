import { foldName } from '#names'
import { AR_BODY_WORDS } from './ar/body-words.ts'
import type { BodyMeaning } from './body-word.ts'
import { EN_BODY_WORDS } from './en/body-words.ts'
import { FR_BODY_WORDS } from './fr/body-words.ts'
import { KU_BODY_WORDS } from './ku/body-words.ts'
import { TR_BODY_WORDS } from './tr/body-words.ts'
import { UK_BODY_WORDS } from './uk/body-words.ts'

const TRANSLATIONS = [AR_BODY_WORDS, KU_BODY_WORDS, TR_BODY_WORDS, UK_BODY_WORDS, FR_BODY_WORDS]

/** What each word of the lists means, by the folded word; of a word with two meanings the first listed counts. */
export const BODY_WORDS: ReadonlyMap<string, BodyMeaning> = buildTable()

function buildTable(): Map<string, BodyMeaning> {
  const table = new Map<string, BodyMeaning>()
  const byMeaning = new Map(EN_BODY_WORDS.map(entry => [entry.means, entry]))
  for (const entry of EN_BODY_WORDS) addWords(table, entry.words, entry)
  for (const { means, words } of TRANSLATIONS.flat()) {
    const entry = byMeaning.get(means)
    if (entry === undefined) throw new Error(`"${means}" is translated but has no English entry.`)
    addWords(table, words, entry)
  }
  return table
}

function addWords(table: Map<string, BodyMeaning>, words: string, entry: BodyMeaning): void {
  for (const word of words.split(' ')) {
    const key = foldName(word)
    if (!table.has(key)) table.set(key, entry)
  }
}
