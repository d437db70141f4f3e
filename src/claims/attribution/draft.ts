import type { CueGroup } from './cue.ts'
import type { TokenRange } from './reading.ts'

/** An attribution in token indices, while the rules still work on it. */
export interface Draft extends Pick<CueGroup, 'kind' | 'polarity' | 'voiced'> {
  readonly cue: TokenRange
  readonly source: readonly TokenRange[]
  /** Token index of the head noun of the source. */
  readonly sourceHead: number | undefined
  readonly content: readonly TokenRange[]
  /** Head nouns of listeners that may be outlets ("told the agency"). */
  readonly listeners: readonly number[]
  /** First token of the cue of whoever cites this source ("X reported, citing Y"). */
  readonly citedBy?: number
  readonly confidence: number
  readonly reason: string
}
