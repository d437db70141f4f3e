import type { Transitions } from './fight-dynamics.ts'
import type { SilenceRecord } from './silence.ts'
import type { SourceRecord } from './source-record.ts'
import type { StateSpace } from './state-space.ts'

/** What all places share: the states, how they change, what sources are worth, what silence says. */
export interface TrackModel {
  space: StateSpace
  /** Number of sides that can hold territory. */
  readonly sides: number
  readonly record: SourceRecord
  readonly silence: SilenceRecord
  transitions: Transitions
}
