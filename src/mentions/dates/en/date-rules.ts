import type { DateKind } from '../date-readings.ts'

/**
 * One way of writing a time. `pattern` is a row of elements: a word or words parted by `|`, or a category in capitals (see
 * token-pattern.ts), with `name:` before what is to be captured and `?` behind what may be missing. The longest match at a
 * word wins, the earlier rule of equal ones. `implied` marks what a convention fills in; all else is stated.
 */
export interface DateRule {
  readonly pattern: string
  readonly kind: DateKind
  readonly reason: string
  readonly implied?: true
  /** Must stand after a preposition of time ("in 2015"): alone it may be a number or a name. */
  readonly led?: true
  /** Must end its phrase: what follows would say what it is relative to ("the day after the vote"). */
  readonly closing?: true
  /** Days relative to the report's date, for the kind `offset`. */
  readonly days?: readonly [from: number, to: number]
}

const DAY_PART = 'DAYPART?'

/** The rules, grouped by what they are anchored to. */
export const DATE_RULES: readonly DateRule[] = [
  // Days that name themselves.
  { pattern: 'iso:ISO', kind: 'iso', reason: 'day in ISO form' },
  { pattern: 'numeric:NUMERIC', kind: 'numeric', reason: 'day in figures' },
  {
    pattern: `weekday:WEEKDAY ,|( the? day:DAY of? month:MONTH ,? year:YEAR? )?`,
    kind: 'calendar-day',
    reason: 'day and month',
  },
  {
    pattern: `weekday:WEEKDAY the? day:DAY of? month:MONTH ,? year:YEAR?`,
    kind: 'calendar-day',
    reason: 'day and month',
  },
  {
    pattern: `weekday:WEEKDAY ,|( month:MONTH the? day:DAY ,? year:YEAR? )?`,
    kind: 'calendar-day',
    reason: 'month and day',
  },
  {
    pattern: `weekday:WEEKDAY month:MONTH the? day:DAY ,? year:YEAR?`,
    kind: 'calendar-day',
    reason: 'month and day',
  },
  { pattern: 'weekday:WEEKDAY ,? the day:ORDINAL', kind: 'day-of-month', reason: 'day of the month' },
  {
    pattern: 'the? day:DAY of? month:MONTH ,? year:YEAR',
    kind: 'calendar-day',
    reason: 'day, month and year',
  },
  { pattern: 'the? day:DAY of? month:MONTH', kind: 'calendar-day', reason: 'day and month' },
  { pattern: 'month:MONTH the? day:DAY ,? year:YEAR', kind: 'calendar-day', reason: 'month, day and year' },
  { pattern: 'month:MONTH the? day:DAY', kind: 'calendar-day', reason: 'month and day' },
  { pattern: 'the day:ORDINAL of? this|the month', kind: 'day-of-month', reason: 'day of this month' },
  { pattern: 'the day:ORDINAL of? last month', kind: 'day-of-last-month', reason: 'day of last month' },
  { pattern: 'the day:NTH', kind: 'day-of-month', reason: 'day of the month', led: true },
  {
    pattern:
      'between? from? the? day:DAY to|and|-|–|—|until|till|through the? later:DAY of? month:MONTH ,? year:YEAR?',
    kind: 'day-range',
    reason: 'first and last day of one month',
  },
  {
    pattern:
      'between? from? month:MONTH the? day:DAY to|-|–|—|until|till|through|and the? later:DAY ,? year:YEAR?',
    kind: 'day-range',
    reason: 'first and last day of one month',
  },

  // Months, years, decades, seasons.
  { pattern: 'the? part:PART of? -? month:MONTH of? ,? year:YEAR', kind: 'month', reason: 'part of a month' },
  { pattern: 'part:PART in month:MONTH ,? year:YEAR?', kind: 'month', reason: 'part of a month' },
  { pattern: 'part:PART in year:YEAR', kind: 'year', reason: 'part of a year', implied: true },
  { pattern: 'month:MONTH of? ,? year:YEAR', kind: 'month', reason: 'month and year' },
  { pattern: 'the? part:PART of? -? month:MONTH', kind: 'month', reason: 'part of a month' },
  { pattern: 'which:last|this|next|past month:MONTH', kind: 'month', reason: 'month of that year' },
  {
    pattern: 'month:MONTH of? which:last|this|next year',
    kind: 'month-of-year',
    reason: 'month of that year',
  },
  { pattern: 'month:MONTH', kind: 'month', reason: 'month', led: true },
  {
    pattern: 'month:MONTH to|-|–|—|through|until|and later:MONTH ,? of? year:YEAR?',
    kind: 'month-range',
    reason: 'first and last month',
    led: true,
  },
  {
    pattern: 'month:MONTH ,? year:YEAR to|-|–|—|through|until|and later:MONTH ,? last:YEAR',
    kind: 'month-range',
    reason: 'first and last month',
  },
  { pattern: 'the? part:PART of? -? the? year:YEAR', kind: 'year', reason: 'part of a year', implied: true },
  { pattern: 'the half:first|second half of year:YEAR', kind: 'half-year', reason: 'half of a year' },
  { pattern: 'the quarter:ORDINAL quarter of year:YEAR', kind: 'quarter', reason: 'quarter of a year' },
  {
    pattern: 'year:YEAR -|–|—|to|through|until|and later:YEAR',
    kind: 'year-range',
    reason: 'first and last year',
    led: true,
  },
  { pattern: 'year:YEAR -|–|— later:YY', kind: 'year-range', reason: 'first and last year', led: true },
  { pattern: 'year:YEAR', kind: 'year', reason: 'year', led: true },
  { pattern: 'the year year:YEAR', kind: 'year', reason: 'year' },
  { pattern: 'the? part:PART? -? of? the? decade:DECADE', kind: 'decade', reason: 'decade' },
  {
    pattern: 'the? part:PART? -? season:SEASON of? ,? year:YEAR',
    kind: 'season',
    reason: 'season of a year',
  },
  { pattern: 'the fall of year:YEAR', kind: 'season-fall', reason: 'season of a year' },
  {
    pattern: 'which:last|this|next|past season:SEASON',
    kind: 'season',
    reason: 'season beside the report’s date',
  },
  {
    pattern: 'the part:PART? -? season:PLAINSEASON',
    kind: 'season',
    reason: 'season before the report’s date',
  },
  { pattern: 'part:PART -? season:PLAINSEASON', kind: 'season', reason: 'season before the report’s date' },
  { pattern: 'feast:FEAST', kind: 'feast', reason: 'feast by the Umm al-Qura calendar', implied: true },
  {
    pattern: 'eid feast:FEAST',
    kind: 'feast',
    reason: 'feast by the Umm al-Qura calendar',
    implied: true,
  },
  {
    pattern: 'the? holy month of feast:FEAST',
    kind: 'feast',
    reason: 'feast by the Umm al-Qura calendar',
    implied: true,
  },

  // Present time.
  { pattern: 'now', kind: 'offset', days: [0, 0], reason: 'the report’s date', implied: true },
  {
    pattern: 'currently|presently',
    kind: 'offset',
    days: [0, 0],
    reason: 'the report’s date',
    implied: true,
  },

  // Lengths of what is going on, by the noun that they belong to.
  {
    pattern: 'length:LENGTH EVENT',
    kind: 'length',
    reason: 'as long as that before the report’s date',
    implied: true,
  },
  {
    pattern: 'length:LENGTH ANY EVENT',
    kind: 'length',
    reason: 'as long as that before the report’s date',
    implied: true,
  },
  {
    pattern: 'in|during|over nearly|almost|about? number:NUMBER unit:SPANUNIT of ANY? EVENT',
    kind: 'trailing',
    reason: 'up to the report’s date',
    implied: true,
  },
  {
    pattern: 'after nearly|almost|about? number:NUMBER unit:SPANUNIT of ANY? EVENT',
    kind: 'more-than',
    reason: 'so long before the report’s date',
    implied: true,
  },
  {
    pattern: 'over|in number:COUNTED hours',
    kind: 'trailing-hours',
    reason: 'up to the report’s date',
    implied: true,
  },
  {
    pattern: 'more|longer than number:NUMBER unit:UNIT ago',
    kind: 'before-ago',
    reason: 'not after the day counted back from the report’s date',
  },
  {
    pattern: 'over number:NUMBER unit:UNIT ago',
    kind: 'before-ago',
    reason: 'not after the day counted back from the report’s date',
  },
  {
    pattern: 'nearly|almost|about|around|some|just number:NUMBER unit:UNIT ago',
    kind: 'ago',
    reason: 'counted back from the report’s date',
    implied: true,
  },
  {
    pattern: 'past|last few|several|couple unit:LONGUNIT',
    kind: 'unknown',
    reason: 'too vague for days',
    implied: true,
  },
  {
    pattern: 'the past|last few|several|couple of? unit:LONGUNIT',
    kind: 'unknown',
    reason: 'too vague for days',
    implied: true,
  },
  {
    pattern: 'the? dawn|daybreak|sunrise|noon|midday|sunset|dusk|nightfall|midnight',
    kind: 'same-day',
    reason: 'the day that the text named before',
    implied: true,
    led: true,
    closing: true,
  },
  {
    pattern: 'hours|minutes later',
    kind: 'same-day',
    reason: 'the day that the text named before',
    implied: true,
  },

  // Years, months and weeks of the calendar, by the event that they belong to.
  { pattern: 'year:YEAR EVENT', kind: 'event-year', reason: 'year of the event' },
  { pattern: 'year:YEAR ANY EVENT', kind: 'event-year', reason: 'year of the event' },
  { pattern: "month:MONTH 's", kind: 'month', reason: 'month' },
  {
    pattern: 'the week:ORDINAL week of|in month:MONTH of? ,? year:YEAR?',
    kind: 'week-of-month',
    reason: 'week of a month, counted in sevens',
  },
  {
    pattern: 'the first days of month:MONTH ,? year:YEAR?',
    kind: 'first-days',
    reason: 'first days of a month',
    implied: true,
  },
  { pattern: 'holiday:HOLIDAY', kind: 'holiday', reason: 'holiday with a fixed day' },
  { pattern: 'holiday:HOLIDAY day', kind: 'holiday', reason: 'holiday with a fixed day' },

  // Days beside the report's date.
  {
    pattern: `yesterday ${DAY_PART}`,
    kind: 'offset',
    days: [-1, -1],
    reason: 'the day before the report’s date',
  },
  {
    pattern: 'the day before yesterday',
    kind: 'offset',
    days: [-2, -2],
    reason: 'two days before the report’s date',
  },
  {
    pattern: 'the day after tomorrow',
    kind: 'offset',
    days: [2, 2],
    reason: 'two days after the report’s date',
  },
  { pattern: 'early|late|earlier|later? today', kind: 'offset', days: [0, 0], reason: 'the report’s date' },
  {
    pattern: `tomorrow ${DAY_PART}`,
    kind: 'offset',
    days: [1, 1],
    reason: 'the day after the report’s date',
  },
  { pattern: 'tonight', kind: 'offset', days: [0, 0], reason: 'the report’s date' },
  {
    pattern: 'earlier? this morning|afternoon|evening',
    kind: 'offset',
    days: [0, 0],
    reason: 'the report’s date',
  },
  {
    pattern: 'late? last night',
    kind: 'offset',
    days: [-1, -1],
    reason: 'the night before the report’s date',
  },
  {
    pattern: 'overnight',
    kind: 'offset',
    days: [-1, 0],
    reason: 'the night that ends on the report’s date',
    implied: true,
  },
  { pattern: 'right|just now', kind: 'offset', days: [0, 0], reason: 'the report’s date' },
  { pattern: 'at the moment', kind: 'offset', days: [0, 0], reason: 'the report’s date' },
  { pattern: 'at present', kind: 'offset', days: [0, 0], reason: 'the report’s date' },
  {
    pattern: 'hours ago|earlier',
    kind: 'offset',
    days: [0, 0],
    reason: 'hours before the report',
    implied: true,
  },
  {
    pattern: 'a? few|several|couple of? hours ago|earlier',
    kind: 'offset',
    days: [0, 0],
    reason: 'hours before the report',
    implied: true,
  },
  {
    pattern: 'days ago',
    kind: 'offset',
    days: [-5, -1],
    reason: 'some days ago: the five days before the report',
    implied: true,
  },
  {
    pattern: 'only|just? a? few|several days ago|earlier',
    kind: 'offset',
    days: [-5, -1],
    reason: 'a few days ago: the five days before the report',
    implied: true,
  },
  {
    pattern: 'recent days',
    kind: 'offset',
    days: [-5, -1],
    reason: 'recent days: the five days before the report',
    implied: true,
  },
  {
    pattern: 'the last|past|previous few|several days',
    kind: 'offset',
    days: [-5, -1],
    reason: 'the last few days: the five days before the report',
    implied: true,
  },
  {
    pattern: 'the few days past',
    kind: 'offset',
    days: [-5, -1],
    reason: 'the last few days: the five days before the report',
    implied: true,
  },
  {
    pattern: 'past|last|previous few|several days',
    kind: 'offset',
    days: [-5, -1],
    reason: 'the last few days: the five days before the report',
    implied: true,
  },
  {
    pattern: 'the past|last days',
    kind: 'offset',
    days: [-5, -1],
    reason: 'the last days: the five days before the report',
    implied: true,
  },
  { pattern: 'a couple of days ago', kind: 'offset', days: [-2, -2], reason: 'two days before the report' },
  { pattern: 'number:NUMBER unit:UNIT ago', kind: 'ago', reason: 'counted back from the report’s date' },
  {
    pattern: 'a? few|several|some unit:LONGUNIT ago',
    kind: 'unknown',
    reason: 'too vague for days',
    implied: true,
  },
  {
    pattern: 'the past|last|previous number:NUMBER unit:UNIT',
    kind: 'trailing',
    reason: 'up to the report’s date',
  },
  { pattern: 'past|last number:COUNTED unit:UNIT', kind: 'trailing', reason: 'up to the report’s date' },
  { pattern: 'the past unit:UNIT', kind: 'trailing', reason: 'up to the report’s date' },
  {
    pattern: 'over|in|during|within the last unit:UNIT',
    kind: 'trailing',
    reason: 'up to the report’s date',
  },
  { pattern: 'recent unit:LONGUNIT', kind: 'unknown', reason: 'too vague for days', implied: true },
  {
    pattern: 'the coming|next few? days',
    kind: 'coming',
    reason: 'from the report’s date on',
    implied: true,
  },
  { pattern: 'coming days', kind: 'coming', reason: 'from the report’s date on', implied: true },
  {
    pattern: 'the coming|next number:NUMBER unit:UNIT',
    kind: 'leading',
    reason: 'from the report’s date on',
  },
  { pattern: 'next number:COUNTED unit:UNIT', kind: 'leading', reason: 'from the report’s date on' },
  {
    pattern: 'within|inside number:NUMBER unit:UNIT',
    kind: 'within',
    reason: 'from the report’s date on',
    implied: true,
  },

  // Weekdays.
  {
    pattern: `late|early on? weekday:WEEKDAY ${DAY_PART}`,
    kind: 'weekday',
    reason: 'weekday on or before the report’s date; after it in a future clause',
  },
  {
    pattern: `weekday:WEEKDAY ${DAY_PART}`,
    kind: 'weekday',
    reason: 'weekday on or before the report’s date; after it in a future clause',
  },
  {
    pattern: `the? day-part:DAYPART of weekday:WEEKDAY`,
    kind: 'weekday',
    reason: 'weekday on or before the report’s date; after it in a future clause',
  },
  {
    pattern: `late|early? which:last|this|next|past|coming weekday:WEEKDAY ${DAY_PART}`,
    kind: 'weekday',
    reason: 'weekday beside the report’s date',
  },
  {
    pattern: `weekday:WEEKDAY ${DAY_PART} of? which:last|this|next week`,
    kind: 'weekday-of-week',
    reason: 'weekday of that week',
  },
  {
    pattern: `weekday:WEEKDAY the? week before last`,
    kind: 'weekday-before-last',
    reason: 'weekday of the week before last',
  },

  // Calendar weeks, months and years beside the report's date.
  {
    pattern: 'earlier? which:this|last|next unit:PERIOD',
    kind: 'period',
    reason: 'calendar period beside the report’s date',
  },
  {
    pattern: 'later this unit:PERIOD',
    kind: 'rest-of-period',
    reason: 'from the report’s date to the period’s last day',
  },
  {
    pattern: 'the current unit:PERIOD',
    kind: 'current-period',
    reason: 'calendar period of the report’s date',
  },
  {
    pattern: 'the which:previous|following unit:PERIOD',
    kind: 'period-from-named',
    reason: 'calendar period beside the time that the text named before',
    implied: true,
  },
  {
    pattern: 'part:early|late which:this|last|next unit:PERIOD',
    kind: 'period-edge',
    reason: 'part of a calendar period beside the report’s date',
  },
  {
    pattern: 'earlier|early? in the part:week|month|year',
    kind: 'period-so-far',
    reason: 'from the period’s first day to the report’s date',
  },
  {
    pattern: 'during|throughout the part:week',
    kind: 'period-so-far',
    reason: 'from the week’s first day to the report’s date',
  },
  {
    pattern: 'the part:PART of the|this|last|next unit:PERIOD',
    kind: 'period-edge',
    reason: 'edge of a calendar period',
  },
  {
    pattern: 'the? week|month|year before last',
    kind: 'period-before-last',
    reason: 'calendar period before the last',
  },
  {
    pattern: 'which:this|last|next|past|coming weekend',
    kind: 'weekend',
    reason: 'Saturday and Sunday beside the report’s date',
  },
  {
    pattern: 'at|over|during|on|by the weekend',
    kind: 'weekend',
    reason: 'Saturday and Sunday beside the report’s date',
  },

  // Spans that reach up to the report's date.
  {
    pattern: 'more|longer than number:NUMBER unit:SPANUNIT',
    kind: 'more-than',
    reason: 'at least so long before the report’s date, still going on',
    implied: true,
  },
  {
    pattern: 'over number:NUMBER unit:SPANUNIT',
    kind: 'more-than',
    reason: 'at least so long before the report’s date, still going on',
    implied: true,
  },
  {
    pattern: 'at least number:NUMBER unit:SPANUNIT',
    kind: 'more-than',
    reason: 'at least so long before the report’s date, still going on',
    implied: true,
  },
  { pattern: 'more than half a year', kind: 'unknown', reason: 'a span without its ends', implied: true },
  {
    pattern: 'for nearly|almost|about|around|some|roughly|approximately number:NUMBER unit:SPANUNIT',
    kind: 'span',
    reason: 'so long before the report’s date, where the clause reaches up to it',
    implied: true,
  },
  {
    pattern: 'for number:NUMBER unit:SPANUNIT now?',
    kind: 'span',
    reason: 'so long before the report’s date, where the clause reaches up to it',
    implied: true,
  },
  {
    pattern: 'for a? few|several|many unit:SPANUNIT now?',
    kind: 'unknown',
    reason: 'a span without its ends',
    implied: true,
  },
  { pattern: 'for unit:PLURALUNIT', kind: 'unknown', reason: 'a span without its ends', implied: true },
  {
    pattern: 'for? a|the? number:ORDINAL consecutive|straight|successive|continuous|running unit:ROWUNIT',
    kind: 'in-a-row',
    reason: 'so many days up to the report’s date',
  },
  {
    pattern: 'for? a|the? number:ORDINAL unit:ROWUNIT in a row',
    kind: 'in-a-row',
    reason: 'so many days up to the report’s date',
  },
  {
    pattern: 'for? a|the? number:ORDINAL unit:ROWUNIT running',
    kind: 'in-a-row',
    reason: 'so many days up to the report’s date',
  },
  {
    pattern: 'for a|the number:ORDINAL unit:ROWUNIT',
    kind: 'in-a-row',
    reason: 'so many days up to the report’s date',
  },

  // Days beside a day that the text named before.
  {
    pattern: 'since then',
    kind: 'since-named',
    reason: 'since the time that the text named before',
    implied: true,
  },
  {
    pattern: 'ever since',
    kind: 'since-named',
    reason: 'since the time that the text named before',
    implied: true,
    closing: true,
  },
  {
    pattern: `that|same the? same? day|morning|evening|night|afternoon`,
    kind: 'same-day',
    reason: 'the day that the text named before',
    implied: true,
  },
  { pattern: 'the same day', kind: 'same-day', reason: 'the day that the text named before', implied: true },
  {
    pattern: 'the next|following day|morning',
    kind: 'next-day',
    reason: 'the day after the one named before',
    implied: true,
  },
  {
    pattern: 'the previous|preceding day|night|evening',
    kind: 'previous-day',
    reason: 'the day before the one named before',
    implied: true,
  },
  {
    pattern: 'the day|night before',
    kind: 'previous-day',
    reason: 'the day before the one named before',
    implied: true,
    closing: true,
  },
  {
    pattern: 'the day after',
    kind: 'next-day',
    reason: 'the day after the one named before',
    implied: true,
    closing: true,
  },
  {
    pattern: 'only|just? number:NUMBER unit:UNIT direction:later|earlier|afterwards|afterward|beforehand',
    kind: 'from-named',
    reason: 'counted from the day that the text named before',
    implied: true,
  },
]
