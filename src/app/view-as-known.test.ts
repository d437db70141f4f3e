import { describe, expect, it } from 'vitest'
import { createMemoryStore, readLedgerView } from '#ledger'
import { sampleClaim, sampleReading, sampleReport } from '#ledger/contract'
import { knownBy, readAsOf, readWindow } from './view-as-known.ts'

const published = (day: string | null) => ({ ...sampleReport(`of ${day}`), published: day })

async function viewOf(...days: (string | null)[]) {
  const store = createMemoryStore(() => '2026-01-01T00:00:00.000Z')
  for (const day of days) {
    const report = published(day)
    await store.append({ bodies: sampleReading(report, '1', [sampleClaim(report)]) })
  }
  return await readLedgerView(store)
}

describe('what was known by a day', () => {
  it('is what had been published, and what has no date', async () => {
    const view = knownBy(await viewOf('2016-05-01', '2016-05-03', null), '2016-05-02')
    expect(view.claims.map(({ claim }) => view.reports.get(claim.reportId)?.published)).toEqual([
      '2016-05-01',
      null,
    ])
    expect(view.reports.size).toBe(2)
  })

  it('is everything where no day is given', async () => {
    const view = await viewOf('2016-05-01')
    expect(knownBy(view, undefined)).toBe(view)
  })
})

describe('reading days', () => {
  it('takes a whole number for a position and a day for a day', () => {
    expect([readAsOf('12'), readAsOf('2016-05-02'), readAsOf(undefined)]).toEqual([
      { position: 12 },
      { day: '2016-05-02' },
      {},
    ])
    expect(() => readAsOf('yesterday')).toThrow(expect.objectContaining({ code: 'usage' }))
    expect(() => readAsOf('0')).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  it('takes one day for a window, and refuses ends in the wrong order', () => {
    expect(readWindow({ at: '2016-05-02' })).toEqual({ from: '2016-05-02', to: '2016-05-02' })
    expect(readWindow({ from: '2016-05-02' })).toEqual({ from: '2016-05-02' })
    expect(() => readWindow({ from: '2016-05-02', to: '2016-05-01' })).toThrow(/later than/)
  })
})
