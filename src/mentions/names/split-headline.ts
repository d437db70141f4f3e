import { FIRST_NAMES } from '../en/first-names.ts'
import type { NameRun } from './find-name-runs.ts'
import { adjectivePlace, isProminentPlace } from './name-lore.ts'
import type { NameSpan } from './name-span.ts'
import { type SplitContext, spanOf, textOf } from './split-run.ts'
import { isNameToken, wordOf } from './token-shape.ts'

/** Longest name that is looked for in a headline, in tokens. */
const LONGEST = 5

/**
 * The names in a run of a headline or of a line in capitals, where a capital tells nothing: names of the registry, places
 * that the map has as prominent ones, and given names with the word behind them. The other words are common ones.
 */
export function splitHeadline(run: NameRun, context: SplitContext): readonly NameSpan[] {
  const names: NameSpan[] = []
  let at = run.firstToken
  while (at < run.endToken) {
    const end = endOfName(at, run, context)
    if (end > at) names.push(spanOf({ from: at, to: end }, context))
    at = Math.max(end, at + 1)
  }
  return names
}

function endOfName(at: number, run: NameRun, context: SplitContext): number {
  const known = context.knownAt.get(at)
  if (
    known !== undefined &&
    known.endToken <= run.endToken &&
    known.known.places.length + known.known.actors.length > 0
  )
    return known.endToken
  for (let end = Math.min(run.endToken, at + LONGEST); end > at; end--) {
    const text = textOf({ from: at, to: end }, context.structure)
    if (isProminentPlace(text, context.lore) || adjectivePlace(text, context.lore) !== undefined) return end
  }
  const { tokens } = context.structure
  const next = tokens[at + 1]
  const isPerson =
    FIRST_NAMES.has(wordOf(tokens[at]!)) && at + 1 < run.endToken && next !== undefined && isNameToken(next)
  return isPerson ? at + 2 : at
}
