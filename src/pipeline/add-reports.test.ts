import { describe, expect, it } from 'vitest'
import { createMemoryStore, readLedgerView, verifyLedger } from '#ledger'
import { sampleClaim } from '#ledger/contract'
import { Refusal } from '#primitives'
import type { Report } from '#reports'
import { addReports } from './add-reports.ts'
import type { ClaimReader } from './claim-reader.ts'
import type { ReportInput } from './report-input.ts'

const NOW = () => '2026-01-01T00:00:00.000Z'

/** A reader that finds one claim in each report, fails on those that say so, and counts what it is given. */
function sampleReader(version = '1', parallel = 1): ClaimReader & { readonly seen: Report[] } {
  const seen: Report[] = []
  return {
    seen,
    extractor: { name: 'sample', version },
    parallel,
    async read(reports) {
      seen.push(...reports)
      return reports.map(report =>
        report.text.includes('unreadable')
          ? { fault: 'no way' }
          : { claims: [sampleClaim(report, { confidence: Number(version) / 10 })] },
      )
    },
    close: async () => undefined,
  }
}

const input = (name: string, text = `Fighters took ${name} on Monday.`): ReportInput => ({
  file: `${name}.txt`,
  size: text.length,
  open: async () => new TextEncoder().encode(text),
})

describe('adding reports', () => {
  it('records each with its bytes and its claims', async () => {
    const store = createMemoryStore(NOW)
    const summary = await addReports([input('hill'), input('mill')], { store, reader: sampleReader() })
    expect(summary).toEqual({ reports: 2, added: 2, claims: 2, refused: [] })
    expect((await readLedgerView(store)).claims).toHaveLength(2)
    expect(await verifyLedger(store)).toMatchObject({ entries: 4, keptTexts: 2, faults: [] })
  })

  it('reads nothing again that this reader has read, unless asked to', async () => {
    const store = createMemoryStore(NOW)
    await addReports([input('hill')], { store, reader: sampleReader() })
    const reader = sampleReader()
    expect(await addReports([input('hill')], { store, reader })).toEqual({
      reports: 1,
      added: 0,
      claims: 0,
      refused: [],
    })
    expect(reader.seen).toEqual([])
    await addReports([input('hill')], { store, reader, again: true })
    expect(reader.seen).toHaveLength(1)
    expect((await store.head()).position).toBe(2)
  })

  it('reads again with a newer reader, whose claims then count', async () => {
    const store = createMemoryStore(NOW)
    await addReports([input('hill')], { store, reader: sampleReader('1') })
    await addReports([input('hill')], { store, reader: sampleReader('2') })
    const { claims, asOf } = await readLedgerView(store)
    expect(claims.map(item => item.claim.confidence)).toEqual([0.2])
    expect(asOf).toBe(3)
  })

  it('records what was refused and what the reader failed on, and does the rest', async () => {
    const store = createMemoryStore(NOW)
    const missing: ReportInput = {
      file: 'gone.txt',
      size: 0,
      refusal: new Refusal('not-found', 'There is no such file.'),
    }
    const summary = await addReports([missing, input('odd', 'This is unreadable.'), input('hill')], {
      store,
      reader: sampleReader(),
    })
    expect(summary).toMatchObject({ reports: 2, added: 2, claims: 1 })
    expect(summary.refused.map(refusal => refusal.code)).toEqual(['not-found', 'reader-fault'])
    expect((await readLedgerView(store)).failures).toMatchObject([
      { file: 'gone.txt', code: 'not-found' },
      { file: 'odd.txt', code: 'reader-fault' },
    ])
  })

  it('records in the order of its inputs, however many batches are under way', async () => {
    const inputs = Array.from({ length: 150 }, (_, n) => input(`place ${n}`))
    const heads = await Promise.all(
      [1, 4].map(async parallel => {
        const store = createMemoryStore(NOW)
        await addReports(inputs, { store, reader: sampleReader('1', parallel) })
        return await store.head()
      }),
    )
    expect(heads[0]).toEqual(heads[1])
    expect(heads[0]!.position).toBe(300)
  })

  it('tells how far it has come, up to all bytes', async () => {
    const inputs = Array.from({ length: 70 }, (_, n) => input(`place ${n}`))
    const seen: number[] = []
    await addReports(inputs, {
      store: createMemoryStore(NOW),
      reader: sampleReader(),
      onProgress: progress => seen.push(progress.bytesDone),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(inputs.reduce((sum, one) => sum + one.size, 0))
  })
})
