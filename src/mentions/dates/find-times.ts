import { askOnce, type TextStructure, type WordForm } from '#language'
import type { IsoDay, Span } from '#primitives'
import { findTense, isCountedNoun } from './clause-tense.ts'
import { type DateLexeme, lowerOf, lowersOf } from './date-lexeme.ts'
import { type DateKind, readDays } from './date-readings.ts'
import type { DayRange } from './day-range.ts'
import { DATE_RULES, type DateRule } from './en/date-rules.ts'
import {
  DAY_PARTS,
  FEASTS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PARTS,
  SEASONS,
  TIME_PREPOSITIONS,
  UNITS,
  WEEKDAYS,
} from './en/date-words.ts'
import {
  firstElements,
  matchPattern,
  mayBeginWith,
  mayFill,
  type PatternElement,
  type PatternMatch,
  parsePattern,
  type TokenPattern,
} from './token-pattern.ts'

/** An expression of time at the lexemes `[first, endLexeme)` of its sentence, with its days. */
export interface FoundTime extends Span {
  readonly first: number
  readonly endLexeme: number
  /** Index of its first token in the text. */
  readonly token: number
  readonly sentence: number
  readonly kind: DateKind
  readonly days: DayRange
  readonly basis: 'stated' | 'implied'
  readonly reason: string
}

/** A sentence's lexemes and what its times may lean on. `memory` is carried from sentence to sentence. */
export interface TimeSearch {
  readonly structure: TextStructure
  readonly lexemes: readonly DateLexeme[]
  /** For each rule whether it may be fulfilled at all (`possibleRules`). */
  readonly possible: readonly boolean[]
  readonly today: IsoDay | undefined
  readonly memory: { named: FoundTime | undefined }
  readonly sentence: number
}

/** What may follow a time that ends its phrase. */
const PHRASE_ENDS = /^(?:[^\p{L}\p{N}]+|and|but|or|when|in|at|on|by|with|as|while)$/u

/** Sentences back that "the day before" and the like may lean on. */
const NAMED_REACH = 4

interface CompiledRule {
  readonly index: number
  readonly rule: DateRule
  readonly pattern: TokenPattern
  /** Numbers of the elements that it cannot do without. */
  readonly needs: readonly number[]
}

/** What the patterns' required elements fit, each once. */
const ELEMENTS = new Map<string, { readonly element: PatternElement; readonly number: number }>()

function numberOf(element: PatternElement): number {
  const known = ELEMENTS.get(element.body) ?? { element, number: ELEMENTS.size }
  ELEMENTS.set(element.body, known)
  return known.number
}

const COMPILED: readonly CompiledRule[] = DATE_RULES.map((rule, index) => {
  const pattern = parsePattern(rule.pattern)
  // Nearly every word is any word.
  const needed = pattern.filter(({ optional, category }) => !optional && category !== 'ANY')
  return { index, rule, pattern, needs: needed.map(numberOf) }
})

/** Rules by the words that they may begin with, and those that may begin with a category. */
const BY_WORD = new Map<string, CompiledRule[]>()
const BY_CATEGORY: CompiledRule[] = []
for (const compiled of COMPILED) {
  const first = firstElements(compiled.pattern)
  if (first.some(element => element.category !== undefined)) BY_CATEGORY.push(compiled)
  for (const word of new Set(first.flatMap(element => [...(element.words ?? [])])))
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), compiled])
}

/** Rules that may begin with a word: none for most words. */
function rulesFrom(lower: string): readonly CompiledRule[] {
  const byCategory = mayBeginTime(lower)
    ? BY_CATEGORY.filter(({ pattern }) => mayBeginWith(pattern, lower))
    : []
  return [...new Set([...(BY_WORD.get(lower) ?? []), ...byCategory])]
}

const rulesOf = askOnce(word => rulesFrom(lowerOf(word)))

/** Numbers of the elements that a word or its parts may fill. */
const fillsOf = askOnce((word): readonly number[] => {
  const parts = lowersOf(word)
  const fitting = [...ELEMENTS.values()].filter(({ element }) => parts.some(part => mayFill(element, part)))
  return fitting.map(({ number }) => number)
})

function areFilled(needs: readonly number[], filled: Uint8Array): boolean {
  for (const number of needs) if (filled[number] === 0) return false
  return true
}

