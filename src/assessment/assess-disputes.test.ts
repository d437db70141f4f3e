import { describe, expect, it } from 'vitest'
import { assessDisputes } from './assess-disputes.ts'
import { dayOf, MADE_UP_WAR, type Told, viewOf } from './ledger-fixture.ts'

const disputes = (told: readonly Told[], at = 20) =>
  assessDisputes(viewOf(told), MADE_UP_WAR, { at: dayOf(at) })
const took: Told = { type: 'capture', side: 'red', day: 10, outlet: 'banner', speaker: 'red spokesman:red' }
const holds: Told = { type: 'hold', side: 'blue', day: 12, outlet: 'star', speaker: 'blue spokesman:blue' }

describe('a dispute', () => {
  it('names the parties, the point, since when, and that it is open', () => {
    expect(disputes([took, holds])).toMatchObject([
      {
        place: { id: 'hill' },
        point: 'who holds it',
        parties: [
          { side: 'red', by: ['red spokesman'] },
          { side: 'blue', by: ['blue spokesman'] },
        ],
        since: dayOf(12),
        status: 'open',
      },
    ])
  })

  it('arises from a denial too', () => {
    const denied: Told = { ...took, denied: true, day: 11, outlet: 'star', speaker: 'blue spokesman:blue' }
    expect(disputes([took, denied])).toMatchObject([{ point: 'whether it was taken', status: 'open' }])
  })

  it('is none where one place was taken after the other’s claim, or both have it from one mouth', () => {
    expect(disputes([{ ...holds, day: 8 }, took])).toEqual([])
    const [a, b] = [took, { ...holds, speaker: 'red spokesman:red' }]
    expect(disputes([a!, b!])).toEqual([])
  })

  it('ends by a concession', () => {
    const conceded: Told = {
      type: 'withdraw',
      side: 'blue',
      day: 14,
      outlet: 'star',
      speaker: 'blue general:blue',
    }
    expect(disputes([took, holds, conceded])).toMatchObject([
      { status: 'conceded', ended: dayOf(14), explanation: 'conceded by blue general' },
    ])
  })

  it('is settled when nobody contradicts any more', () => {
    expect(disputes([took, holds], 40)).toMatchObject([{ status: 'settled' }])
  })

  it('is also over other happenings that a source denies', () => {
    const strike: Told = { type: 'air-strike', side: 'red', day: 10, outlet: 'star', id: 'clm_a' }
    const denied: Told = {
      ...strike,
      denied: true,
      outlet: 'banner',
      speaker: 'red spokesman:red',
      id: 'clm_b',
    }
    expect(disputes([strike, denied])).toMatchObject([
      { point: 'whether it happened', parties: [{ claims: ['clm_a'] }, { claims: ['clm_b'] }] },
    ])
  })
})
