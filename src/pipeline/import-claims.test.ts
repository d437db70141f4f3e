import { describe, expect, it } from 'vitest'
import { createMemoryStore, readLedgerView } from '#ledger'
import { sampleClaim, sampleReading, sampleReport } from '#ledger/contract'
import { importClaims } from './import-claims.ts'

const NOW = () => '2026-01-01T00:00:00.000Z'
const claims = Array.from({ length: 1200 }, (_, n) => sampleClaim(sampleReport(`place ${n}`)))

async function* linesOf(...values: unknown[]): AsyncGenerator<string | undefined> {
  for (const value of values) yield typeof value === 'string' ? value : JSON.stringify(value)
}

const importInto = (store: ReturnType<typeof createMemoryStore>, ...values: unknown[]) =>
  importClaims(linesOf(...values), { store, file: 'claims.jsonl' })

describe('importing claims', () => {
  it('records all of them in batches, and nothing the second time', async () => {
    const store = createMemoryStore(NOW)
    expect(await importInto(store, ...claims)).toEqual({ read: 1200, added: 1200, refused: [] })
    const head = await store.head()
    expect(head.position).toBe(3)
    expect(await importInto(store, ...claims)).toEqual({ read: 1200, added: 0, refused: [] })
    expect(await store.head()).toEqual(head)
    expect((await readLedgerView(store)).claims).toHaveLength(1200)
  })

  it('refuses the same id with other content, in one file as against the ledger', async () => {
    const store = createMemoryStore(NOW)
    const [first, second] = claims
    const { added, refused } = await importInto(store, first, { ...first, confidence: 0.1 }, second)
    expect(added).toBe(2)
    expect(refused.map(refusal => [refusal.code, refusal.place.line])).toEqual([['changed-content', 2]])
    expect((await importInto(store, { ...second, type: 'hold' })).refused[0]).toMatchObject({
      code: 'changed-content',
    })
  })

  it('refuses a line that is not UTF-8 and takes the others', async () => {
    const store = createMemoryStore(NOW)
    const { added, refused } = await importInto(store, claims[0], undefined, claims[1])
    expect(added).toBe(2)
    expect(refused).toMatchObject([{ code: 'bad-encoding', place: { file: 'claims.jsonl', line: 2 } }])
  })

  it('passes over what the ledger read itself and exported with facts on its report', async () => {
    const store = createMemoryStore(NOW)
    const report = sampleReport('hill')
    await store.append({ bodies: sampleReading(report) })
    const exported = {
      ...sampleClaim(report),
      report: { outletName: report.outlet, published: report.published },
    }
    expect(await importInto(store, exported)).toEqual({ read: 1, added: 0, refused: [] })
  })

  it('names line and field of what breaks the contract', async () => {
    const [claim] = claims
    const { refused } = await importInto(
      createMemoryStore(NOW),
      '{"id": ',
      { ...claim, attribution: [] },
      '',
      { ...claim, modality: 'conditional' },
      { ...claim, time: { from: '2016-05-03', to: '2016-05-01' } },
    )
    expect(refused.map(({ code, place: { line, field } }) => [code, line, field])).toEqual([
      ['bad-json', 1, undefined],
      ['bad-field', 2, 'attribution'],
      ['bad-field', 4, 'condition'],
      ['bad-field', 5, 'time'],
    ])
  })

  it('refuses a file without a claim', async () => {
    expect((await importInto(createMemoryStore(NOW), '', ' ')).refused).toMatchObject([{ code: 'empty' }])
  })
})
