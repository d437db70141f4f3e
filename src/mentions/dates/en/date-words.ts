/** English words of time and what they stand for: data of the date rules. All lower case. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Words that are months only when written with a capital, because they are common words otherwise. */
export const COMMON_MONTH_WORDS: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'august'])

/** Short forms that are months only beside a number: "Dec. 9", "9 Sept". */
export const SHORT_MONTHS: ReadonlySet<string> = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
])

/** Days of the week by ISO number, Monday 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

/** Short forms of days that are common words or names otherwise: days only after "on" or before a date. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
])

/** Meteorological seasons by their first month, three months each. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  springtime: 3,
  summer: 6,
  summertime: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  wintertime: 12,
}

/** Spans of time: how many of which calendar unit. */
export const UNITS: Readonly<Record<string, { readonly unit: CalendarUnit; readonly count: number }>> = {
  hour: { unit: 'hour', count: 1 },
  hours: { unit: 'hour', count: 1 },
  hr: { unit: 'hour', count: 1 },
  hrs: { unit: 'hour', count: 1 },
  minute: { unit: 'hour', count: 0 },
  minutes: { unit: 'hour', count: 0 },
  day: { unit: 'day', count: 1 },
  days: { unit: 'day', count: 1 },
  night: { unit: 'day', count: 1 },
  nights: { unit: 'day', count: 1 },
  week: { unit: 'week', count: 1 },
  weeks: { unit: 'week', count: 1 },
  fortnight: { unit: 'week', count: 2 },
  month: { unit: 'month', count: 1 },
  months: { unit: 'month', count: 1 },
  year: { unit: 'year', count: 1 },
  years: { unit: 'year', count: 1 },
  decade: { unit: 'year', count: 10 },
  decades: { unit: 'year', count: 10 },
  century: { unit: 'year', count: 100 },
}

/** The units that days are counted in. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** Parts of a longer period. */
export const PARTS: Readonly<Record<string, PeriodPart>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
}

/** Which third of a period is meant. */
export type PeriodPart = 'early' | 'mid' | 'late'

/** Numbers of time spans. "Couple" is two; "few" and "several" are no number and have rules of their own. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

/** Ordinals of days in a row and days of the month. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  thirty: 30,
  hundredth: 100,
}

/** Parts of a day that may follow its name without changing the day. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'midday',
  'noon',
  'dawn',
  'midnight',
  'dusk',
  'overnight',
])

/**
 * Feasts of the Islamic calendar (Umm al-Qura): first day as month and day, length in days, or a whole month. The day that
 * a community keeps may differ by one, so what they give is implied, not stated.
 */
export const FEASTS: Readonly<
  Record<string, { readonly month: number; readonly day: number; readonly days: number }>
> = {
  ramadan: { month: 9, day: 1, days: 0 },
  ramadhan: { month: 9, day: 1, days: 0 },
  ramazan: { month: 9, day: 1, days: 0 },
  fitr: { month: 10, day: 1, days: 3 },
  adha: { month: 12, day: 10, days: 4 },
  muharram: { month: 1, day: 1, days: 0 },
  ashura: { month: 1, day: 10, days: 1 },
}

/** Auxiliaries and phrases that put a clause into the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'tomorrow',
  "won't",
  'wo',
])

/** Participles and adjectives after "is", "are" or "be" that announce: "is expected on Friday". */
export const ANNOUNCED: ReadonlySet<string> = new Set([
  'due',
  'set',
  'expected',
  'scheduled',
  'planned',
  'slated',
  'going',
  'likely',
  'bound',
  'about',
])

/** Verbs of saying: a day beside one dates the speech, not what was announced. */
export const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'announced',
  'warned',
  'declared',
  'stated',
  'added',
  'claimed',
  'reported',
  'confirmed',
  'vowed',
  'pledged',
  'promised',
  'threatened',
  'insisted',
  'wrote',
  'tweeted',
  'agreed',
  'called',
  'urged',
  'signed',
])

/** Forms of "have": beside "for two weeks" they show that the span reaches up to now. */
export const PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'ve", '’ve', 'having'])

/** Words that lead a month, a year or a day of the month in. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'from',
  'to',
  'through',
  'throughout',
  'between',
  'of',
  'around',
  'about',
  'late',
  'early',
  'mid',
  'and',
  'or',
  'last',
  'this',
  'next',
  'back',
  'over',
  'for',
  'past',
  'than',
  'as',
  'to',
  'within',
])

/** Names before a day of the week that make a feast or a sale of it, on no known date: "Easter Sunday". */
export const NAMED_DAYS: ReadonlySet<string> = new Set([
  'easter',
  'palm',
  'holy',
  'good',
  'super',
  'black',
  'ash',
  'whit',
  'bloody',
])

/** Holidays that fall on one day of the year. */
export const HOLIDAYS: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  christmas: { month: 12, day: 25 },
  nowruz: { month: 3, day: 21 },
  newroz: { month: 3, day: 21 },
}

/** Nouns of events that a year or a length before them belongs to, besides undertakings: "the 2013 massacre". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set([
  'attack',
  'attacks',
  'massacre',
  'bombing',
  'bombings',
  'strike',
  'strikes',
  'airstrike',
  'airstrikes',
  'raid',
  'raids',
  'deal',
  'agreement',
  'war',
  'siege',
  'offensive',
  'campaign',
  'operation',
  'battle',
  'assault',
  'uprising',
  'invasion',
  'ceasefire',
  'truce',
  'bombardment',
  'fighting',
  'conflict',
  'revolution',
  'revolt',
  'coup',
  'killing',
  'killings',
  'blockade',
  'occupation',
  'violence',
  'shelling',
  'clashes',
  'push',
  'onslaught',
  'standoff',
  'evacuation',
])
