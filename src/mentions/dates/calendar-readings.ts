import { addDays, daysBetween, type IsoDay, isIsoDay } from '#primitives'
import {
  type ClosedRange,
  type DayRange,
  dayOf,
  monthRange,
  monthsRange,
  oneDay,
  partOfMonth,
  partOfYear,
  partsOf,
  shiftDay,
  UNKNOWN,
  weekdayOf,
  yearRange,
} from './day-range.ts'
import { FEASTS, HOLIDAYS, PARTS, type PeriodPart, SEASONS } from './en/date-words.ts'
import { feastRange } from './feast.ts'
import type { Reading, ReadingContext } from './reading.ts'

/** Days ahead that a dateline or another time zone may bring, and that a plan without a year reaches. */
const SAME_DAY = 2
const SOON = 100

/** Readings of expressions that name a place in the calendar: days, months, seasons, years. */
export const CALENDAR_READINGS = {
  iso: (({ iso }) => {
    const day = String(iso).replaceAll('/', '-')
    return isIsoDay(day) ? oneDay(day) : undefined
  }) as Reading,
  numeric: (({ numeric }) => readNumeric(String(numeric))) as Reading,
  'calendar-day': ((captures, context) => readCalendarDay(captures, context)) as Reading,
  'day-of-month': (({ day }, context) => readDayOfMonth(Number(day), context)) as Reading,
  'day-of-last-month': (({ day }, { today }) => {
    if (today === undefined) return UNKNOWN
    const { year, month } = partsOf(shiftDay(`${today.slice(0, 8)}01`, -1, 'month'))
    return toRange(dayOf(year, month, Number(day)))
  }) as Reading,
  'day-range': (({ month, day, later, year }, context) => {
    const closest = year === undefined ? yearOf(Number(month), Number(later), context) : Number(year)
    if (closest === undefined) return UNKNOWN
    const from = dayOf(closest, Number(month), Number(day))
    const to = dayOf(closest, Number(month), Number(later))
    return from === undefined || to === undefined || from > to ? undefined : { from, to }
  }) as Reading,
  month: ((captures, context) => readMonth(captures, context)) as Reading,
  'month-of-year': (({ month, which }, { today }) => {
    if (today === undefined) return UNKNOWN
    const step = { last: -1, this: 0, next: 1 }[String(which)] ?? 0
    return monthRange(partsOf(today).year + step, Number(month))
  }) as Reading,
  'month-range': (({ month, later, year, last }, context) => {
    const end = last ?? year
    const endYear = end === undefined ? yearOf(Number(later), 1, context) : Number(end)
    if (endYear === undefined) return UNKNOWN
    const startYear =
      last !== undefined && year !== undefined
        ? Number(year)
        : Number(month) > Number(later)
          ? endYear - 1
          : endYear
    return ordered(monthRange(startYear, Number(month)).from, monthRange(endYear, Number(later)).to)
  }) as Reading,
  year: (({ year, part }, { nounFollows }) => {
    if (part !== undefined) return partOfYear(Number(year), partOf(part))
    return nounFollows ? undefined : yearRange(Number(year))
  }) as Reading,
  'event-year': (({ year }) => yearRange(Number(year))) as Reading,
  'week-of-month': (({ week, month, year }, context) => {
    const found = year === undefined ? yearOf(Number(month), 1, context) : Number(year)
    if (found === undefined) return UNKNOWN
    const first = addDays(monthRange(found, Number(month)).from, (Number(week) - 1) * 7)
    return Number(week) > 4 ? undefined : { from: first, to: addDays(first, 6) }
  }) as Reading,
  'first-days': (({ month, year }, context) => {
    const found = year === undefined ? yearOf(Number(month), 1, context) : Number(year)
    return found === undefined ? UNKNOWN : partOfMonth(monthRange(found, Number(month)), 'early')
  }) as Reading,
  holiday: (({ holiday }, context) => {
    const { month, day } = HOLIDAYS[String(holiday)]!
    const found = context.nounFollows ? undefined : yearOf(month, day, context)
    return found === undefined ? UNKNOWN : toRange(dayOf(found, month, day))
  }) as Reading,
  'half-year': (({ half, year }) => monthsRange(Number(year), half === 'first' ? 1 : 7, 6)) as Reading,
  quarter: (({ quarter, year }) =>
    Number(quarter) > 4 ? undefined : monthsRange(Number(year), Number(quarter) * 3 - 2, 3)) as Reading,
  'year-range': (({ year, later }) => {
    const last = Number(later) < 100 ? Math.floor(Number(year) / 100) * 100 + Number(later) : Number(later)
    return last > Number(year) ? yearRange(Number(year), last) : undefined
  }) as Reading,
  decade: (({ decade, part }) => {
    const first = Number(decade)
    if (part === undefined) return yearRange(first, first + 9)
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[partOf(part)] as [number, number]
    return yearRange(first + from, first + to)
  }) as Reading,
  season: ((captures, context) => readSeason(captures, context)) as Reading,
  'season-fall': (({ year }) => monthsRange(Number(year), SEASONS.autumn!, 3)) as Reading,
  feast: (({ feast }, { today, named, future }) => {
    const reference = today ?? named?.from ?? undefined
    return reference === undefined ? UNKNOWN : feastRange(FEASTS[String(feast)]!, reference, future)
  }) as Reading,
} as const

function readNumeric(text: string): DayRange | undefined {
  const [first, second, year] = text.split(/[./]/).map(Number) as [number, number, number]
  // With stops the day goes first; with strokes it does for some writers only.
  if (text.includes('.') || first > 12 || first === second) return toRange(dayOf(year, second, first))
  if (second > 12) return toRange(dayOf(year, first, second))
  return dayOf(year, second, first) === undefined ? undefined : UNKNOWN
}

