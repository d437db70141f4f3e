import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStructure, parseLanguageModel } from '#language'
import { findDates } from './find-dates.ts'

const model = parseLanguageModel(readFileSync(new URL('../../../models/english.model.gz', import.meta.url)))

function dates(text: string, published: string | null, anchors?: readonly string[]) {
  const structure = findStructure(text, model)
  return findDates(structure, { published, ...(anchors === undefined ? {} : { anchors }) })
}

/** `text → [written, from, to]` of every mention. */
const ranges = (text: string, published: string | null) =>
  dates(text, published).map(date => [date.text, date.from, date.to])

type Row = readonly [text: string, written: string, from: string | null, to: string | null]

// The report's date of this table is Wednesday, 9 November 2016.
const TABLE: readonly Row[] = [
  // Days of the week.
  ['Shells fell on Monday.', 'on Monday', '2016-11-07', '2016-11-07'],
  ['Shells fell on Wednesday.', 'on Wednesday', '2016-11-09', '2016-11-09'],
  ['Shells fell on Thursday.', 'on Thursday', '2016-11-03', '2016-11-03'],
  ['Troops renewed , Sunday an assault on the town.', 'Sunday', '2016-11-06', '2016-11-06'],
  ['The town fell late on Saturday night.', 'late on Saturday night', '2016-11-05', '2016-11-05'],
  ['The town fell early Tuesday.', 'early Tuesday', '2016-11-08', '2016-11-08'],
  ['The town fell last Wednesday.', 'last Wednesday', '2016-11-02', '2016-11-02'],
  ['The town fell last Monday and Tuesday.', 'last Monday and Tuesday', '2016-11-07', '2016-11-08'],
  ['The convoy will arrive on Friday.', 'on Friday', '2016-11-11', '2016-11-11'],
  ['The convoy is expected to arrive on Friday.', 'on Friday', '2016-11-11', '2016-11-11'],
  ['The convoy is due on Thursday.', 'on Thursday', '2016-11-10', '2016-11-10'],
  ['On Friday, the two sides will meet.', 'On Friday', '2016-11-11', '2016-11-11'],
  ['He said on Friday that the army would attack.', 'on Friday', '2016-11-04', '2016-11-04'],
  ['On Friday, the minister said the army will attack.', 'On Friday', '2016-11-04', '2016-11-04'],
  ['They will meet next Tuesday.', 'next Tuesday', '2016-11-15', '2016-11-15'],
  ['It fell on Tuesday last week.', 'on Tuesday last week', '2016-11-01', '2016-11-01'],
  ['They fought from Monday to Wednesday.', 'from Monday to Wednesday', '2016-11-07', '2016-11-09'],
  ['They fought on Sunday and Monday.', 'on Sunday and Monday', '2016-11-06', '2016-11-07'],
  ['Fighting has raged since Sunday.', 'since Sunday', '2016-11-06', null],
  ['The truce held until Monday.', 'until Monday', null, '2016-11-07'],
  ['They had left before Monday.', 'before Monday', null, '2016-11-06'],
  ['They must leave by Friday, and they will leave by Friday.', 'by Friday', null, '2016-11-04'],
  // Days beside the report's date.
  ['Shells fell yesterday.', 'yesterday', '2016-11-08', '2016-11-08'],
  ['Shells fell yesterday evening.', 'yesterday evening', '2016-11-08', '2016-11-08'],
  ['Shells fell the day before yesterday.', 'the day before yesterday', '2016-11-07', '2016-11-07'],
  ['Shells fell today.', 'today', '2016-11-09', '2016-11-09'],
  ['Shells fell earlier today.', 'earlier today', '2016-11-09', '2016-11-09'],
  ['Talks go on tonight.', 'tonight', '2016-11-09', '2016-11-09'],
  ['Shells fell this morning.', 'this morning', '2016-11-09', '2016-11-09'],
  ['Shells fell last night.', 'last night', '2016-11-08', '2016-11-08'],
  ['Aircraft bombed the town overnight.', 'overnight', '2016-11-08', '2016-11-09'],
  ['The ultimatum ends tomorrow.', 'tomorrow', '2016-11-10', '2016-11-10'],
  ['Right now the road is closed.', 'Right now', '2016-11-09', '2016-11-09'],
  ['The village fell three days ago.', 'three days ago', '2016-11-06', '2016-11-06'],
  ['The village fell two weeks ago.', 'two weeks ago', '2016-10-26', '2016-10-26'],
  ['The village fell a month ago.', 'a month ago', '2016-10-01', '2016-10-31'],
  ['The village fell three years ago.', 'three years ago', '2013-01-01', '2013-12-31'],
  ['The village fell a few days ago.', 'a few days ago', '2016-11-04', '2016-11-08'],
  ['The village fell several days ago.', 'several days ago', '2016-11-04', '2016-11-08'],
  ['The village fell a couple of days ago.', 'a couple of days ago', '2016-11-07', '2016-11-07'],
  ['The village fell hours ago.', 'hours ago', '2016-11-09', '2016-11-09'],
  ['Raids have grown in recent days.', 'in recent days', '2016-11-04', '2016-11-08'],
  ['Raids have grown over the past few days.', 'over the past few days', '2016-11-04', '2016-11-08'],
  ['Raids have grown in the last few days.', 'in the last few days', '2016-11-04', '2016-11-08'],
  ['Dozens died in the past 24 hours.', 'in the past 24 hours', '2016-11-08', '2016-11-09'],
  ['Dozens died in the last 48 hours.', 'in the last 48 hours', '2016-11-07', '2016-11-09'],
  ['Dozens died over the past three days.', 'over the past three days', '2016-11-06', '2016-11-09'],
  ['Dozens died in the past week.', 'in the past week', '2016-11-02', '2016-11-09'],
  ['Dozens died over the last two weeks.', 'over the last two weeks', '2016-10-26', '2016-11-09'],
  ['Dozens died during the past month.', 'during the past month', '2016-10-09', '2016-11-09'],
  // Weeks, weekends, months and years beside it.
  ['It was taken last week.', 'last week', '2016-10-31', '2016-11-06'],
  ['It was taken earlier this week.', 'earlier this week', '2016-11-07', '2016-11-09'],
  ['It was taken this week.', 'this week', '2016-11-07', '2016-11-09'],
  ['Talks will open next week.', 'next week', '2016-11-14', '2016-11-20'],
  ['Raids went on during the week.', 'during the week', '2016-11-07', '2016-11-09'],
  ['It was taken over the weekend.', 'over the weekend', '2016-11-05', '2016-11-06'],
  ['It was taken last weekend.', 'last weekend', '2016-11-05', '2016-11-06'],
  ['It may be taken as early as this weekend.', 'as early as this weekend', '2016-11-12', '2016-11-13'],
  ['It was taken earlier this month.', 'earlier this month', '2016-11-01', '2016-11-09'],
  ['It was taken this month.', 'this month', '2016-11-01', '2016-11-09'],
  ['It was taken last month.', 'last month', '2016-10-01', '2016-10-31'],
  ['It was taken late last month.', 'late last month', '2016-10-21', '2016-10-31'],
  ['It was taken early last month.', 'early last month', '2016-10-01', '2016-10-10'],
  ['It was taken earlier this year.', 'earlier this year', '2016-01-01', '2016-11-09'],
  ['It was taken last year.', 'last year', '2015-01-01', '2015-12-31'],
  ['It was taken late last year.', 'late last year', '2015-10-01', '2015-12-31'],
  ['It was taken early this year.', 'early this year', '2016-01-01', '2016-03-31'],
  ['They hope to finish by the end of the month.', 'by the end of the month', null, '2016-11-30'],
  ['They hope to finish by the end of this year.', 'by the end of this year', null, '2016-12-31'],
  ['It has held since the start of the year.', 'since the start of the year', '2016-01-01', null],
  // Days of the calendar.
  ['It fell on 29 October.', 'on 29 October', '2016-10-29', '2016-10-29'],
  ['It fell on October 29.', 'on October 29', '2016-10-29', '2016-10-29'],
  ['It fell on December 3.', 'on December 3', '2015-12-03', '2015-12-03'],
  ['The vote will be held on December 3.', 'on December 3', '2016-12-03', '2016-12-03'],
  ['It fell on 4 November, 2016.', 'on 4 November, 2016', '2016-11-04', '2016-11-04'],
  ['It fell on November 4, 2014, they said.', 'on November 4, 2014', '2014-11-04', '2014-11-04'],
  ['It fell on the 4th of November 2014.', 'on the 4th of November 2014', '2014-11-04', '2014-11-04'],
  ['It fell on Nov. 4, 2014.', 'on Nov. 4, 2014', '2014-11-04', '2014-11-04'],
  ['It fell on 9 Sept 2015.', 'on 9 Sept 2015', '2015-09-09', '2015-09-09'],
  ['It fell on 2015-03-28.', 'on 2015-03-28', '2015-03-28', '2015-03-28'],
  ['It fell on 28.03.2015.', 'on 28.03.2015', '2015-03-28', '2015-03-28'],
  ['It fell on 28/03/2015.', 'on 28/03/2015', '2015-03-28', '2015-03-28'],
  ['It fell on 04/03/2015.', 'on 04/03/2015', null, null],
  ['It fell on Saturday, October 29.', 'on Saturday, October 29', '2016-10-29', '2016-10-29'],
  ['It fell on Saturday, 28 March 2015.', 'on Saturday, 28 March 2015', '2015-03-28', '2015-03-28'],
  ['It fell on Tuesday (November 8).', 'on Tuesday (November 8)', '2016-11-08', '2016-11-08'],
  ['It fell on the 25th.', 'on the 25th', '2016-10-25', '2016-10-25'],
  ['It fell on the 5th.', 'on the 5th', '2016-11-05', '2016-11-05'],
  ['Fighting has raged since October 18.', 'since October 18', '2016-10-18', null],
  ['Fighting raged between 5 and 9 May.', 'between 5 and 9 May', '2016-05-05', '2016-05-09'],
  ['Fighting raged from 5 to 9 May 2014.', 'from 5 to 9 May 2014', '2014-05-05', '2014-05-09'],
  ['Fighting raged 5-9 May 2014.', '5-9 May 2014', '2014-05-05', '2014-05-09'],
  ['Fighting raged from October 3 to 9.', 'from October 3 to 9', '2016-10-03', '2016-10-09'],
  [
    'Fighting raged from October 28 to November 6.',
    'from October 28 to November 6',
    '2016-10-28',
    '2016-11-06',
  ],
  [
    'Fighting raged between 28 October and 6 November.',
    'between 28 October and 6 November',
    '2016-10-28',
    '2016-11-06',
  ],
  ['The season begins on December 3.', 'on December 3', '2016-12-03', '2016-12-03'],
  ['BEIRUT, Nov. 10 (Newswire) - Shells fell.', 'Nov. 10', '2016-11-10', '2016-11-10'],
  ['They plan a vote later this month.', 'later this month', '2016-11-09', '2016-11-30'],
  ['It fell early in March 2015.', 'early in March 2015', '2015-03-01', '2015-03-10'],
  ['It fell after Friday’s raid.', 'Friday', '2016-11-04', '2016-11-04'],
  // Months.
  ['It fell in September.', 'in September', '2016-09-01', '2016-09-30'],
  ['It fell in December.', 'in December', '2015-12-01', '2015-12-31'],
  ['It fell in March 2015.', 'in March 2015', '2015-03-01', '2015-03-31'],
  ['It fell in late August.', 'in late August', '2016-08-21', '2016-08-31'],
  ['It fell in mid-August 2014.', 'in mid-August 2014', '2014-08-11', '2014-08-20'],
  ['It has been besieged since early April.', 'since early April', '2016-04-01', null],
  ['It fell at the end of October.', 'at the end of October', '2016-10-21', '2016-10-31'],
  ['It fell last May.', 'last May', '2016-05-01', '2016-05-31'],
  ['Fighting raged from March to June 2013.', 'from March to June 2013', '2013-03-01', '2013-06-30'],
  [
    'Fighting raged between July 2012 and February 2013.',
    'between July 2012 and February 2013',
    '2012-07-01',
    '2013-02-28',
  ],
  // Seasons.
  ['Raids have grown since the summer.', 'since the summer', '2016-06-01', null],
  ['It fell last autumn.', 'last autumn', '2015-09-01', '2015-11-30'],
  ['It fell in the summer of 2014.', 'in the summer of 2014', '2014-06-01', '2014-08-31'],
  ['It fell in spring 2014.', 'in spring 2014', '2014-03-01', '2014-05-31'],
  ['It fell last winter.', 'last winter', '2015-12-01', '2016-02-29'],
  ['It fell this summer.', 'this summer', '2016-06-01', '2016-08-31'],
  // Years.
  ['It fell in 2013.', 'in 2013', '2013-01-01', '2013-12-31'],
  ['It has been divided since mid-2012.', 'since mid-2012', '2012-06-01', null],
  ['It fell in mid-2012.', 'in mid-2012', '2012-06-01', '2012-08-31'],
  ['It fell in early 2014.', 'in early 2014', '2014-01-01', '2014-03-31'],
  ['It fell at the end of 2014.', 'at the end of 2014', '2014-10-01', '2014-12-31'],
  ['It fell in the first half of 2014.', 'in the first half of 2014', '2014-01-01', '2014-06-30'],
  ['War raged from 2012 to 2014.', 'from 2012 to 2014', '2012-01-01', '2014-12-31'],
  ['War raged between 2012 and 2014.', 'between 2012 and 2014', '2012-01-01', '2014-12-31'],
  ['War raged in the 1980s.', 'in the 1980s', '1980-01-01', '1989-12-31'],
  ['War raged in the late 1980s.', 'in the late 1980s', '1987-01-01', '1989-12-31'],
  // Spans up to the report's date.
  ['The town has been contested for more than a year.', 'for more than a year', '2015-11-09', null],
  ['They fled after more than a week of raids.', 'more than a week', '2016-11-02', null],
  ['Battles resumed for the eighth day in a row.', 'for the eighth day in a row', '2016-11-02', '2016-11-09'],
  ['Battles went on for a fourth day.', 'for a fourth day', '2016-11-06', '2016-11-09'],
  [
    'Battles went on for a third consecutive week.',
    'for a third consecutive week',
    '2016-10-26',
    '2016-11-09',
  ],
  ['Planes struck for the 21st straight day.', 'for the 21st straight day', '2016-10-20', '2016-11-09'],
  ['The town has been besieged for two months.', 'for two months', '2016-09-09', '2016-11-09'],
  ['He was held for two months.', 'for two months', null, null],
  ['They have tried for months.', 'for months', null, null],
  ['It fell a few weeks ago.', 'a few weeks ago', null, null],
  ['Troops will leave within 48 hours.', 'within 48 hours', '2016-11-09', '2016-11-11'],
  ['The road is now closed.', 'now', '2016-11-09', '2016-11-09'],
  ['The week-long siege goes on.', 'week-long siege', '2016-11-02', '2016-11-09'],
  ['The three-day battle left many dead.', 'three-day battle', '2016-11-06', '2016-11-09'],
  ['Thousands died in five years of war.', 'in five years of war', '2011-11-09', '2016-11-09'],
  [
    'They fled after two weeks of heavy bombardment.',
    'after two weeks of heavy bombardment',
    '2016-10-26',
    null,
  ],
  ['It fell more than two years ago.', 'more than two years ago', null, '2014-11-09'],
  ['Twelve died in 48 hours.', 'in 48 hours', '2016-11-07', '2016-11-09'],
  ['The 2013 massacre is not forgotten.', '2013 massacre', '2013-01-01', '2013-12-31'],
  ['It fell in the first week of October.', 'in the first week of October', '2016-10-01', '2016-10-07'],
  ['It fell on Christmas Day.', 'on Christmas Day', '2015-12-25', '2015-12-25'],
  // Feasts by the calendar.
  ['They fought during Ramadan.', 'during Ramadan', '2016-06-06', '2016-07-05'],
  ['A truce was declared for Eid al-Adha.', 'for Eid al-Adha', '2016-09-11', '2016-09-14'],
]

