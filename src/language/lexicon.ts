import { keepAnswers, sharedString } from '#primitives'
import { readWordFeatures, type WordFeatures } from './word-features.ts'
import type { WordForm } from './word-form.ts'

/** A word under one of its tags. */
export interface WordReading {
  /** "VERB/VBD", also in its two halves. */
  readonly tags: string
  readonly pos: string
  readonly tag: string
  readonly base: string
  /** What stands for the tags in the parser's features. */
  readonly number: number
}

/** A word as tagger and parser see it wherever it stands. */
export interface LexicalWord extends WordFeatures, WordForm {
  /** Its only class, or -1. */
  readonly certain: number
  /** Number of the set of classes that it takes, 0 for an unknown word. */
  readonly ambiguity: number
  /** Number of the group of words that behave alike in sentences, 0 for a word of none. */
  readonly group: number
  /** The form in lower case. */
  readonly lower: string
  /** What it has been read as so far (see `readingOf`). */
  readonly readings: WordReading[]
}

/** What a tagger knows of words. */
export interface KnownWords {
  /** Forms that have one class only, often enough to trust it. */
  readonly certain: ReadonlyMap<string, number>
  /** Lower-case form → number of the set of classes that it takes ("noun or verb"). */
  readonly ambiguity: ReadonlyMap<string, number>
  /** Lower-case form → number of its group, from 1 on. */
  readonly groups: ReadonlyMap<string, number>
}

/** The words of groups, a space between them, with the numbers of the groups, from 1 on. */
export function numberGroups(groups: readonly string[]): Map<string, number> {
  return new Map(groups.flatMap((row, at) => row.split(' ').map(word => [word, at + 1] as const)))
}

const lexicons = new WeakMap<KnownWords['ambiguity'], (form: string) => LexicalWord>()
const WORDS_KEPT = 30_000

/** Words by their forms: made when first met and kept, because texts repeat their words. */
export function lexiconOf({ certain, ambiguity, groups }: KnownWords): (form: string) => LexicalWord {
  let lexicon = lexicons.get(ambiguity)
  if (lexicon === undefined) {
    lexicon = keepAnswers(WORDS_KEPT, form => ({
      form: sharedString(form),
      lower: sharedString(form.toLowerCase()),
      answers: [],
      readings: [],
      ...readWordFeatures(form),
      certain: certain.get(form) ?? -1,
      ambiguity: ambiguity.get(form.toLowerCase()) ?? 0,
      group: groupOf(groups, form.toLowerCase()),
    }))
    lexicons.set(ambiguity, lexicon)
  }
  return lexicon
}

/** The group of a word, or of the last part of a hyphen compound ("rebel-held"); marks on letters do not count ("Erdoğan"). */
function groupOf(groups: KnownWords['groups'], lower: string): number {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return groups.get(plain) ?? groups.get(plain.slice(plain.lastIndexOf('-') + 1)) ?? 0
}
