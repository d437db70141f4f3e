import type { Token } from '#language'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWords } from './en/count-words.ts'

/** Words that bound a number, and where they stand: tokens `[first, end)`. */
export interface CountBounds {
  readonly bound: BoundWords['bound']
  readonly first: number
  readonly end: number
}

const BEFORE = longestFirst(BOUNDS_BEFORE)
const AFTER = longestFirst(BOUNDS_AFTER)

function longestFirst(
  list: readonly BoundWords[],
): { readonly bound: BoundWords['bound']; readonly parts: readonly string[] }[] {
  const parsed = list.map(({ bound, words }) => ({ bound, parts: words.split(' ') }))
  return parsed.sort((a, b) => b.parts.length - a.parts.length)
}

/** Tokens behind the counted noun that a trailing "at least" may stand at. */
const REACH = 2

/** The bound before the number at `at`, not reaching back before `floor`; two in a row ("at least some 30") both count. */
export function boundsBefore(tokens: readonly Token[], at: number, floor: number): CountBounds | undefined {
  const nearest = boundBefore(tokens, at, floor)
  if (nearest === undefined) return undefined
  const outer = boundBefore(tokens, nearest.first, floor)
  if (outer === undefined) return nearest
  // "at least some 30", "just over 30": the one that bounds wins over the one that only softens.
  const strong = [outer, nearest].find(bound => bound.bound === 'least' || bound.bound === 'most') ?? nearest
  return { ...strong, first: outer.first, end: nearest.end }
}

function boundBefore(tokens: readonly Token[], at: number, floor: number): CountBounds | undefined {
  for (const { bound, parts } of BEFORE) {
    const first = at - parts.length
    if (first >= floor && matches(tokens, first, parts)) return { bound, first, end: at }
  }
  return undefined
}

/** A bound right behind the number ("seven or more civilians"). */
export function boundsRightAfter(tokens: readonly Token[], end: number): CountBounds | undefined {
  const found = AFTER.find(({ parts }) => parts[0] === 'or' && matches(tokens, end, parts))
  return found && { bound: found.bound, first: end, end: end + found.parts.length }
}

/** A bound behind the number or behind what it counts; not one that leads a number of its own in. */
export function boundsAfter(
  tokens: readonly Token[],
  end: number,
  counted: number | undefined,
): CountBounds | undefined {
  const from = Math.max(end, counted === undefined ? 0 : counted + 1)
  for (let at = end; at <= from + REACH && at < tokens.length; at++) {
    if (at > end && at < from) continue
    if (at > from && /^[,;:.]$/.test(tokens[at - 1]!.text)) break
    for (const { bound, parts } of AFTER) {
      if (!matches(tokens, at, parts)) continue
      const next = tokens[at + parts.length]
      if (
        next !== undefined &&
        (next.pos === 'NUM' || /^\d/.test(next.text) || /^(?:a|an|one)$/i.test(next.text))
      )
        continue
      return { bound, first: at, end: at + parts.length }
    }
  }
  return undefined
}

function matches(tokens: readonly Token[], first: number, parts: readonly string[]): boolean {
  for (let index = 0; index < parts.length; index++)
    if (tokens[first + index]?.lower !== parts[index]) return false
  return true
}
