import { findKnownNames } from './find-known-names.ts'
import type { NameIndex } from './name-index.ts'

/**
 * The registry's names of several words among the words of a sentence, for the parser. Words of the pack ("government
 * forces") are no names: their parts mean what they say.
 */
export function findNameRanges(
  words: readonly { readonly text: string }[],
  index: NameIndex,
): { first: number; end: number }[] {
  const sentence = { tokens: words, sentences: [{ firstToken: 0, endToken: words.length }] }
  return findKnownNames(sentence, index)
    .filter(({ firstToken, endToken }) => isProperName(words.slice(firstToken, endToken)))
    .map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }))
}

/** A name of several words has a capital (or a figure) at its beginning and at its end. */
export function isProperName(words: readonly { readonly text: string }[]): boolean {
  if (words.length < 2) return false
  return (
    /^[\p{Lu}\p{Nd}]|^(?:al|el|ad|ash|as|ar|an|at|az)-\p{Lu}/u.test(words[0]!.text) &&
    /\p{Lu}|\p{Nd}/u.test(words.at(-1)!.text)
  )
}
