import type { CueGroup } from './cue.ts'
import type { Reading, TokenRange } from './reading.ts'

/** True where the content's first words hold what a sense of a cue asks for. */
export function hasNeeded(reading: Reading, { needs, needsFigure }: CueGroup, range: TokenRange): boolean {
  const { first, end } = range
  if (needsFigure !== undefined) return hasFigure(reading, needsFigure, range)
  return (
    needs === undefined ||
    reading.tokens.slice(first, Math.min(end, first + 6)).some(token => needs.includes(token.lemma))
  )
}

/** True where none of the words stands behind a cue that make another sense of it. */
export function isFree({ tokens }: Reading, { without }: CueGroup, at: number): boolean {
  return without === undefined || !tokens.slice(at, at + 6).some(({ lemma }) => without.includes(lemma))
}

/** How far into its words a figure may stand that somebody gives, in tokens. */
const FIGURE_REACH = 12

/** A number among the first words, or one close behind "at". */
function hasFigure({ tokens }: Reading, where: 'first' | 'at', { first, end }: TokenRange): boolean {
  const isNumber = (at: number) => at < end && tokens[at]!.pos === 'NUM'
  if (where === 'first') return [0, 1, 2, 3].some(offset => isNumber(first + offset))
  for (let at = first; at < Math.min(end, first + FIGURE_REACH); at++)
    if (tokens[at]!.lemma === 'at' && [1, 2, 3, 4].some(offset => isNumber(at + offset))) return true
  return false
}
