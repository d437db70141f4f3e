import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStructure, parseLanguageModel } from '#language'
import { findDates } from '../dates/find-dates.ts'
import { findCounts } from './find-counts.ts'

const model = parseLanguageModel(readFileSync(new URL('../../../models/english.model.gz', import.meta.url)))
const vagueNumbers = { dozens: 24, scores: 40, hundreds: 200, thousands: 2000 }

function counts(text: string) {
  const structure = findStructure(text, model)
  const taken = findDates(structure, { published: '2016-11-09' })
  return findCounts(structure, { vagueNumbers, taken }).map(count => ({
    ...count,
    noun: count.counted === null ? null : structure.tokens[count.counted]!.text,
  }))
}

type Row = readonly [
  text: string,
  written: string,
  min: number | null,
  max: number | null,
  noun: string | null,
  more?: object,
]

const TABLE: readonly Row[] = [
  ['The death toll has surpassed 300.', 'surpassed 300', 300, null, null],
  ['The raid killed 12 civilians.', '12 civilians', 12, 12, 'civilians'],
  ['The camp holds 160,000 people.', '160,000 people', 160000, 160000, 'people'],
  [
    'Some 1.5 million people fled.',
    'Some 1.5 million people',
    1500000,
    1500000,
    'people',
    { approximate: true },
  ],
  ['Twenty-five fighters died.', 'Twenty-five fighters', 25, 25, 'fighters'],
  ['Two hundred and fifty fighters died.', 'Two hundred and fifty fighters', 250, 250, 'fighters'],
  ['Two dozen rebels died.', 'Two dozen rebels', 24, 24, 'rebels'],
  ['A dozen rebels died.', 'A dozen rebels', 12, 12, 'rebels'],
  ['Half a dozen rebels died.', 'Half a dozen rebels', 6, 6, 'rebels'],
  ['A hundred rebels died.', 'A hundred rebels', 100, 100, 'rebels'],
  ['A couple of soldiers died.', 'A couple of soldiers', 2, 2, 'soldiers'],
  ['One young woman was hurt.', 'One young woman', 1, 1, 'woman'],
  ['Four local militia fighters were buried.', 'Four local militia fighters', 4, 4, 'fighters'],
  ['Nearly 200 people died.', 'Nearly 200 people', 200, 200, 'people', { approximate: true }],
  ['Almost 200 people died.', 'Almost 200 people', 200, 200, 'people', { approximate: true }],
  ['About 30 wounded arrived.', 'About 30 wounded', 30, 30, 'wounded', { approximate: true }],
  ['Around 30 were hurt.', 'Around 30', 30, 30, null, { approximate: true }],
  ['An estimated 30 people died.', 'An estimated 30 people', 30, 30, 'people', { approximate: true }],
  ['At least 30 people died.', 'At least 30 people', 30, null, 'people'],
  ['More than 30 people died.', 'More than 30 people', 30, null, 'people'],
  ['Over 30 people died.', 'Over 30 people', 30, null, 'people'],
  ['No fewer than 30 people died.', 'No fewer than 30 people', 30, null, 'people'],
  ['Upwards of 30 people died.', 'Upwards of 30 people', 30, null, 'people'],
  ['At least some 30 people died.', 'At least some 30 people', 30, null, 'people'],
  ['Seven civilians at least were killed.', 'Seven civilians at least', 7, null, 'civilians'],
  ['Seven civilians, at least, were killed.', 'Seven civilians, at least', 7, null, 'civilians'],
  ['Seven or more civilians were killed.', 'Seven or more civilians', 7, null, 'civilians'],
  ['As many as 90 people may have died.', 'As many as 90 people', null, 90, 'people'],
  ['Up to 90 people may have died.', 'Up to 90 people', null, 90, 'people'],
  ['Fewer than 90 people remain.', 'Fewer than 90 people', null, 90, 'people'],
  ['No more than 90 people remain.', 'No more than 90 people', null, 90, 'people'],
  ['Between 20 and 30 people died.', 'Between 20 and 30 people', 20, 30, 'people'],
  ['There were 20 to 30 dead.', '20 to 30 dead', 20, 30, 'dead'],
  ['There were 20-25 dead.', '20-25 dead', 20, 25, 'dead'],
  ['Two or three shells fell.', 'Two or three shells', 2, 3, 'shells'],
  ['They lost 20 to 30 thousand men.', '20 to 30 thousand men', 20000, 30000, 'men'],
  ['Dozens of elements died.', 'Dozens of elements', 24, null, 'elements', { vague: 'dozens' }],
  ['Scores were wounded.', 'Scores', 40, null, null, { vague: 'scores' }],
  [
    'Hundreds of foreign fighters left.',
    'Hundreds of foreign fighters',
    200,
    null,
    'fighters',
    { vague: 'hundreds' },
  ],
  [
    'Tens of thousands of people fled.',
    'Tens of thousands of people',
    20000,
    null,
    'people',
    { vague: 'tens of thousands' },
  ],
  [
    'Hundreds of thousands fled.',
    'Hundreds of thousands',
    200000,
    null,
    null,
    { vague: 'hundreds of thousands' },
  ],
  [
    'Several hundred fighters remain.',
    'Several hundred fighters',
    200,
    null,
    'fighters',
    { vague: 'hundreds' },
  ],
  ['A few dozen fighters remain.', 'A few dozen fighters', 24, null, 'fighters', { vague: 'dozens' }],
  ['Several soldiers were hurt.', 'Several soldiers', null, null, 'soldiers', { vague: 'several' }],
  ['A number of soldiers were hurt.', 'A number of soldiers', null, null, 'soldiers'],
  ['No civilians were hurt.', 'No civilians', 0, 0, 'civilians'],
  ['Eleven of the 155 rebels were named.', 'Eleven of the 155 rebels', 11, 11, 'rebels'],
  ['The strike killed 30 Russians.', '30 Russians', 30, 30, 'Russians'],
  ['The strike killed 30 Russian nationals.', '30 Russian nationals', 30, 30, 'nationals'],
  ['It killed 12 and wounded 30.', '12', 12, 12, null],
  ['Another 20 people were hurt.', 'Another 20 people', 20, 20, 'people'],
  ['Twenty others were hurt.', 'Twenty others', 20, 20, 'others'],
  ['One small boy, covered in dust, was among the dead.', 'One small boy', 1, null, 'boy'],
  ['Three villagers, among them a woman, were killed.', 'Three villagers', 3, 3, 'villagers'],
  ['The army fired 40 rockets.', '40 rockets', 40, 40, 'rockets'],
]