describe('findDates', () => {
  for (const [text, written, from, to] of TABLE)
    it(`${text} → ${from ?? '…'} to ${to ?? '…'}`, () => {
      const found = dates(text, '2016-11-09')
      const date =
        found.find(mention => mention.text === written) ??
        found.find(mention => mention.text.endsWith(written))
      expect([date?.text.endsWith(written) ? written : found, date?.from, date?.to]).toEqual([
        written,
        from,
        to,
      ])
      expect(date?.reason).not.toBe('')
    })

  it('counts from the day that the text named before', () => {
    const published = '2016-11-09'
    expect(ranges('The army attacked on 20 October. Two days later it withdrew.', published)[1]).toEqual([
      'Two days later',
      '2016-10-22',
      '2016-10-22',
    ])
    expect(
      ranges('The army attacked on 20 October. A day earlier it had denied this.', published)[1],
    ).toEqual(['A day earlier', '2016-10-19', '2016-10-19'])
    expect(ranges('The army attacked on Monday. It left the next day.', published)[1]).toEqual([
      'the next day',
      '2016-11-08',
      '2016-11-08',
    ])
    expect(ranges('The truce ended on 20 October. Since then, hundreds have died.', published)[1]).toEqual([
      'Since then',
      '2016-10-20',
      null,
    ])
    expect(ranges('The army attacked. Two days later it withdrew.', published)[0]).toEqual([
      'Two days later',
      null,
      null,
    ])
  })

  it('takes the following year for the one after the year that the text named', () => {
    expect(ranges('It fell in 2013. The following year it was retaken.', '2016-11-09')[1]).toEqual([
      'The following year',
      '2014-01-01',
      '2014-12-31',
    ])
  })

  it('plants no day where the report has no date', () => {
    for (const [text, written] of TABLE.filter(([, text]) =>
      /day|week|month ago|recent|today|yesterday|tonight/.test(text),
    )) {
      const found = dates(text, null).filter(date => !/\d{4}|\d+ [A-Z]/.test(date.text))
      for (const date of found) expect([written, date.from, date.to]).toEqual([written, null, null])
    }
    expect(ranges('It has been divided since mid-2012.', null)).toEqual([
      ['since mid-2012', '2012-06-01', null],
    ])
  })

  it('dates a text without a date from its own days, or from a stand-in', () => {
    expect(ranges('The army attacked on 20 October 2016. It withdrew on Saturday.', null)[1]).toEqual([
      'on Saturday',
      '2016-10-22',
      '2016-10-22',
    ])
    expect(ranges('The army attacked on 20 October 2016, and again on 2 November.', null)[1]?.[1]).toBe(
      '2016-11-02',
    )
    expect(dates('It withdrew on Saturday.', null, ['2016-10-24'])[0]?.from).toBe('2016-10-22')
  })

  it('says what is stated and what a convention fills in', () => {
    const basis = (text: string) => dates(text, '2016-11-09').map(date => date.basis)
    expect(basis('It fell on Monday.')).toEqual(['stated'])
    expect(basis('It fell a few days ago.')).toEqual(['implied'])
    expect(basis('The army left on Monday. It came back two days later.')).toEqual(['stated', 'implied'])
  })

  it('dates an undertaking by the start that the text dates, whose it is included', () => {
    const text =
      'In September, government forces launched a major offensive. Rebels began a counter-attack on October 29. ' +
      'The village was taken by rebels at the start of their campaign. The army lost ground since the offensive began.'
    expect(ranges(text, '2016-11-09').slice(2)).toEqual([
      ['at the start of their campaign', '2016-10-29', null],
      ['since the offensive began', '2016-09-01', null],
    ])
    const truce = 'The truce came into force on October 3. Dozens have died since the start of the truce.'
    expect(ranges(truce, '2016-11-09')[1]).toEqual(['since the start of the truce', '2016-10-03', null])
    expect(ranges('They lost ground during the offensive.', '2016-11-09')).toEqual([])
  })

  it('gives a dated clause as the time of its main clause, beside the time within it', () => {
    expect(ranges('Thousands have died since the army entered the valley in 2015.', '2016-11-09')).toEqual([
      ['since the army entered the valley in 2015', '2015-01-01', null],
      ['in 2015', '2015-01-01', '2015-12-31'],
    ])
  })

  for (const text of [
    'They may march on the town.',
    'May they rest in peace.',
    'March on, he told them.',
    'The sun rose over the hills.',
    'He sat down for a second.',
    'The fall of the town shook them.',
    'The 4th Division took 2000 homes.',
    'The 25th Brigade moved in.',
    'In 2000 homes there was no water.',
    'A second attack came from the north.',
    'He is first in line and one of two sons.',
    'Mon Dieu, said the officer.',
    'It cost 2015 dollars.',
    'Over 30 people died.',
    'The two-week holiday ended.',
    'She is 12 years old.',
    'Weeks of talks and days of rain.',
    'Three weeks of fighting left scars.',
    'The summer house burned.',
    'It is so to this day.',
    'He won in the 7th district in the 20th century.',
    'The day after the vote they left.',
    'The 2012 vote was a turning point.',
    'They met on Easter Sunday.',
  ])
    it(`finds no time in: ${text}`, () => {
      expect(ranges(text, '2016-11-09')).toEqual([])
    })

  it('finds spans that slice back, in order, apart or within each other, from no later than to; whatever the text', () => {
    const words = fc.constantFrom(
      ...TABLE.flatMap(([text]) => text.split(' ')),
      '\n',
      '“',
      '-',
      '2016',
      '31',
      'June',
      'February',
      'Feb.',
      '29',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
    )
    const day = fc.option(fc.constantFrom('2016-11-09', '2016-02-29', '2016-12-31', '2017-01-01'))
    fc.assert(
      fc.property(text, day, (content, published) => {
        let last = 0
        for (const date of dates(content, published)) {
          expect(content.slice(date.start, date.end)).toBe(date.text)
          expect(date.start >= last || date.end <= last).toBe(true)
          last = Math.max(last, date.end)
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const GOLD = new URL('../../../../shared/corpora/claims-dev/', import.meta.url)

describe.skipIf(!existsSync(GOLD))('times of the annotated reports (skipped without ../shared)', () => {
  it('dates at least five in six of those that are written out, blind reports included', () => {
    const files = existsSync(GOLD) ? ['seeds.jsonl', 'guardian.jsonl'] : []
    const lines = files.flatMap(file => readFileSync(new URL(file, GOLD), 'utf8').trim().split('\n'))
    let right = 0
    let all = 0
    for (const report of lines.map(line => JSON.parse(line))) {
      const found = dates(report.text, report.published)
      for (const { time } of report.claims) {
        if (!time?.text) continue
        all++
        const fits = (mention: (typeof found)[number]) => mention.from === time.from && mention.to === time.to
        const near = found.filter(mention => overlaps(mention.text, time.text))
        if (near.length === 0 ? time.from === null && time.to === null : near.some(fits)) right++
      }
    }
    expect(right / all).toBeGreaterThan(5 / 6)
  })
})

function overlaps(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.includes(y) || y.includes(x)
}
