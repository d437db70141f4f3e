import { sharedString } from '#primitives'
import { findLemma, type LemmaExceptions } from './lemma.ts'
import type { LexicalWord, WordReading } from './lexicon.ts'
import { tagNumber } from './parser-input.ts'
import { splitTags } from './words.ts'

/** The reading of a word under a tag; a word has few, and keeps them. */
export function readingOf(word: LexicalWord, tags: string, lemmas: LemmaExceptions): WordReading {
  for (const known of word.readings) if (known.tags === tags) return known
  const base = sharedString(findLemma(word.form, tags, lemmas))
  const reading = { tags, ...splitTags(tags), base, number: tagNumber(tags) }
  word.readings.push(reading)
  return reading
}
