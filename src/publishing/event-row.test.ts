import { describe, expect, it } from 'vitest'
import type { CasualtySummary } from '#assessment'
import type { LedgerClaim } from '#ledger'
import { sampleClaim, sampleReport } from '#ledger/contract'
import { CASUALTY_COLUMNS, casualtyRow } from './casualty-row.ts'
import { EVENT_COLUMNS, eventRow } from './event-row.ts'
import type { PublishedEvent } from './published-event.ts'

const report = sampleReport('hill')
const bare = sampleClaim(report)
const full = sampleClaim(report, {
  time: { text: 'on Monday', from: '2016-05-02', to: '2016-05-02' },
  places: [{ name: 'Hill', relation: 'near', precisionKm: 2 }],
  weapons: ['artillery'],
  casualties: [{ effect: 'killed', victims: 'civilians', min: 5, max: null }],
})
const items = [bare, full].map((claim): [string, LedgerClaim] => [
  claim.id,
  { claim, position: 1, quoteStatus: 'verified', judgement: null },
])
const event: PublishedEvent = {
  id: 'evt_1',
  family: 'taking',
  types: ['capture'],
  places: [
    { id: 'x/hill', name: 'The Hill', lat: 1, lon: 2 },
    { id: 'x/mill', name: 'The Mill', lat: null, lon: null },
  ],
  from: '2016-05-01',
  to: '2016-05-02',
  agentSides: ['north'],
  targetSides: ['south'],
  claims: [bare.id, full.id],
  reports: [report.id],
  origins: 1,
  tree: [],
  denials: [{ claim: 'clm_9', denies: bare.id, by: 'a spokesman' }],
  joined: [],
  explanation: '2 claims in 1 report',
}
const summary = (changes: Partial<CasualtySummary> = {}): CasualtySummary => ({
  scope: { kind: 'event', id: 'evt_1', name: null },
  effect: 'killed',
  victims: 'civilians',
  side: null,
  group: null,
  basis: 'counted',
  actor: null,
  range: { low: 5, best: 6, high: 9 },
  origins: 1,
  counts: [],
  ...changes,
})
const rowOf = (harm: CasualtySummary[] = []) =>
  eventRow(event, {
    view: { reports: new Map([[report.id, report]]) },
    claims: new Map(items),
    harm: new Map([['evt_1', harm]]),
  })

describe('an event as a row', () => {
  it('has every column of the sheet and no other', () => {
    expect(Object.keys(rowOf()).sort()).toEqual([...EVENT_COLUMNS].sort())
  })

  it('takes its words from the claim that says most, and lists all claims and who denies it', () => {
    expect(rowOf()).toMatchObject({
      date_from: '2016-05-01',
      date_to: '2016-05-02',
      date_precision: 'range',
      date_text: 'on Monday',
      place: 'The Hill',
      other_places: 'The Mill',
      place_precision: 'near, 2 km',
      weapons: 'artillery',
      casualties: 'at least 5 killed (civilians)',
      denied_by: 'a spokesman',
      claims: `${bare.id}; ${full.id}`,
    })
  })

  it('gives numbers where one summary holds them all', () => {
    expect(rowOf([summary()])).toMatchObject({
      killed_low: 5,
      killed_best: 6,
      killed_high: 9,
      wounded_low: null,
    })
  })

  it('adds no summaries up, and takes neither claimed kills nor parts nor lines by actor', () => {
    expect(rowOf([summary(), summary({ victims: 'combatants' })])).toMatchObject({ killed_best: null })
    expect(
      rowOf([
        summary({ basis: 'claimed kills' }),
        summary({ group: 'children' }),
        summary({ actor: { how: 'not stated', id: null, name: null, side: null } }),
      ]),
    ).toMatchObject({ killed_best: null })
  })
})

describe('casualties as a row', () => {
  const count = {
    claim: 'clm_1',
    by: 'medics',
    chain: 'medics ← Daily',
    min: 57,
    max: null,
    approximate: false,
    text: null,
    cumulative: false,
    from: null,
    to: null,
    quote: 'q',
  }

  it('lists what each claimant says, and apart from it what was not added and why', () => {
    const row = casualtyRow(
      summary({
        counts: [
          count,
          {
            ...count,
            claim: 'clm_2',
            min: 11,
            max: 11,
            leftOut: { because: 'contained', reason: 'part of the total' },
          },
        ],
      }),
    )
    expect(Object.keys(row).sort()).toEqual([...CASUALTY_COLUMNS].sort())
    expect(row).toMatchObject({
      low: 5,
      best: 6,
      high: 9,
      figures: 'at least 57 by medics ← Daily',
      left_out: '11 by medics ← Daily (part of the total)',
      claims: 'clm_1; clm_2',
    })
  })

  it('names who did it only where somebody said so', () => {
    const actor = (how: 'named' | 'generic' | 'not stated', name: string | null) =>
      casualtyRow(summary({ actor: { how, id: null, name, side: 'north' } })).actor
    expect([actor('named', 'A Brigade'), actor('generic', 'rebels'), actor('not stated', null)]).toEqual([
      'A Brigade',
      'rebels (a class)',
      'not stated',
    ])
  })
})
