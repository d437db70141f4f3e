import type { KnownSpan, SentenceWords } from './find-known-names.ts'
import { foldWord } from './folded-tokens.ts'
import type { KnownName, NameIndex } from './name-index.ts'

/**
 * Which of the registry's names in a sentence are names to the parser: those of several words, and of one word places and
 * initials (a tagger that never saw the name takes it for anything). Words of the pack ("government forces") are no names: their parts mean what they
 * say.
 */
export function findNameRanges(
  sentence: SentenceWords,
  found: readonly KnownSpan[],
  index: NameIndex,
): { first: number; end: number }[] {
  const { words } = sentence
  return found.flatMap(({ firstToken, endToken, known }) => {
    const isWhole =
      isProperName(words.slice(firstToken, endToken).map(({ form }) => form)) ||
      (endToken - firstToken === 1 && isPlaceName(words[firstToken]!.form, known))
    if (isWhole) return [{ first: firstToken, end: endToken }]
    return isAcronym(firstToken, sentence, index) ? [{ first: firstToken, end: firstToken + 1 }] : []
  })
}

/** A name of several words has a capital (or a figure) at its beginning and at its end. */
export function isProperName(words: readonly string[]): boolean {
  if (words.length < 2) return false
  return (
    /^[\p{Lu}\p{Nd}]|^(?:al|el|ad|ash|as|ar|an|at|az)-\p{Lu}/u.test(words[0]!) &&
    /\p{Lu}|\p{Nd}/u.test(words.at(-1)!)
  )
}

/** Initials of a body that are a common word in another case ("IS"), unless the whole line is in capitals. */
function isAcronym(at: number, { words, first, end }: SentenceWords, { names }: NameIndex): boolean {
  const { form: text } = words[at]!
  if (!/^\p{Lu}{2,5}$/u.test(text) || (names.get(foldWord(text))?.actors.length ?? 0) === 0) return false
  return [at - 2, at - 1, at + 1, at + 2].some(
    near => near >= first && near < end && /^\p{Ll}{3,}$/u.test(words[near]!.form),
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
