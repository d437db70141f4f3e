import { findKnownNames } from './find-known-names.ts'
import type { KnownName, NameIndex } from './name-index.ts'

/**
 * The registry's names among the words of a sentence, for the parser: those of several words, and places of one (a tagger that
 * never saw the name takes it for anything). Words of the pack ("government forces") are no names: their parts mean what they
 * say.
 */
export function findNameRanges(
  words: readonly { readonly text: string }[],
  index: NameIndex,
): { first: number; end: number }[] {
  const sentence = { tokens: words, sentences: [{ firstToken: 0, endToken: words.length }] }
  return findKnownNames(sentence, index)
    .filter(
      ({ firstToken, endToken, known }) =>
        isProperName(words.slice(firstToken, endToken)) ||
        (endToken - firstToken === 1 && isPlaceName(words[firstToken]!.text, known)),
    )
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

function isPlaceName(text: string, known: KnownName): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    known.places.length > 0 &&
    known.words.length === 0 &&
    known.actors.length === 0
  )
}
