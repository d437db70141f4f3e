import { Temporal } from 'temporal-polyfill'

/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`. Compares by `<`. */
export type IsoDay = string

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** True for a text that is a real calendar day (`2016-02-30` is not). */
export function isIsoDay(text: string): boolean {
  if (!DAY.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** The day `days` after `day` (before it where negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days)
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Days since 1970-01-01, for arithmetic over many days at once. */
export function toDayNumber(day: IsoDay): number {
  return Math.round(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / 86_400_000)
}

/** The day that is `number` days after 1970-01-01. */
export function fromDayNumber(number: number): IsoDay {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}