describe('findCounts', () => {
  for (const [text, written, min, max, noun, more] of TABLE)
    it(`${text} → ${min ?? '…'} to ${max ?? '…'} ${noun ?? ''}`, () => {
      const [count] = counts(text)
      expect(count).toMatchObject({ text: written, min, max, noun, ...more })
    })

  for (const text of [
    'The 4th Division moved in.',
    'Clashes went on in the 1070 Houses district and around 1070 Houses.',
    'In 2013 the war spread.',
    'It fell on 29 October 2016.',
    'A 12-year-old was hurt.',
    'The man, 34, lived there.',
    'He is 34 years old and was aged 30 then.',
    'It lies 15 kilometres to the north and 3 miles from the sea.',
    'It cost $3.5m, or 300 euros, or €20.',
    'Some 30% of it, or 30 per cent, is gone.',
    'They fought for three weeks and six hours.',
    'It began at 10:30.',
    'Resolution 2254 and Article 5 were cited.',
    'There was no word on Saturday.',
    'How many people died is not known.',
    'Brigade 80 left by Route 7.',
    'It went on after the May 11 attack in the 2016 presidential race.',
    'The motor gives 550 horsepower, 410 kilowatts.',
    'They stood in 3000Homes and 7ft deep.',
    'One’s country comes first.',
  ])
    it(`counts nothing in: ${text}`, () => {
      expect(counts(text).map(count => count.text)).toEqual([])
    })

  it('gives both a part and its whole', () => {
    expect(
      counts('At least 87 people died, 30 of them children, and dozens were hurt.').map(count => [
        count.min,
        count.max,
      ]),
    ).toEqual([
      [87, null],
      [30, 30],
      [24, null],
    ])
    expect(counts('Eleven of the 155 rebels were named.').map(count => count.min)).toEqual([11, 155])
  })

  it('keeps a vague word without a number where the table has none', () => {
    const structure = findStructure('Dozens of rebels died.', model)
    expect(findCounts(structure)[0]).toMatchObject({ vague: 'dozens', min: null, max: null })
  })

  it('finds spans that slice back, in bounds, counting tokens of the text; whatever the text', () => {
    const words = fc.constantFrom(
      ...TABLE.flatMap(([text]) => text.split(' ')),
      '\n',
      '“',
      '$',
      '999999999999999',
      '1,2,3',
      '0',
      '-',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(text, content => {
        for (const count of counts(content)) {
          expect(content.slice(count.start, count.end)).toBe(count.text)
          if (count.min !== null && count.max !== null) expect(count.min).toBeLessThanOrEqual(count.max)
          for (const value of [count.min, count.max])
            if (value !== null) expect(Number.isSafeInteger(value)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const GOLD = new URL('../../../../shared/corpora/claims-dev/', import.meta.url)

describe.skipIf(!existsSync(GOLD))('figures of the annotated reports (skipped without ../shared)', () => {
  it('finds at least nine in ten, with both bounds, blind reports included', () => {
    const files = existsSync(GOLD) ? ['seeds.jsonl', 'guardian.jsonl'] : []
    const lines = files.flatMap(file => readFileSync(new URL(file, GOLD), 'utf8').trim().split('\n'))
    let right = 0
    let all = 0
    for (const report of lines.map(line => JSON.parse(line))) {
      const found = counts(report.text)
      for (const toll of report.claims.flatMap(
        (claim: { casualties: { min: number; max: number; text?: string }[] }) => claim.casualties,
      )) {
        if ((toll.min === null && toll.max === null) || !toll.text) continue
        all++
        if (
          found.some(
            count =>
              (toll.text.includes(count.text) || count.text.includes(toll.text)) &&
              count.min === toll.min &&
              count.max === toll.max,
          )
        )
          right++
      }
    }
    expect(right / all).toBeGreaterThan(0.9)
  })
})
