import type { Span } from '#primitives'
import type { Claim } from '../claim.ts'
import { attributionsNear, type SourceIndex } from '../source-index.ts'
import { type Scene, tokenRange } from './scene.ts'

/** Fewer characters than this hardly tell a claim. */
const TOO_SHORT = 28
/** How far such words grow to either side, in characters from their other end. */
const REACH = 60

/**
 * Words too short to tell a claim on their own ("murdered", "the start of the battle"), with those of their sentence around them
 * up to the marks that part sentences, so that whoever reads the quote finds what happened in it; of what somebody says, no more
 * than he says.
 */
export function widenQuote(scene: Scene, sources: SourceIndex, quote: Claim['quote']): Claim['quote'] {
  if (quote.end - quote.start >= TOO_SHORT) return quote
  const { tokens, text } = scene
  let [first, end] = tokenRange(tokens, quote)
  const { sentence } = tokens[first]!
  const said = saidAround(sources, quote)
  const joins = (at: number) =>
    tokens[at]?.sentence === sentence &&
    !/^[.;:!?|]$/.test(tokens[at]!.text) &&
    (said === undefined || (tokens[at]!.start >= said.start && tokens[at]!.end <= said.end))
  while (joins(first - 1) && quote.end - tokens[first - 1]!.start <= REACH) first--
  while (joins(end) && tokens[end]!.end - quote.start <= REACH) end++
  const start = Math.min(quote.start, tokens[first]!.start)
  const stop = Math.max(quote.end, tokens[end - 1]!.end)
  return { start, end: stop, text: text.slice(start, stop) }
}

/** The shortest stretch of somebody's words around a quote; undefined where it is the report's own. */
function saidAround(sources: SourceIndex, quote: Span): Span | undefined {
  return attributionsNear(sources, quote)
    .flatMap(at => sources.attributions[at]!.content)
    .filter(({ start, end }) => start <= quote.start && quote.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}
