import type { Token } from '#language'
import { keepAnswers } from '#primitives'

const CAPITAL = /^\p{Lu}/u
const ARTICLE_CAPITAL = /^(?:al|el|ul|ad|ar|as|ash|at|az|an|l|d|o|mc|mac)[-'’`]\p{Lu}/u
const ACRONYM = /^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i
const NUMBER = /^\d+$/
const COMPOUND_MODIFIER = /^\p{Lu}[\p{L}.]*[-–]\p{Ll}+$/u
const INITIAL = /^\p{Lu}\.?$/u
const LETTER = /\p{L}/u

/** Written with a capital, also after a transliterated article ("al-Nusra"), and no compound like "Turkish-backed". */
export function isNameToken({ text }: Token): boolean {
  const first = text.charCodeAt(0)
  if (first < 128 && isPlain(text)) return first >= 65 && first <= 90
  return isNameWord(text)
}

/** No mark of those that articles, names and compounds are joined by. */
function isPlain(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 45 || unit === 39 || unit === 96 || unit > 127) return false
  }
  return true
}

const WORDS_KEPT = 20_000
const isNameWord = keepAnswers(
  WORDS_KEPT,
  text => (CAPITAL.test(text) || ARTICLE_CAPITAL.test(text)) && !COMPOUND_MODIFIER.test(text),
)

/** Begins with a capital of any script. */
export function isCapitalised(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(text)
}

/** "ISIL", "U.N.", "MPs". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text)
}

/** "4th". */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text)
}

/** "102". */
export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}

/** "F." in "John F. Kennedy". */
export function isInitial(text: string): boolean {
  return INITIAL.test(text)
}

/** Has a letter of any script. */
export function hasLetter(text: string): boolean {
  const unit = text.charCodeAt(0) | 32
  return (unit >= 97 && unit <= 122) || LETTER.test(text)
}

/** A word as the word lists have it: lower case, no dot at its end. */
export function wordOf({ lower: word }: Token): string {
  return word.endsWith('.') && word.length > 1 ? word.slice(0, -1) : word
}
