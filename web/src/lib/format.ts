/** Numbers and dates for people, in the reader's own language. */
const locale = typeof navigator === 'undefined' ? 'en' : navigator.language
const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const mediumDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
const number = new Intl.NumberFormat(locale)
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

/** "4 November 2016". A day that cannot be read comes back as it is. */
export const formatDay = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? iso : day.format(new Date(iso))
/** "4 Nov". */
export const formatShortDay = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? iso : shortDay.format(new Date(iso))
/** "4 Nov 2016". */
export const formatMediumDay = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? iso : mediumDay.format(new Date(iso))
/** "12,345". */
export const formatNumber = (value: number): string => number.format(value)
/** "83 %". */
export const formatPercent = (value: number): string => percent.format(value)
/** "1.3". */
export const formatDecimal = (value: number): string => decimal.format(value)

/** "from – to", one day where they are equal, with an ellipsis for an open end. */
export function formatInterval(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return ''
  if (from === to && from) return formatDay(from)
  return `${from ? formatDay(from) : '…'} – ${to ? formatDay(to) : '…'}`
}

/** "12", "12–20", "at least 12", "up to 20", "about 160". */
export function formatCount(count: {
  min: number | null
  max: number | null
  approximate?: boolean | undefined
  vague?: string | undefined
}): string {
  if (count.vague) return count.vague
  const about = count.approximate ? 'about ' : ''
  if (count.min === null && count.max === null) return 'an unstated number'
  if (count.min === null) return `up to ${formatNumber(count.max!)}`
  if (count.max === null) return `at least ${formatNumber(count.min)}`
  return count.min === count.max
    ? about + formatNumber(count.min)
    : `${about}${formatNumber(count.min)}–${formatNumber(count.max)}`
}

/** ISO day `days` after `iso`. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
