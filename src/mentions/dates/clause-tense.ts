import type { TextStructure } from '#language'
import type { DateLexeme } from './date-lexeme.ts'
import { ANNOUNCED, FUTURE_WORDS, PERFECT, SAYING } from './en/date-words.ts'

/** What the clause around an expression of time says of its tense. */
export interface ClauseTense {
  readonly future: boolean
  readonly upToNow: boolean
  readonly past: boolean
}

/** Lexemes to either side that belong to the clause at most. */
const REACH = 14

const BREAK = /^(?:[,;:"“”—–]|that|which|who|after|before|while|when|but|and)$/

/**
 * Tense of the clause around the lexemes `[first, end)`. Looks outward from the expression to the nearest verb of saying,
 * future word or break of the sentence: "said on Friday that it would attack" dates the saying, "will attack on Friday"
 * the attack.
 */
export function findTense(
  structure: TextStructure,
  lexemes: readonly DateLexeme[],
  { first, end }: { readonly first: number; readonly end: number },
): ClauseTense {
  const before = lexemes.slice(Math.max(0, first - REACH), first).reverse()
  const after = lexemes.slice(end, end + REACH)
  const future = isFutureBefore(before) || isFutureAfter(after, first === 0 || isFronted(lexemes, first))
  const upToNow = [...before, ...after].some(lexeme => PERFECT.has(lexeme.lower))
  return { future, upToNow, past: !future && isPast(structure, [...before, ...after]) }
}

/** The nearest verb, before the expression or else after it, is in a past form; no verb at all counts as past. */
function isPast(structure: TextStructure, near: readonly DateLexeme[]): boolean {
  for (const lexeme of near) {
    const tag = structure.tokens[lexeme.token]?.tag ?? ''
    if (tag === 'VBD' || tag === 'VBN' || lexeme.lower === 'since') return true
    if (tag.startsWith('VB') || tag === 'MD') return false
  }
  return true
}

function isFutureBefore(before: readonly DateLexeme[]): boolean {
  for (const [index, lexeme] of before.entries()) {
    if (FUTURE_WORDS.has(lexeme.lower)) return true
    if (SAYING.has(lexeme.lower)) return false
    if (lexeme.lower === 'to' && ANNOUNCED.has(before[index + 1]?.lower ?? '')) return true
    if (ANNOUNCED.has(lexeme.lower) && isBe(before[index + 1])) return true
    if (/^[;:"“”]$/.test(lexeme.lower)) return false
  }
  return false
}

/** A time that opens its clause belongs to the verb after it: "On Friday, the army will …". */
function isFutureAfter(after: readonly DateLexeme[], fronted: boolean): boolean {
  if (!fronted) return false
  for (const [index, lexeme] of after.entries()) {
    if (FUTURE_WORDS.has(lexeme.lower)) return true
    if (SAYING.has(lexeme.lower)) return false
    if (index > 0 && BREAK.test(lexeme.lower) && lexeme.lower !== ',') return false
    if (isBe(lexeme) && ANNOUNCED.has(after[index + 1]?.lower ?? '')) return true
  }
  return false
}

function isFronted(lexemes: readonly DateLexeme[], first: number): boolean {
  const before = lexemes.slice(Math.max(0, first - 2), first).map(lexeme => lexeme.lower)
  return before.length < 2 || before.some(word => /^[,"“;:]$/.test(word))
}

function isBe(lexeme: DateLexeme | undefined): boolean {
  return /^(?:is|are|was|were|be|been|'s|’s|'re)$/.test(lexeme?.lower ?? '')
}

/** True where the lexeme at `end` is a noun that the number before it counts ("May 10 people"), as far as tags tell. */
export function isCountedNoun(structure: TextStructure, lexeme: DateLexeme | undefined): boolean {
  if (lexeme === undefined) return false
  const token = structure.tokens[lexeme.token]
  if (token === undefined) return false
  return token.tag === 'NNS' || (token.pos === 'NOUN' && token.tag === 'NN' && /^\p{Ll}/u.test(token.text))
}
