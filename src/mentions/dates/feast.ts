import { addDays, type IsoDay } from '#primitives'
import type { ClosedRange } from './day-range.ts'

/** A feast of the Islamic calendar: month, day, and length in days; 0 for the whole month. */
export interface Feast {
  readonly month: number
  readonly day: number
  readonly days: number
}

const HIJRI = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/** Days that a year of the Islamic calendar can have at most. */
const LONGEST_YEAR = 355

/**
 * The feast's last beginning on or before the reference (the next after it in a future clause), by the Umm al-Qura
 * calendar as ICU computes it.
 */
export function feastRange(feast: Feast, reference: IsoDay, future: boolean): ClosedRange {
  const step = future ? 1 : -1
  let from = reference
  for (let tried = 0; tried <= LONGEST_YEAR && !isFirstDay(from, feast); tried++) from = addDays(from, step)
  if (feast.days > 0) return { from, to: addDays(from, feast.days - 1) }
  let to = addDays(from, 28)
  if (hijriOf(addDays(to, 1)).month === feast.month) to = addDays(to, 1)
  return { from, to }
}

function isFirstDay(day: IsoDay, feast: Feast): boolean {
  const { month, day: dayOfMonth } = hijriOf(day)
  return month === feast.month && dayOfMonth === feast.day
}

function hijriOf(day: IsoDay): { readonly month: number; readonly day: number } {
  const parts = HIJRI.formatToParts(new Date(`${day}T12:00:00Z`))
  const numberOf = (type: string) => Number(parts.find(part => part.type === type)?.value)
  return { month: numberOf('month'), day: numberOf('day') }
}
