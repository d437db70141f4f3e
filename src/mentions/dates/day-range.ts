import { Temporal } from 'temporal-polyfill'
import { addDays, type IsoDay, toDayNumber } from '#primitives'
import type { PeriodPart } from './en/date-words.ts'

/** First and last day, inclusive; null is an open or unknown end. */
export interface DayRange {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
}

/** A range with both ends. */
export interface ClosedRange {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** Neither end is known: the words are kept, no day is planted. */
export const UNKNOWN: DayRange = { from: null, to: null }

/** One day. */
export function oneDay(day: IsoDay): ClosedRange {
  return { from: day, to: day }
}

/** The day of that date, or undefined where the calendar has none (31 June). */
export function dayOf(year: number, month: number, day: number): IsoDay | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** A whole month; `month` may run over the year's ends (0 is December before, 13 January after). */
export function monthRange(year: number, month: number): ClosedRange {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ months: month - 1 })
  return { from: first.toString(), to: first.add({ months: 1 }).subtract({ days: 1 }).toString() }
}

/** Three months from the first of that month: a season. Winter runs into the next year. */
export function monthsRange(year: number, month: number, months: number): ClosedRange {
  return { from: monthRange(year, month).from, to: monthRange(year, month + months - 1).to }
}

/** A whole year, or the years from `year` to `last`. */
export function yearRange(year: number, last: number = year): ClosedRange {
  return { from: `${pad(year)}-01-01`, to: `${pad(last)}-12-31` }
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

/** Monday to Sunday of the week that holds the day, shifted by whole weeks. */
export function weekRange(day: IsoDay, weeks = 0): ClosedRange {
  const monday = addDays(day, 1 - weekdayOf(day) + weeks * 7)
  return { from: monday, to: addDays(monday, 6) }
}

/** The day of the week from which days are numbered: 1 January 1970 was one. */
const THURSDAY = 4

/** ISO number of the day in its week: Monday 1 … Sunday 7. */
export function weekdayOf(day: IsoDay): number {
  return ((((toDayNumber(day) + THURSDAY - 1) % 7) + 7) % 7) + 1
}

/** Year, month and day as numbers. */
export function partsOf(day: IsoDay): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: +day.slice(0, 4), month: +day.slice(5, 7), day: +day.slice(8, 10) }
}

/** The day so many calendar units later (earlier where negative); a shorter month ends it. */
export function shiftDay(day: IsoDay, count: number, unit: 'day' | 'week' | 'month' | 'year'): IsoDay {
  return Temporal.PlainDate.from(day)
    .add({ [`${unit}s`]: count })
    .toString()
}

/** Early: 1-10, mid: 11-20, late: 21 to the end of a month. */
export function partOfMonth(month: ClosedRange, part: PeriodPart): ClosedRange {
  if (part === 'early') return { from: month.from, to: addDays(month.from, 9) }
  if (part === 'mid') return { from: addDays(month.from, 10), to: addDays(month.from, 19) }
  return { from: addDays(month.from, 20), to: month.to }
}

/** Early: January to March, mid: June to August, late: October to December of a year. */
export function partOfYear(year: number, part: PeriodPart): ClosedRange {
  return monthsRange(year, { early: 1, mid: 6, late: 10 }[part], 3)
}
