import type { Actor } from '#actors'
import type { Claim } from '#claims'
import type { Place } from '#places'
import type { Report } from '#reports'
import type { Judgement } from './entry.ts'

/** A claim as it counts at a position: corrections applied, rejected ones and superseded readings left out. */
export interface LedgerClaim {
  readonly claim: Claim
  /** Position of the entry that brought it. */
  readonly position: number
  /** `verified`: the report's text is kept and holds the quote; `unverified`: imported without the text. */
  readonly quoteStatus: 'verified' | 'unverified'
  /** The judgement in force, if any. */
  readonly judgement: Judgement | null
}

/** A report or a file that could not be read: recorded, not skipped. */
export interface RecordedFailure {
  readonly position: number
  readonly file: string
  readonly code: string
  readonly message: string
}

/** The ledger at one position: what assessments are computed from. A pure function of the entries up to `asOf`. */
export interface LedgerView {
  readonly asOf: number
  readonly conflict: string | null
  readonly reports: ReadonlyMap<string, Report>
  /** In order of recording; only those that count. */
  readonly claims: readonly LedgerClaim[]
  /** Rejected claims, kept for listing. */
  readonly rejected: readonly LedgerClaim[]
  readonly importedPlaces: readonly Place[]
  readonly importedActors: readonly Actor[]
  /** Every judgement ever made, in order. */
  readonly judgements: readonly Judgement[]
  readonly failures?: readonly RecordedFailure[]
}
