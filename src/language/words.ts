/** Words of one sentence with tags ("VERB/VBD") and base forms. */
export interface Words {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

/** A tree over words while it is being mended: -1 is the head of the root. */
export interface WordTree {
  readonly heads: number[]
  readonly relations: string[]
}

/** Penn tag of a word. */
export function pennOf(words: Words, at: number): string {
  const tag = words.tags[at]
  return tag === undefined ? '' : tag.slice(tag.indexOf('/') + 1)
}

/** Universal tag of a word; empty outside the sentence. */
export function posOf(words: Words, at: number): string {
  const tag = words.tags[at]
  return tag === undefined ? '' : tag.slice(0, tag.indexOf('/'))
}

/** Words from `first` to `end` (exclusive) within quotation marks; the marks themselves are among them where they lie in the sentence. */
export interface QuotedWords {
  readonly first: number
  readonly end: number
  readonly kind: 'speech' | 'scare'
}
