import type { TextStructure } from '#language'
import { keepAnswers } from '#primitives'
import type { DateLexeme } from './date-lexeme.ts'
import {
  COMMON_MONTH_WORDS,
  DAY_PARTS,
  EVENT_NOUNS,
  FEASTS,
  HOLIDAYS,
  MONTHS,
  NAMED_DAYS,
  NUMBERS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './en/date-words.ts'

/** A lexeme among its neighbours, for the categories that depend on them. */
export interface LexemeContext {
  readonly lexemes: readonly DateLexeme[]
  readonly at: number
  readonly structure: TextStructure
}

/** What a lexeme of a category stands for: a number, a key of the word lists, or undefined where it is not of it. */
type Category = (lexeme: DateLexeme, context: LexemeContext) => string | number | undefined

const keyIn = (list: Readonly<Record<string, unknown>>) => (lexeme: DateLexeme) =>
  Object.hasOwn(list, lexeme.lower) ? lexeme.lower : undefined

/** Categories that patterns may name, in capitals. */
export const CATEGORIES: Readonly<Record<string, Category>> = {
  ISO: lexeme => (/^\d{4}[-/]\d{2}[-/]\d{2}$/.test(lexeme.lower) ? lexeme.lower : undefined),
  NUMERIC: lexeme => (/^\d{1,2}([./])\d{1,2}\1\d{4}$/.test(lexeme.lower) ? lexeme.lower : undefined),
  DAY: lexeme => dayOf(lexeme.lower),
  NTH: lexeme => (/^\d{1,2}(?:st|nd|rd|th)$/.test(lexeme.lower) ? dayOfMonth(lexeme.lower) : undefined),
  ORDINAL: lexeme => ordinalOf(lexeme.lower),
  YEAR: lexeme => (/^(?:18|19|20)\d{2}$/.test(lexeme.lower) ? +lexeme.lower : undefined),
  YY: lexeme => (/^\d{2}$/.test(lexeme.lower) ? +lexeme.lower : undefined),
  DECADE: lexeme =>
    /^(?:18|19|20)\d0'?s$/.test(lexeme.lower) ? Number.parseInt(lexeme.lower, 10) : undefined,
  MONTH: (lexeme, context) => (isMonth(lexeme, context) ? MONTHS[lexeme.lower] : undefined),
  WEEKDAY: (lexeme, context) => (isWeekday(lexeme, context) ? WEEKDAYS[lexeme.lower] : undefined),
  SEASON: keyIn(SEASONS),
  PLAINSEASON: lexeme =>
    lexeme.lower === 'fall' || /^\p{Lu}/u.test(lexeme.text) ? undefined : keyIn(SEASONS)(lexeme),
  FEAST: ({ lower }) => {
    const name = lower.replace(/^(?:al|ul|el)-/, '')
    return Object.hasOwn(FEASTS, name) ? name : undefined
  },
  HOLIDAY: keyIn(HOLIDAYS),
  EVENT: lexeme => (EVENT_NOUNS.has(lexeme.lower) ? lexeme.lower : undefined),
  ANY: lexeme => (/^[\p{L}-]+$/u.test(lexeme.lower) ? lexeme.lower : undefined),
  LENGTH: lexeme => lengthOf(lexeme.lower),
  PART: keyIn(PARTS),
  DAYPART: lexeme => (DAY_PARTS.has(lexeme.lower) ? lexeme.lower : undefined),
  UNIT: keyIn(UNITS),
  SPANUNIT: lexeme =>
    /^(?:day|night|week|fortnight|month|year|decade|hour)s?$/.test(lexeme.lower) ? lexeme.lower : undefined,
  ROWUNIT: lexeme => (/^(?:day|night|week|month|year)$/.test(lexeme.lower) ? lexeme.lower : undefined),
  LONGUNIT: lexeme => (/^(?:week|month|year|decade)s$/.test(lexeme.lower) ? lexeme.lower : undefined),
  PLURALUNIT: lexeme =>
    /^(?:hour|day|week|month|year|decade)s$/.test(lexeme.lower) ? lexeme.lower : undefined,
  PERIOD: lexeme => (/^(?:week|month|year|decade|century)$/.test(lexeme.lower) ? lexeme.lower : undefined),
  NUMBER: lexeme => number(lexeme.lower),
  COUNTED: lexeme => (lexeme.lower === 'a' || lexeme.lower === 'an' ? undefined : number(lexeme.lower)),
}

/** False where a word is of no category of the name, whatever stands around it. */
export function mayBeOf(category: string, lower: string): boolean {
  if (category === 'MONTH') return Object.hasOwn(MONTHS, lower)
  if (category === 'WEEKDAY') return Object.hasOwn(WEEKDAYS, lower)
  if (category === 'PLAINSEASON') return Object.hasOwn(SEASONS, lower)
  const alone = { token: -1, start: 0, end: lower.length, text: lower, lower, word: undefined }
  return CATEGORIES[category]!(alone, { lexemes: [alone], at: 0, structure: NO_TEXT }) !== undefined
}

const NO_TEXT: TextStructure = { text: '', tokens: [], sentences: [], paragraphs: [], quotations: [] }

const WORDS_KEPT = 20_000
const dayOf = keepAnswers(WORDS_KEPT, dayOfMonth)
const ordinalOf = keepAnswers(WORDS_KEPT, ordinal)

/** "Week-long", "weeklong", "three-day", "eight-year-old" as "number unit"; undefined for anything else. */
function lengthOf(lower: string): string | undefined {
  const long = /^(day|week|month|year)s?-?long$/.exec(lower)
  if (long !== null) return `1 ${long[1]}`
  const counted = /^([a-z]+|\d{1,3})-(hour|day|week|month|year)s?(?:-(?:long|old))?$/.exec(lower)
  const value = counted === null ? undefined : number(counted[1]!)
  return value === undefined ? undefined : `${value} ${counted![2]}`
}

function number(lower: string): number | undefined {
  if (/^\d{1,3}$/.test(lower)) return +lower
  if (Object.hasOwn(NUMBERS, lower)) return NUMBERS[lower]
  const pair = /^([a-z]+)-([a-z]+)$/.exec(lower)
  if (pair === null) return undefined
  const [tens, ones] = [NUMBERS[pair[1]!], NUMBERS[pair[2]!]]
  return tens !== undefined && ones !== undefined && tens >= 20 && tens % 10 === 0 && ones < 10
    ? tens + ones
    : undefined
}

function ordinal(lower: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)
  if (digits !== null) return +digits[1]!
  if (Object.hasOwn(ORDINALS, lower)) return lower === 'thirty' ? undefined : ORDINALS[lower]
  const pair = /^([a-z]+)-([a-z]+)$/.exec(lower)
  if (pair === null) return undefined
  const [tens, ones] = [NUMBERS[pair[1]!], ORDINALS[pair[2]!]]
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

function dayOfMonth(lower: string): number | undefined {
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower) ? Number.parseInt(lower, 10) : ordinal(lower)
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

function isMonth(lexeme: DateLexeme, { lexemes, at, structure }: LexemeContext): boolean {
  if (!Object.hasOwn(MONTHS, lexeme.lower)) return false
  const numbered = isNumber(lexemes[at - 1]) || isNumber(lexemes[at + 1]) || lexemes[at - 1]?.lower === 'of'
  if (SHORT_MONTHS.has(lexeme.lower)) return numbered && /^\p{Lu}/u.test(lexeme.text)
  if (!COMMON_MONTH_WORDS.has(lexeme.lower)) return true
  if (!/^\p{Lu}/u.test(lexeme.text)) return false
  if (numbered) return true
  // A capital is no proof at a sentence's beginning or where the tags say modal or verb.
  const tag = structure.tokens[lexeme.token]?.tag ?? ''
  return at > 0 && tag !== 'MD' && !tag.startsWith('VB')
}

function isWeekday(lexeme: DateLexeme, { lexemes, at }: LexemeContext): boolean {
  if (!Object.hasOwn(WEEKDAYS, lexeme.lower) || !/^\p{Lu}/u.test(lexeme.text)) return false
  if (!SHORT_WEEKDAYS.has(lexeme.lower)) return !NAMED_DAYS.has(lexemes[at - 1]?.lower ?? '')
  const before = lexemes[at - 1]?.lower
  const after = lexemes.slice(at + 1, at + 3)
  return before === 'on' || after.some(next => isNumber(next) || Object.hasOwn(MONTHS, next.lower))
}

function isNumber(lexeme: DateLexeme | undefined): boolean {
  return lexeme !== undefined && (/^\d{1,4}(?:st|nd|rd|th)?$/.test(lexeme.lower) || lexeme.lower in ORDINALS)
}
