import { addDays, type IsoDay } from '#primitives'
import {
  type ClosedRange,
  type DayRange,
  monthRange,
  monthsRange,
  oneDay,
  partOfMonth,
  partsOf,
  shiftDay,
  UNKNOWN,
  weekRange,
  yearRange,
} from './day-range.ts'
import { type CalendarUnit, PARTS, UNITS } from './en/date-words.ts'
import type { Reading } from './reading.ts'

/** Readings of expressions that count from the report's date. Without one they all stay unknown. */
export const RELATIVE_READINGS = {
  unknown: (() => UNKNOWN) as Reading,
  offset: dated((_captures, today, { days }) => ({
    from: addDays(today, days?.[0] ?? 0),
    to: addDays(today, days?.[1] ?? 0),
  })),
  ago: dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(number, unit)
    const day = back(today, count, calendar)
    if (calendar === 'month') return monthRange(partsOf(day).year, partsOf(day).month)
    return calendar === 'year' ? yearRange(partsOf(day).year) : oneDay(day)
  }),
  trailing: dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(number ?? 1, unit)
    return { from: back(today, count, calendar), to: today }
  }),
  'trailing-hours': dated(({ number }, today, { future }) =>
    future ? UNKNOWN : { from: back(today, Math.ceil(Number(number) / 24), 'day'), to: today },
  ),
  'before-ago': dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(number, unit)
    return { from: null, to: back(today, count, calendar) }
  }),
  length: dated(({ length }, today) => {
    const [number, unit] = String(length).split(' ')
    const { calendar, count } = spanOf(number, unit)
    return { from: back(today, count, calendar), to: today }
  }),
  'more-than': dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(number, unit)
    return { from: back(today, count, calendar), to: null }
  }),
  span: dated(({ number, unit }, today, { upToNow }) => {
    const { calendar, count } = spanOf(number, unit)
    return upToNow ? { from: back(today, count, calendar), to: today } : UNKNOWN
  }),
  'in-a-row': dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(Number(number) - 1, unit)
    return { from: back(today, count, calendar), to: today }
  }),
  coming: dated((_captures, today) => ({ from: today, to: null })),
  leading: dated(({ number, unit }, today) => {
    const { calendar, count } = spanOf(number, unit)
    return { from: today, to: back(today, -count, calendar) }
  }),
  within: dated(({ number, unit }, today, { future }) => {
    const { calendar, count } = spanOf(number, unit)
    return future ? { from: today, to: back(today, -count, calendar) } : UNKNOWN
  }),
  period: dated(({ which, unit }, today) => readPeriod(String(which), String(unit), today)),
  'current-period': dated(({ unit }, today) => ({ from: periodOf(String(unit), today, 0).from, to: today })),
  'rest-of-period': dated(({ unit }, today) => ({ from: today, to: periodOf(String(unit), today, 0).to })),
  'period-from-named': (({ which, unit }, { named }) =>
    named?.from == null
      ? UNKNOWN
      : periodOf(String(unit), named.from, which === 'following' ? 1 : -1)) as Reading,
  'period-so-far': dated(({ part }, today) => ({ from: periodOf(String(part), today, 0).from, to: today })),
  'period-edge': dated(({ part, unit, which }, today) => {
    const period = periodOf(String(unit), today, which === 'last' ? -1 : which === 'next' ? 1 : 0)
    const edge = PARTS[String(part)]!
    return partOfPeriod(period, String(unit), edge)
  }),
  'period-before-last': dated((_captures, today) => periodOf('week', today, -2)),
} as const

type DatedReading = (
  captures: Parameters<Reading>[0],
  today: IsoDay,
  context: Parameters<Reading>[1],
) => DayRange | undefined

function dated(read: DatedReading): Reading {
  return (captures, context) =>
    context.today === undefined ? UNKNOWN : read(captures, context.today, context)
}

function readPeriod(which: string, unit: string, today: IsoDay): DayRange {
  if (which === 'this') return { from: periodOf(unit, today, 0).from, to: today }
  return periodOf(unit, today, which === 'next' ? 1 : -1)
}

/** The calendar week, month, year or decade that holds the day, shifted by whole ones. */
function periodOf(unit: string, day: IsoDay, shift: number): ClosedRange {
  const { year, month } = partsOf(day)
  if (unit === 'week') return weekRange(day, shift)
  if (unit === 'month') return monthRange(year, month + shift)
  if (unit === 'year') return yearRange(year + shift)
  const length = unit === 'decade' ? 10 : 100
  const first = (Math.floor(year / length) + shift) * length
  return yearRange(first, first + length - 1)
}

function partOfPeriod(period: ClosedRange, unit: string, part: 'early' | 'mid' | 'late'): DayRange {
  if (unit === 'month') return partOfMonth(period, part)
  if (unit === 'year') return monthsRange(partsOf(period.from).year, { early: 1, mid: 6, late: 10 }[part], 3)
  if (unit !== 'week') return UNKNOWN
  const [from, to] = { early: [0, 1], mid: [2, 3], late: [4, 6] }[part] as [number, number]
  return { from: addDays(period.from, from), to: addDays(period.from, to) }
}

/** A number of a unit as calendar units; hours make up whole days. */
function spanOf(
  number: string | number | undefined,
  unit: string | number | undefined,
): { readonly calendar: Exclude<CalendarUnit, 'hour'>; readonly count: number } {
  const { unit: calendar, count } = UNITS[String(unit)]!
  const total = Number(number) * count
  return calendar === 'hour' ? { calendar: 'day', count: Math.ceil(total / 24) } : { calendar, count: total }
}

function back(day: IsoDay, count: number, unit: Exclude<CalendarUnit, 'hour'>): IsoDay {
  return shiftDay(day, -Math.trunc(count), unit)
}