function readCalendarDay(
  captures: Readonly<Record<string, string | number>>,
  context: ReadingContext,
): DayRange | undefined {
  const { weekday, day, month, year } = captures
  if (year !== undefined) return toRange(dayOf(Number(year), Number(month), Number(day)))
  if (context.nounFollows && weekday === undefined) return undefined
  if (dayOf(2000, Number(month), Number(day)) === undefined) return undefined
  const fitting = weekday === undefined ? undefined : yearByWeekday(captures, context)
  const found = fitting ?? yearOf(Number(month), Number(day), context)
  return found === undefined ? UNKNOWN : (toRange(dayOf(found, Number(month), Number(day))) ?? UNKNOWN)
}

/** Weekday and date together tell the year: the one nearest to the reference in which they meet. */
function yearByWeekday(
  captures: Readonly<Record<string, string | number>>,
  context: ReadingContext,
): number | undefined {
  const reference = context.today ?? context.named?.from
  if (reference === undefined || reference === null) return undefined
  const { year } = partsOf(reference)
  for (const candidate of [year, year - 1, year + 1, year - 2, year - 3, year - 4, year - 5]) {
    const day = dayOf(candidate, Number(captures.month), Number(captures.day))
    if (day !== undefined && weekdayOf(day) === captures.weekday) return candidate
  }
  return undefined
}

/**
 * The year that a month and day without a year mean: the last such day on or before the report's date, the next in a
 * future clause; without a report's date the nearest to the day that the text named.
 */
function yearOf(month: number, day: number, context: ReadingContext): number | undefined {
  const { today, named, future, past } = context
  if (today !== undefined) {
    const { year, month: now, day: nowDay } = partsOf(today)
    const passed = month < now || (month === now && day <= nowDay)
    if (future) return passed && !(month === now && day === nowDay) ? year + 1 : year
    return passed || isSoon(today, month, day, past) ? year : year - 1
  }
  if (named?.from == null) return undefined
  const { year, month: then } = partsOf(named.from)
  const ahead = month - then
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year
}

/**
 * A day ahead that is meant all the same: so near that time zones explain it, or within a few months in a clause that is
 * not about the past ("the season begins on June 1").
 */
function isSoon(today: IsoDay, month: number, day: number, past: boolean): boolean {
  const ahead = dayOf(partsOf(today).year, month, day)
  if (ahead === undefined) return false
  const days = daysBetween(today, ahead)
  return days <= SAME_DAY || (!past && days <= SOON)
}

function readDayOfMonth(day: number, context: ReadingContext): DayRange | undefined {
  const reference = context.today ?? context.named?.from ?? undefined
  if (context.nameFollows) return undefined
  if (reference === undefined) return UNKNOWN
  const { year, month, day: now } = partsOf(reference)
  const step = context.today === undefined ? 0 : context.future ? (day < now ? 1 : 0) : day > now ? -1 : 0
  const start = partsOf(shiftDay(`${String(year)}-${String(month).padStart(2, '0')}-01`, step, 'month'))
  return toRange(dayOf(start.year, start.month, day)) ?? UNKNOWN
}

function readMonth(
  { month, year, part, which }: Readonly<Record<string, string | number>>,
  context: ReadingContext,
): DayRange {
  const found = year === undefined ? yearOfMonth(Number(month), which, context) : Number(year)
  if (found === undefined) return UNKNOWN
  const whole = monthRange(found, Number(month))
  return part === undefined ? whole : partOfMonth(whole, partOf(part))
}

function yearOfMonth(
  month: number,
  which: string | number | undefined,
  context: ReadingContext,
): number | undefined {
  if (which === undefined) return yearOf(month, 1, context)
  if (context.today === undefined) return undefined
  const { year, month: now } = partsOf(context.today)
  if (which === 'this') return year
  if (which === 'next') return month > now ? year : year + 1
  return month < now ? year : year - 1
}

function readSeason(
  { season, year, part, which }: Readonly<Record<string, string | number>>,
  context: ReadingContext,
): DayRange | undefined {
  if (year === undefined && which === undefined && context.nounFollows) return undefined
  const first = SEASONS[String(season)]!
  const found = year === undefined ? yearOfSeason(first, which, context) : Number(year)
  if (found === undefined) return UNKNOWN
  if (part === undefined) return monthsRange(found, first, 3)
  const third = { early: 0, mid: 1, late: 2 }[partOf(part)]
  return monthRange(found, first + third)
}

/** "The summer" is the last one that has begun; "last summer" that of the year before; winter counts by its December. */
function yearOfSeason(
  first: number,
  which: string | number | undefined,
  context: ReadingContext,
): number | undefined {
  const { today, future } = context
  if (today === undefined) return undefined
  const { year, month } = partsOf(today)
  if (which === 'this') return first === 12 && month <= 2 ? year - 1 : year
  if (which === 'next') return month < first ? year : year + 1
  if (which === 'last' || which === 'past') return first === 12 && month <= 2 ? year - 2 : year - 1
  if (future) return month <= first + 2 ? year : year + 1
  return month >= first ? year : year - 1
}

function partOf(word: string | number): PeriodPart {
  return PARTS[String(word)]!
}

function toRange(day: IsoDay | undefined): ClosedRange | undefined {
  return day === undefined ? undefined : oneDay(day)
}

function ordered(from: IsoDay, to: IsoDay): DayRange | undefined {
  return from <= to ? { from, to } : undefined
}
