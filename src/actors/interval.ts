import { addDays, type IsoDay, isIsoDay } from '#primitives'
import type { Interval } from './actor.ts'

/** True where the day lies in the interval; an unknown day lies in every interval. */
export function isDuring(interval: Interval, day: IsoDay | null): boolean {
  if (day === null) return true
  return (interval.from === null || interval.from <= day) && (interval.to === null || day <= interval.to)
}

/**
 * `2015-03-24..2017-01` as an interval: partial dates widen to their first or last day, an empty end is open. Undefined
 * where it is none.
 */
export function parseInterval(text: string): Interval | undefined {
  const parts = text.split('..')
  if (parts.length !== 2) return undefined
  const from = parts[0] === '' ? null : firstDayOf(parts[0]!)
  const to = parts[1] === '' ? null : lastDayOf(parts[1]!)
  if (from === undefined || to === undefined) return undefined
  if (from !== null && to !== null && from > to) return undefined
  return { from, to }
}

/** First day of a year, month or day; undefined where the text is none of these. */
export function firstDayOf(text: string): IsoDay | undefined {
  const day = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  return isIsoDay(day) ? day : undefined
}

/** Last day of a year, month or day; undefined where the text is none of these. */
export function lastDayOf(text: string): IsoDay | undefined {
  if (/^\d{4}$/.test(text)) return `${text}-12-31`
  if (!/^\d{4}-\d{2}$/.test(text)) return isIsoDay(text) ? text : undefined
  const first = firstDayOf(text)
  if (first === undefined) return undefined
  const next = addDays(first, 31)
  return addDays(`${next.slice(0, 7)}-01`, -1)
}

const OPEN: Interval = { from: null, to: null }

/** A value that holds during an interval: `fatah-halab:2015-04-26..2016-12`, without interval always. */
export interface DatedValue extends Interval {
  readonly value: string
}

/** Values parted by `|`, each with an optional interval after the last colon; faults are the parts that cannot be read. */
export function parseDatedValues(text: string): { values: readonly DatedValue[]; faults: readonly string[] } {
  const values: DatedValue[] = []
  const faults: string[] = []
  for (const part of text.split('|').map(piece => piece.trim())) {
    if (part === '') continue
    const colon = part.includes('..') ? part.lastIndexOf(':') : -1
    const interval = colon < 0 ? OPEN : parseInterval(part.slice(colon + 1))
    if (interval === undefined) faults.push(part)
    else values.push({ value: colon < 0 ? part : part.slice(0, colon), ...interval })
  }
  return { values, faults }
}
