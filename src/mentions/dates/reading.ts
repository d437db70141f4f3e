import type { IsoDay } from '#primitives'
import type { DayRange } from './day-range.ts'
import type { Captures } from './token-pattern.ts'

/** What a reading may lean on. */
export interface ReadingContext {
  /** The report's date, or the stand-in that the caller gave; undefined where there is none. */
  readonly today: IsoDay | undefined
  /** The day or span that the text named last, not far back, with both ends or at least its first day. */
  readonly named: DayRange | undefined
  /** True in a clause about the future. */
  readonly future: boolean
  /** True in a clause in the perfect or the present: its spans reach up to the report's date. */
  readonly upToNow: boolean
  /** True in a clause about the past. */
  readonly past: boolean
  /** True where the expression counts a noun that follows ("May 10 people"). */
  readonly nounFollows: boolean
  /** True where a noun or an adjective follows, as it does on "the 7th district". */
  readonly nameFollows: boolean
  /** Days from the report's date, for the kind `offset`. */
  readonly days: readonly [from: number, to: number] | undefined
}

/** Captures and context to days. `undefined` says that this is no time after all. */
export type Reading = (captures: Captures, context: ReadingContext) => DayRange | undefined
