/** Names of days, lower case. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** Names of months, lower case. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Nouns of time, base forms: without a preposition they say when, and neither act nor are acted on. */
export const TIME_NOUNS = [
  ...WEEKDAYS,
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'morning',
  'evening',
  'afternoon',
  'week',
  'weekend',
  'month',
  'year',
  'decade',
  'summer',
  'winter',
  'spring',
  'autumn',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'time',
  'overnight',
  'midnight',
  'noon',
  'dawn',
  'dusk',
] as const
