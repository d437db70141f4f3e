import { describe, expect, it } from 'vitest'
import type { Judgement } from './entry.ts'
import { sampleClaim, sampleReport } from './fixtures/sample-bodies.ts'
import type { LedgerClaim } from './ledger-view.ts'
import { settleNames } from './settle-names.ts'

const report = sampleReport('hill')
const item = (place: string | null): LedgerClaim => ({
  claim: sampleClaim(report, { places: [{ name: 'Hill', place }] }),
  position: 1,
  quoteStatus: 'verified',
  judgement: null,
})
const decide = (decision: 'same' | 'different' | 'unsure' | 'unjudged', entry: string | null): Judgement => ({
  on: 'name',
  name: 'hill',
  registry: 'place',
  entry,
  decision,
  by: 'Editor',
  why: 'known there',
})
const placeOf = (items: readonly LedgerClaim[]) => items[0]!.claim.places[0]!.place

describe('names that a person has settled', () => {
  it('stand for the entry decided on, wherever they stood for none', () => {
    expect(placeOf(settleNames([item(null)], [decide('same', 'x/hill')]))).toBe('x/hill')
    expect(placeOf(settleNames([item('x/other')], [decide('same', 'x/hill')]))).toBe('x/other')
  })

  it('stand no longer for an entry that they were told apart from', () => {
    expect(placeOf(settleNames([item('x/hill')], [decide('different', 'x/hill')]))).toBeNull()
    expect(placeOf(settleNames([item('x/mill')], [decide('different', 'x/hill')]))).toBe('x/mill')
  })

  it('follow the latest decision', () => {
    expect(
      placeOf(settleNames([item(null)], [decide('same', 'x/hill'), decide('unjudged', null)])),
    ).toBeNull()
  })

  it('leave claims without such names as the same objects', () => {
    const items = [item('x/hill')]
    expect(settleNames(items, [])).toBe(items)
    expect(settleNames(items, [decide('unsure', null)])[0]).toBe(items[0])
  })
})
