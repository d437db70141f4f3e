import { sharedString } from '#primitives'

/** Words of one sentence with tags ("VERB/VBD", also in their two halves) and base forms. */
export interface Words {
  readonly forms: readonly string[]
  /** The forms in small letters. */
  readonly lower: readonly string[]
  readonly tags: readonly string[]
  readonly pos: readonly string[]
  readonly penn: readonly string[]
  readonly lemmas: readonly string[]
}

/** A tree over words while it is being mended: -1 is the head of the root. */
export interface WordTree {
  readonly heads: number[]
  readonly relations: string[]
}

/** Universal and Penn tag of "VERB/VBD". */
export function splitTags(tags: string): { readonly pos: string; readonly tag: string } {
  const slash = tags.indexOf('/')
  return { pos: sharedString(tags.slice(0, slash)), tag: sharedString(tags.slice(slash + 1)) }
}

/** Penn tag of a word. */
export function pennOf(words: Words, at: number): string {
  return words.penn[at] ?? ''
}

/** Universal tag of a word; empty outside the sentence. */
export function posOf(words: Words, at: number): string {
  return words.pos[at] ?? ''
}

/** Words from `first` to `end` (exclusive) within quotation marks; the marks themselves are among them where they lie in the sentence. */
export interface QuotedWords {
  readonly first: number
  readonly end: number
  readonly kind: 'speech' | 'scare'
}
