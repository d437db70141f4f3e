import { CALENDAR_READINGS } from './calendar-readings.ts'
import type { DayRange } from './day-range.ts'
import { NAMED_READINGS } from './named-readings.ts'
import type { ReadingContext } from './reading.ts'
import { RELATIVE_READINGS } from './relative-readings.ts'
import type { Captures } from './token-pattern.ts'
import { WEEKDAY_READINGS } from './weekday-readings.ts'

const READINGS = {
  ...CALENDAR_READINGS,
  ...WEEKDAY_READINGS,
  ...RELATIVE_READINGS,
  ...NAMED_READINGS,
} as const

/** The ways in which a rule's captures become days. */
export type DateKind = keyof typeof READINGS

/** The days of a match by its rule's kind; undefined where the match is no time. */
export function readDays(kind: DateKind, captures: Captures, context: ReadingContext): DayRange | undefined {
  return READINGS[kind](captures, context)
}
