import { type IsoDay, isIsoDay } from '#primitives'
import { MONTHS } from './en/report-lines.ts'

/**
 * The day that a date of publication names: ISO ("2016-11-09", also with a time), "November 9, 2016", "4 November, 2016",
 * "Wed, 09 Nov 2016 10:00:00 GMT", "9 Nov. 2016", "2016/11/09". The day is the one written, whatever the time zone. Null
 * for anything else: an all-digit "04/11/2016" is the 4th of November for some and the 11th of April for others.
 */
export function readDay(text: string): IsoDay | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso !== null) return toDay(+iso[1]!, +iso[2]!, +iso[3]!)
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/.exec(text)
  if (dayFirst !== null) return toDay(+dayFirst[3]!, monthOf(dayFirst[2]!), +dayFirst[1]!)
  const monthFirst = /([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text)
  if (monthFirst !== null) return toDay(+monthFirst[3]!, monthOf(monthFirst[1]!), +monthFirst[2]!)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text.trim())
  return compact === null ? null : toDay(+compact[1]!, +compact[2]!, +compact[3]!)
}

function monthOf(word: string): number {
  return MONTHS[word.toLowerCase()] ?? 0
}

function toDay(year: number, month: number, day: number): IsoDay | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDay(text) ? text : null
}
