import type { Reading } from './reading.ts'

/** What a cue's words leave to its right. */
export interface AfterCue {
  readonly reading: Reading
  readonly verb: number
  /** End token of the cue's words, particle and preposition included. */
  readonly from: number
  readonly takesListener: boolean
}
