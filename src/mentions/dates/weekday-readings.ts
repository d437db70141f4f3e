import { addDays, daysBetween, type IsoDay } from '#primitives'
import { type DayRange, oneDay, UNKNOWN, weekdayOf, weekRange } from './day-range.ts'
import type { Reading } from './reading.ts'

/** Days that a weekday may lie from the day that the text named, where the report has no date: within the same week. */
const NEAR = 3

/** Readings of days of the week and weekends. */
export const WEEKDAY_READINGS = {
  weekday: (({ weekday, which }, { today, named, future }) => {
    if (today === undefined) return nearNamed(Number(weekday), named)
    if (which === 'next' || which === 'coming') return oneDay(after(today, Number(weekday)))
    if (which === 'last' || which === 'past') return oneDay(onOrBefore(addDays(today, -1), Number(weekday)))
    return oneDay(future ? after(addDays(today, -1), Number(weekday)) : onOrBefore(today, Number(weekday)))
  }) as Reading,
  'weekday-of-week': (({ weekday, which }, { today }) => {
    if (today === undefined) return UNKNOWN
    return oneDay(addDays(weekRange(today, weeksOff(which)).from, Number(weekday) - 1))
  }) as Reading,
  'weekday-before-last': (({ weekday }, { today }) =>
    today === undefined
      ? UNKNOWN
      : oneDay(addDays(weekRange(today, -2).from, Number(weekday) - 1))) as Reading,
  weekend: (({ which }, { today, future }) => {
    if (today === undefined) return UNKNOWN
    const ahead =
      which === 'next' || which === 'coming' || (which === 'this' && weekdayOf(today) < 6) || future
    if (ahead) {
      const saturday = weekdayOf(today) === 7 ? addDays(today, -1) : after(addDays(today, -1), 6)
      return weekendOf(which === 'next' && weekdayOf(today) >= 6 ? addDays(saturday, 7) : saturday)
    }
    const reference =
      which === 'last' || which === 'past' ? addDays(today, weekdayOf(today) === 7 ? -2 : -1) : today
    return weekendOf(onOrBefore(reference, 6))
  }) as Reading,
} as const

/** Weeks from the present one: -1 for "last", 1 for "next". */
function weeksOff(which: string | number | undefined): number {
  return which === 'last' ? -1 : which === 'next' ? 1 : 0
}

function weekendOf(saturday: IsoDay): DayRange {
  return { from: saturday, to: addDays(saturday, 1) }
}

function onOrBefore(day: IsoDay, weekday: number): IsoDay {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

/** The first such weekday later than the day. */
function after(day: IsoDay, weekday: number): IsoDay {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)
}

/** Without a report's date: the weekday in the days around a single day that the text named, else unknown. */
function nearNamed(weekday: number, named: DayRange | undefined): DayRange {
  if (named?.from == null || named.to === null || daysBetween(named.from, named.to) > 0) return UNKNOWN
  const candidate = onOrBefore(addDays(named.from, NEAR), weekday)
  return daysBetween(candidate, named.from) <= NEAR ? oneDay(candidate) : UNKNOWN
}
