import { askOnce, formsOf, type TextStructure, type Token, type WordForm } from '#language'
import { type Span, sharedString } from '#primitives'
import { MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from './en/date-words.ts'

/** A word or mark as the date rules see it: a token, or a part of a hyphen compound that holds a word of time. */
export interface DateLexeme extends Span {
  readonly token: number
  readonly text: string
  readonly lower: string
  /** The token's word; absent for a part of one. */
  readonly word: WordForm | undefined
}

const DIGITS = /^\d+(?:st|nd|rd|th|s)?$/
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** The lexemes of a sentence: "mid-2012" and "5-9" come apart at their hyphens, "Nov." loses its full stop. */
export function findLexemes(structure: TextStructure, firstToken: number, endToken: number): DateLexeme[] {
  const lexemes: DateLexeme[] = []
  const words = formsOf(structure)
  for (let index = firstToken; index < endToken; index++) {
    const token = structure.tokens[index]!
    const word = words[index]!
    if (isCompound(word)) lexemes.push(...splitCompound(token))
    else {
      const { start, text } = token
      lexemes.push({ token: index, start, end: start + text.length, text, lower: lowerOf(word), word })
    }
  }
  return lexemes
}

const isCompound = askOnce(({ form }) => isTimeCompound(form))
const PARTS_OF_COMPOUND = /[^-–]+|[-–]/g

/** The lexemes that a word makes, as the rules know them: itself, or the parts of a compound. */
export function lowersOf(word: WordForm): readonly string[] {
  return isCompound(word) ? word.form.match(PARTS_OF_COMPOUND)!.map(toLower) : [lowerOf(word)]
}

/** A word in small letters, as the rules know it. */
export const lowerOf = askOnce(({ form }) => sharedString(toLower(form)))

function toLower(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  // "Nov." and "Sun." keep their stop in the span; the rules look the word up without it.
  return lower.endsWith('.') && /^[a-z]{3,4}\.$/.test(lower) ? lower.slice(0, -1) : lower
}

function isTimeCompound(text: string): boolean {
  if (!(text.includes('-') || text.includes('–')) || text.length > 40 || ISO.test(text)) return false
  const parts = text.toLowerCase().split(/[-–]/)
  if (parts.every(part => DIGITS.test(part))) return true
  return (
    parts.some(part => part in MONTHS || part in WEEKDAYS || part in SEASONS || isYear(part)) ||
    isTimeUnit(parts)
  )
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}s?$/.test(text)
}

/** "mid-week" is a time; "week-long" and "two-day" are lengths of something and stay whole. */
function isTimeUnit(parts: readonly string[]): boolean {
  return parts.length === 2 && parts[0]! in PARTS && parts[1]! in UNITS
}

function splitCompound(token: Token): DateLexeme[] {
  const lexemes: DateLexeme[] = []
  for (const { index, 0: text } of token.text.matchAll(PARTS_OF_COMPOUND)) {
    const start = token.start + index
    const end = start + text.length
    lexemes.push({ token: token.index, start, end, text, lower: toLower(text), word: undefined })
  }
  return lexemes
}