/** Which rules find all that they need among words; undefined where none does, as in most sentences. */
export function possibleRules(words: readonly WordForm[]): readonly boolean[] | undefined {
  const filled = new Uint8Array(ELEMENTS.size)
  for (const word of words) for (const number of fillsOf(word)) filled[number] = 1
  let possible: boolean[] | undefined
  for (const { index, needs } of COMPILED) {
    if (!areFilled(needs, filled)) continue
    possible ??= new Array(COMPILED.length).fill(false)
    possible[index] = true
  }
  return possible
}

/** Times of one sentence, left to right, the longest at each lexeme. */
export function findTimes(search: TimeSearch): FoundTime[] {
  const times: FoundTime[] = []
  for (let at = 0; at < search.lexemes.length; ) {
    const time = findTimeAt(search, at)
    if (time === undefined) {
      at++
      continue
    }
    times.push(time)
    if (isNameable(time)) search.memory.named = time
    at = time.endLexeme
  }
  return times
}

function findTimeAt(search: TimeSearch, at: number): FoundTime | undefined {
  const { lexemes, structure, possible } = search
  const { lower, word } = lexemes[at]!
  const candidates = word === undefined ? rulesFrom(lower) : rulesOf(word)
  if (candidates.length === 0) return undefined
  const context = { lexemes, at, structure }
  const matches: { rule: DateRule; match: PatternMatch }[] = []
  for (const { index, rule, pattern } of candidates) {
    if (!possible[index]) continue
    const match = matchPattern(pattern, context)
    if (match !== undefined) matches.push({ rule, match })
  }
  if (matches.length > 1) matches.sort((a, b) => b.match.end - a.match.end)
  for (const { rule, match } of matches) {
    if (rule.led && !isLed(lexemes, at)) continue
    if (rule.closing && !isClosed(lexemes[match.end])) continue
    const time = readMatch(search, at, { rule, match })
    if (time !== undefined) return time
  }
  return undefined
}

const CATEGORY_WORDS: ReadonlySet<string> = new Set(
  [MONTHS, WEEKDAYS, SEASONS, UNITS, PARTS, NUMBERS, ORDINALS, FEASTS, HOLIDAYS]
    .flatMap(list => Object.keys(list))
    .concat([...DAY_PARTS]),
)

/** Categories begin with figures, number words or names of times: all other words cannot begin one. */
function mayBeginTime(lower: string): boolean {
  return /^[\d]/.test(lower) || CATEGORY_WORDS.has(lower) || lower.includes('-') || lower.endsWith('long')
}

function isLed(lexemes: readonly DateLexeme[], at: number): boolean {
  return TIME_PREPOSITIONS.has(lexemes[at - 1]?.lower ?? '')
}

function isClosed(next: DateLexeme | undefined): boolean {
  return next === undefined || PHRASE_ENDS.test(next.lower)
}

function readMatch(
  search: TimeSearch,
  at: number,
  { rule, match }: { rule: DateRule; match: PatternMatch },
): FoundTime | undefined {
  const { lexemes, structure, today, memory, sentence } = search
  const end = trimEnd(lexemes, match.end)
  const named =
    memory.named !== undefined && sentence - memory.named.sentence <= NAMED_REACH
      ? memory.named.days
      : undefined
  const days = readDays(rule.kind, match.captures, {
    today,
    named,
    ...findTense(structure, lexemes, { first: at, end }),
    nounFollows: isCountedNoun(structure, lexemes[end]),
    nameFollows: /^(?:NOUN|PROPN|ADJ|NUM)$/.test(structure.tokens[lexemes[end]?.token ?? -1]?.pos ?? ''),
    days: rule.days,
  })
  if (days === undefined) return undefined
  const basis = rule.implied ? 'implied' : 'stated'
  const span = { start: lexemes[at]!.start, end: lexemes[end - 1]!.end }
  return {
    ...span,
    first: at,
    endLexeme: end,
    token: lexemes[at]!.token,
    sentence,
    kind: rule.kind,
    days,
    basis,
    reason: rule.reason,
  }
}

/** A match may end in a comma that an optional year left behind. */
function trimEnd(lexemes: readonly DateLexeme[], end: number): number {
  return lexemes[end - 1]?.lower === ',' ? end - 1 : end
}

/** Only what has a first day of its own can be leaned on by what follows. */
function isNameable(time: FoundTime): boolean {
  return time.days.from !== null && time.days.to !== null
}
