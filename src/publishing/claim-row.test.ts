import { describe, expect, it } from 'vitest'
import type { Casualty, Claim } from '#claims'
import type { LedgerClaim } from '#ledger'
import { CLAIM_COLUMNS, casualtyWords, claimRow } from './claim-row.ts'

const killed = (changes: Partial<Casualty>): Casualty => ({
  effect: 'killed',
  victims: 'unknown',
  min: null,
  max: null,
  ...changes,
})

function item(changes: Partial<Claim> = {}): LedgerClaim {
  const claim: Claim = {
    id: 'clm_1',
    reportId: 'rep_1',
    type: 'shelling',
    polarity: 'asserted',
    modality: 'occurred',
    quote: { start: 0, end: 5, text: 'words' },
    agents: [{ name: 'the army', canonical: 'Northern Army', side: 'north' }],
    targets: [],
    places: [
      { name: 'Hill', place: 'x/hill', lat: 1, lon: 2, relation: 'near', precisionKm: 5 },
      { name: 'Mill' },
    ],
    time: null,
    casualties: [],
    weapons: ['artillery', 'mortar'],
    attribution: [
      { name: 'Daily', role: 'publisher' },
      { name: 'a medic', role: 'medic', side: 'south' },
    ],
    confidence: 0.5,
    report: { outletName: 'Daily', published: '2016-05-02', url: 'https://daily.example/1', title: 'Shells' },
    ...changes,
  }
  return { claim, position: 1, quoteStatus: 'unverified', judgement: null }
}

const rowOf = (changes: Partial<Claim> = {}) => claimRow(item(changes), { reports: new Map() })

describe('a claim as a row', () => {
  it('has every column of the sheet and no other', () => {
    expect(Object.keys(rowOf()).sort()).toEqual([...CLAIM_COLUMNS].sort())
  })

  it('names actors by the registry, places with their precision, and the chain from its origin', () => {
    expect(rowOf()).toMatchObject({
      agents: 'Northern Army',
      agent_sides: 'north',
      place: 'Hill',
      place_precision: 'near, 5 km',
      other_places: 'Mill',
      latitude: 1,
      longitude: 2,
      weapons: 'artillery; mortar',
      sources: 'a medic ← Daily',
      origin: 'a medic',
      origin_side: 'south',
      report_url: 'https://daily.example/1',
    })
  })

  it.each([
    [{ from: '2016-05-01', to: '2016-05-01' }, 'day', '2016-05-01', '2016-05-01'],
    [{ from: '2016-05-01', to: '2016-05-03' }, 'range', '2016-05-01', '2016-05-03'],
    [{ from: '2016-05-01', to: null }, 'since', '2016-05-01', null],
    [{ from: null, to: '2016-05-03' }, 'until', null, '2016-05-03'],
    [null, 'by report date', null, '2016-05-02'],
  ])('dates %j with the precision "%s"', (time, date_precision, date_from, date_to) => {
    expect(rowOf({ time })).toMatchObject({ date_precision, date_from, date_to })
  })

  it('plants no date where neither claim nor report has one', () => {
    expect(rowOf({ report: {} })).toMatchObject({ date_precision: 'unknown', date_from: null, date_to: null })
  })

  it.each<[Casualty[], (number | null)[]]>([
    [[killed({ min: 57, max: null })], [57, 57, null]],
    [[killed({ min: null, max: 200 })], [null, null, 200]],
    [[killed({ min: 4, max: 8 })], [4, 6, 8]],
    [
      [killed({ min: 5, max: 5 }), killed({ min: 2, max: 2, victims: 'combatants' })],
      [7, 7, 7],
    ],
    [
      [killed({ min: 155, max: null }), killed({ min: 11, max: 11, partOf: 'clm_0' })],
      [155, 155, null],
    ],
    [
      [killed({ min: 20, max: 20 }), killed({ min: 6, max: 6, group: 'children' })],
      [20, 20, 20],
    ],
    [[killed({})], [null, null, null]],
    [[], [null, null, null]],
  ])('gives low, best and high of %j', (casualties, [low, best, high]) => {
    expect(rowOf({ casualties })).toMatchObject({
      killed_low: low,
      killed_best: best,
      killed_high: high,
      wounded_low: null,
    })
  })
})

describe('a figure in words', () => {
  it.each([
    [killed({ min: 57, max: null, victims: 'civilians' }), 'at least 57 killed (civilians)'],
    [killed({ min: 160, max: 160, approximate: true }), 'about 160 killed'],
    [killed({ min: 24, max: null, vague: 'dozens', side: 'north' }), 'dozens (at least 24) killed (north)'],
    [killed({ min: null, max: 200 }), 'up to 200 killed'],
    [killed({ min: 3, max: 5, cumulative: true }), '3 to 5 killed in all'],
    [killed({ min: 6, max: 6, group: 'children' }), '6 killed (children)'],
    [killed({}), 'an unstated number killed'],
  ])('of %j is "%s"', (figure, words) => {
    expect(casualtyWords(figure)).toBe(words)
  })
})
