import type { TextStructure, Token } from '#language'
import type { Span } from '#primitives'
import { MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from './en/date-words.ts'

/** A word or mark as the date rules see it: a token, or a part of a hyphen compound that holds a word of time. */
export interface DateLexeme extends Span {
  readonly token: number
  readonly text: string
  readonly lower: string
}

const DIGITS = /^\d+(?:st|nd|rd|th|s)?$/
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** The lexemes of a sentence: "mid-2012" and "5-9" come apart at their hyphens, "Nov." loses its full stop. */
export function findLexemes(structure: TextStructure, firstToken: number, endToken: number): DateLexeme[] {
  const lexemes: DateLexeme[] = []
  for (let index = firstToken; index < endToken; index++) {
    const token = structure.tokens[index]!
    if (isTimeCompound(token.text)) lexemes.push(...splitCompound(token))
    else lexemes.push(toLexeme(token, token.start, token.text))
  }
  return lexemes
}

function toLexeme(token: Token, start: number, text: string): DateLexeme {
  const lower = text.toLowerCase().replaceAll('’', "'")
  // "Nov." and "Sun." keep their stop in the span; the rules look the word up without it.
  const word = lower.endsWith('.') && /^[a-z]{3,4}\.$/.test(lower) ? lower.slice(0, -1) : lower
  return { token: token.index, start, end: start + text.length, text, lower: word }
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
  for (const match of token.text.matchAll(/[^-–]+|[-–]/g))
    lexemes.push(toLexeme(token, token.start + match.index, match[0]))
  return lexemes
}
