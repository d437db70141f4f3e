import { addDays } from '#primitives'
import { type DayRange, shiftDay, UNKNOWN } from './day-range.ts'
import { UNITS } from './en/date-words.ts'
import type { Reading } from './reading.ts'

/** Readings of expressions that count from what the text named before: "two days later", "the day before", "since then". */
export const NAMED_READINGS = {
  'since-named': ((_captures, { named }) =>
    named?.from == null ? UNKNOWN : { from: named.from, to: null }) as Reading,
  'same-day': ((_captures, { named }) =>
    named?.from == null || named.from !== named.to ? UNKNOWN : named) as Reading,
  'next-day': ((_captures, { named }) => shifted(named, 1)) as Reading,
  'previous-day': ((_captures, { named }) => shifted(named, -1)) as Reading,
  'from-named': (({ number, unit, direction }, { named }) => {
    const { unit: calendar, count } = UNITS[String(unit)]!
    if (calendar === 'hour') return named?.from != null && named.from === named.to ? named : UNKNOWN
    const back = direction === 'earlier' || direction === 'beforehand'
    const day = named?.from
    // Years and months later are no days: only days and weeks can be counted off.
    if (day == null || day !== named?.to || calendar === 'month' || calendar === 'year') return UNKNOWN
    const moved = shiftDay(day, (back ? -1 : 1) * Number(number) * count, calendar)
    return { from: moved, to: moved }
  }) as Reading,
} as const

function shifted(named: DayRange | undefined, days: number): DayRange {
  const from = named?.from
  if (from == null || from !== named?.to) return UNKNOWN
  return { from: addDays(from, days), to: addDays(from, days) }
}
