import type { AfterCue } from './after-cue.ts'
import { findContentEnd } from './content-end.ts'
import { contentLimit } from './content-limit.ts'
import type { Complement } from './cue.ts'
import { readComplement } from './read-complement.ts'
import type { TokenRange } from './reading.ts'
import { skipBetween } from './skip-between.ts'

/** Content that follows a cue, and which kind of complement it is. */
export interface FollowingContent {
  readonly complement: Complement
  readonly range: TokenRange
  /** Listeners passed over on the way ("told reporters that"). */
  readonly listeners: readonly number[]
}

/** The content to the right of a cue, or undefined where nothing there can be one. */
export function findFollowingContent(after: AfterCue): FollowingContent | undefined {
  const limit = contentLimit(after.reading, after.verb)
  const { at, listeners } = skipBetween(after, limit)
  if (at >= limit) return undefined
  const complement = readComplement(after, at, limit)
  if (complement === undefined) return undefined
  const end = findContentEnd(after, { first: at, end: limit }, complement)
  return end > at ? { complement, range: { first: at, end }, listeners } : undefined
}
