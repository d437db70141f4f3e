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

  it('says in words what is wrong with a line, in the order of lines', async () => {
    const store = createMemoryStore(NOW)
    const [good] = claims
    const { refused } = await importInto(
      store,
      good,
      { ...good, confidence: 0.1 },
      { ...good, id: undefined },
      { ...good, id: 7 },
      { ...good, type: 'party', id: 'a' },
      { ...good, confidence: 2, id: 'b' },
      { ...good, attribution: [], id: 'c' },
      { ...good, modality: 'conditional', id: 'd' },
      [],
    )
    expect(refused.map(({ place, message }) => [place.line, place.field, message.slice(0, 40)])).toEqual([
      [2, 'id', expect.stringContaining('The ledger holds a claim')],
      [3, 'id', 'Is missing.'],
      [4, 'id', 'Must be a string.'],
      [5, 'type', expect.stringContaining('Must be one of attack, air-strike')],
      [6, 'confidence', 'Must be at most 1.'],
      [7, 'attribution', 'Must not be empty.'],
      [8, 'condition', 'A conditional claim must quote its condit'.slice(0, 40)],
      [9, undefined, 'Must be an object.'],
    ])
  })

  it('refuses a side that the conflict does not have', async () => {
    const store = createMemoryStore(NOW)
    const lines = linesOf({ ...claims[0], agents: [{ name: 'They', side: 'nobody' }] })
    const { refused } = await importClaims(lines, {
      store,
      file: 'claims.jsonl',
      sides: ['government', 'media'],
    })
    expect(refused).toMatchObject([{ code: 'bad-field', place: { line: 1, field: 'agents[0].side' } }])
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
