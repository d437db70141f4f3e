import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredEntry } from './entry.ts'
import { sampleReading, sampleReport } from './fixtures/sample-bodies.ts'
import type { LedgerStore } from './ledger-store.ts'
import { createMemoryStore } from './memory-store.ts'
import { verifyLedger } from './verify-ledger.ts'

const NOW = () => '2026-01-01T00:00:00.000Z'

async function filledStore(): Promise<LedgerStore> {
  const store = createMemoryStore(NOW)
  for (const name of ['hill', 'bridge', 'mill']) {
    const report = sampleReport(name)
    const bytes = [{ hash: report.contentHash, bytes: new TextEncoder().encode(report.text) }]
    await store.append({ bodies: sampleReading(report), bytes })
  }
  return store
}

/** The store with its entries passed through `tamper` as they are read. */
function tamperedWith(store: LedgerStore, tamper: (entries: StoredEntry[]) => StoredEntry[]): LedgerStore {
  return {
    ...store,
    async *read(range) {
      yield* tamper(await Array.fromAsync(store.read(range)))
    },
  }
}

describe('verifying a ledger', () => {
  it('finds nothing wrong with a sound one', async () => {
    expect((await verifyLedger(await filledStore())).faults).toEqual([])
  })

  it('finds any one character changed, in any field of any entry', async () => {
    const store = await filledStore()
    const entries = await Array.fromAsync(store.read())
    const fields = ['text', 'digest', 'previousHash', 'hash', 'recordedAt'] as const
    await fc.assert(
      fc.asyncProperty(
        fc.nat(entries.length - 1),
        fc.constantFrom(...fields),
        fc.nat(),
        async (index, field, at) => {
          const changed = tamperedWith(store, all =>
            all.map((entry, i) =>
              i === index ? { ...entry, [field]: flipCharacter(entry[field], at) } : entry,
            ),
          )
          const { faults } = await verifyLedger(changed)
          expect(faults.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds an entry taken out and two entries exchanged', async () => {
    const store = await filledStore()
    const without = tamperedWith(store, all => all.filter(entry => entry.position !== 3))
    expect((await verifyLedger(without)).faults[0]).toMatchObject({ position: 4 })
    const exchanged = tamperedWith(store, ([a, b, ...rest]) => [b!, a!, ...rest])
    expect((await verifyLedger(exchanged)).faults.length).toBeGreaterThan(0)
  })

  it('finds an index that no longer tells what entries hold', async () => {
    const store = await filledStore()
    const forgetful = { ...store, findSubjects: async () => new Map<string, string>() }
    expect((await verifyLedger(forgetful)).faults.map(fault => fault.position)).toEqual([
      1, 2, 2, 3, 4, 4, 5, 6, 6,
    ])
  })

  it('finds kept bytes that changed or went missing', async () => {
    const store = await filledStore()
    const report = sampleReport('bridge')
    const changed = { ...store, readBytes: async () => new TextEncoder().encode('something else') }
    expect((await verifyLedger(changed)).faults).toHaveLength(3)
    const missing = {
      ...store,
      async *listBytes() {
        for await (const hash of store.listBytes()) if (hash !== report.contentHash) yield hash
      },
    }
    expect((await verifyLedger(missing)).faults).toEqual([
      { position: 3, message: `the bytes ${report.contentHash.slice(0, 12)}… of the report are missing` },
    ])
  })
})

function flipCharacter(text: string, at: number): string {
  const index = at % text.length
  return `${text.slice(0, index)}${text[index] === 'x' ? 'y' : 'x'}${text.slice(index + 1)}`
}
