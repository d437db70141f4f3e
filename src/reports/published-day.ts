import { type IsoDay, isIsoDay } from '#primitives'
import { MONTHS as ARABIC_MONTHS } from './ar/report-lines.ts'
import { MONTHS as ENGLISH_MONTHS } from './en/report-lines.ts'

const MONTHS: Readonly<Record<string, number>> = { ...ENGLISH_MONTHS, ...ARABIC_MONTHS }

const MONTH = String.raw`(?<month>\p{L}{2,10}(?:\s\p{L}{4,8})?)`
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}\.?,?[\s-]+(?<year>\d{4})(?!\d)`,
  'u',
)
const MONTH_FIRST = /(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u

/**
 * The day that a date of publication names: ISO ("2016-11-09", also with a time), "November 9, 2016", "4 November, 2016",
 * "Wed, 09 Nov 2016 10:00:00 GMT", "9 Nov. 2016", "2016/11/09", "9 تشرين الثاني 2016". The day is the one written, whatever
 * the time zone. Null for anything else: an all-digit "04/11/2016" is the 4th of November for some and the 11th of April
 * for others; and a year before 1900 or after 2100 is none of a report.
 */
export function readDay(written: string): IsoDay | null {
  const text = westernDigits(written.slice(0, 200))
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso !== null) return toDay(+iso[1]!, +iso[2]!, +iso[3]!)
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    const found = pattern.exec(text)?.groups
    if (found !== undefined) return toDay(+found.year!, monthOf(found.month!), +found.day!)
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text.trim())
  return compact === null ? null : toDay(+compact[1]!, +compact[2]!, +compact[3]!)
}

/** Arabic-Indic and Persian digits as the usual ones. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
}

function monthOf(word: string): number {
  return MONTHS[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0
}

/** Years outside are no dates of reports but slips and stand-ins ("9999-12-31") for a date that nobody knows. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

function toDay(year: number, month: number, day: number): IsoDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDay(text) ? text : null
}
