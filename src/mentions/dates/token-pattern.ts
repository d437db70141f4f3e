import type { LexemeContext } from './date-category.ts'
import { CATEGORIES, mayBeOf } from './date-category.ts'
import type { DateLexeme } from './date-lexeme.ts'

/** One element of a pattern: some words, or a category; perhaps captured, perhaps optional. */
export interface PatternElement {
  /** The words or the category as written: what elements that fit the same words have in common. */
  readonly body: string
  readonly words: ReadonlySet<string> | undefined
  readonly category: string | undefined
  readonly name: string | undefined
  readonly optional: boolean
}

/** A pattern ready for matching. */
export type TokenPattern = readonly PatternElement[]

/** What a match captured, by name: numbers of numeric categories, words of the others. */
export type Captures = Readonly<Record<string, string | number>>

/** A match: the lexemes `[first, end)` and what was captured. */
export interface PatternMatch {
  readonly end: number
  readonly captures: Captures
}

/** Reads a pattern's text, as explained at `DateRule`. Throws for a category that does not exist. */
export function parsePattern(text: string): TokenPattern {
  return text.split(' ').map(part => {
    const optional = part.length > 1 && part.endsWith('?')
    const bare = optional ? part.slice(0, -1) : part
    const colon = bare.indexOf(':')
    const name = colon > 0 ? bare.slice(0, colon) : undefined
    const body = colon > 0 ? bare.slice(colon + 1) : bare
    const isCategory = /^[A-Z]{2,}$/.test(body)
    if (isCategory && !Object.hasOwn(CATEGORIES, body))
      throw new Error(`No category ${body} in pattern "${text}"`)
    return {
      body,
      words: isCategory ? undefined : new Set(body.split('|')),
      category: isCategory ? body : undefined,
      name,
      optional,
    }
  })
}

/** Elements that a match may begin with: up to and with the first that is not optional. */
export function firstElements(pattern: TokenPattern): readonly PatternElement[] {
  const required = pattern.findIndex(element => !element.optional)
  return pattern.slice(0, required + 1)
}

/** False where no match of the pattern begins with the word, whatever stands around it. */
export function mayBeginWith(pattern: TokenPattern, lower: string): boolean {
  return firstElements(pattern).some(element => mayFill(element, lower))
}

/** False where a word is none that the element fits, whatever stands around it. */
export function mayFill({ words, category }: PatternElement, lower: string): boolean {
  return words === undefined ? mayBeOf(category!, lower) : words.has(lower)
}

/** A context that moves along its lexemes, so that none need be made for each step. */
type Moving = { -readonly [Key in keyof LexemeContext]: LexemeContext[Key] }

/**
 * Matches at one lexeme; optional elements are taken where that leads to a match. Undefined where there is none. `context.at`
 * moves along meanwhile and is put back.
 */
export function matchPattern(pattern: TokenPattern, context: Moving): PatternMatch | undefined {
  return matchFrom(pattern, context, 0)
}

function matchFrom(pattern: TokenPattern, context: Moving, element: number): PatternMatch | undefined {
  const wanted = pattern[element]
  if (wanted === undefined) return { end: context.at, captures: {} }
  const lexeme = context.lexemes[context.at]
  const value = lexeme === undefined ? undefined : readValue(wanted, lexeme, context)
  if (value !== undefined) {
    context.at++
    const rest = matchFrom(pattern, context, element + 1)
    context.at--
    if (rest !== undefined)
      return wanted.name === undefined
        ? rest
        : { ...rest, captures: { [wanted.name]: value, ...rest.captures } }
  }
  return wanted.optional ? matchFrom(pattern, context, element + 1) : undefined
}

function readValue(
  element: PatternElement,
  lexeme: DateLexeme,
  context: LexemeContext,
): string | number | undefined {
  if (element.words !== undefined) return element.words.has(lexeme.lower) ? lexeme.lower : undefined
  return CATEGORIES[element.category!]!(lexeme, context)
}
