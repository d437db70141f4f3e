import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '#primitives'
import { sampleClaim, sampleReading, sampleReport } from './fixtures/sample-bodies.ts'
import type { LedgerStore } from './ledger-store.ts'
import { claimDigest } from './prepared-entry.ts'
import { readEntries } from './read-entries.ts'
import { subjectKey } from './subject-key.ts'
import { verifyLedger } from './verify-ledger.ts'

export { sampleClaim, sampleReading, sampleReport } from './fixtures/sample-bodies.ts'

/** How a suite gets a store. `create` gives an empty one; `reopen` another handle on what the last one recorded, where it lasts. */
export interface StoreMaker {
  readonly create: () => Promise<LedgerStore>
  readonly reopen?: () => Promise<LedgerStore>
}

/** What every ledger store must do, whatever it keeps its entries in. */
export function describeLedgerStore(name: string, { create, reopen }: StoreMaker): void {
  describe(`${name} as a ledger store`, () => {
    const open: LedgerStore[] = []
    const opened = async (maker: () => Promise<LedgerStore>) => {
      const store = await maker()
      open.push(store)
      return store
    }
    afterEach(async () => {
      for (const store of open.splice(0)) await store.close()
    })

    const report = sampleReport('the hill')
    const bodies = sampleReading(report)
    const bytes = [{ hash: report.contentHash, bytes: new TextEncoder().encode(report.text) }]

    it('is empty at first', async () => {
      const store = await opened(create)
      expect(await store.head()).toEqual({ position: 0, hash: '0'.repeat(64) })
      expect(await Array.fromAsync(store.read())).toEqual([])
    })

    it('numbers entries from 1 and chains each to the one before', async () => {
      const store = await opened(create)
      const appended = await store.append({ bodies })
      expect(appended.added).toEqual([1, 2])
      const entries = await Array.fromAsync(readEntries(store))
      expect(entries.map(entry => entry.body)).toEqual(bodies)
      expect(entries[1]!.previousHash).toBe(entries[0]!.hash)
      expect(await store.head()).toEqual({ position: 2, hash: entries[1]!.hash })
      expect(appended.head).toEqual(await store.head())
    })

    it('changes nothing where the content is there already, in the same batch or a later one', async () => {
      const store = await opened(create)
      expect((await store.append({ bodies: [...bodies, ...bodies] })).added).toEqual([1, 2, null, null])
      const head = await store.head()
      expect((await store.append({ bodies })).added).toEqual([null, null])
      expect(await store.head()).toEqual(head)
    })

    it('knows a report again under another file name', async () => {
      const store = await opened(create)
      await store.append({ bodies })
      const renamed = { kind: 'report-captured', report, file: 'another-name.txt' } as const
      expect((await store.append({ bodies: [renamed] })).added).toEqual([null])
    })

    it('records nothing of a batch that cannot be recorded whole', async () => {
      const store = await opened(create)
      const unprintable = { kind: 'conflict-chosen', conflict: 1n as unknown as string } as const
      await expect(store.append({ bodies: [...bodies, unprintable], bytes })).rejects.toThrow()
      expect((await store.head()).position).toBe(0)
      expect(await store.readBytes(report.contentHash)).toBeUndefined()
    })

    it('reads any range of positions', async () => {
      const store = await opened(create)
      const chosen = ['a', 'b', 'c', 'd', 'e'].map(
        conflict => ({ kind: 'conflict-chosen', conflict }) as const,
      )
      await store.append({ bodies: chosen })
      const positions = async (range: Parameters<LedgerStore['read']>[0]) =>
        (await Array.fromAsync(store.read(range))).map(entry => entry.position)
      expect(await positions({ after: 2 })).toEqual([3, 4, 5])
      expect(await positions({ until: 2 })).toEqual([1, 2])
      expect(await positions({ after: 1, until: 3 })).toEqual([2, 3])
      expect(await positions({ after: 5 })).toEqual([])
      expect(await positions({ after: 4, until: 2 })).toEqual([])
    })

    it('finds what entries speak of by key and by the beginning of a key', async () => {
      const store = await opened(create)
      await store.append({ bodies })
      const claim = sampleClaim(report)
      const reading = subjectKey.reading(report.id, { name: 'sample', version: '1' })
      const found = await store.findSubjects([
        subjectKey.claim(claim.id),
        reading,
        'claim:none',
        subjectKey.report(report.id),
      ])
      expect([...found.keys()].sort()).toEqual(
        [subjectKey.claim(claim.id), reading, subjectKey.report(report.id)].sort(),
      )
      expect(found.get(subjectKey.claim(claim.id))).toBe(claimDigest(claim))
      expect(await store.findKeys('claim:clm_', 5)).toEqual([subjectKey.claim(claim.id)])
      expect(await store.findKeys('claim:x', 5)).toEqual([])
    })

    it('keeps the bytes of a report by their hash, once', async () => {
      const store = await opened(create)
      await store.append({ bodies, bytes })
      await store.append({ bodies: [], bytes })
      expect(await store.readBytes(report.contentHash)).toEqual(bytes[0]!.bytes)
      expect(await Array.fromAsync(store.listBytes())).toEqual([report.contentHash])
      expect(await store.readBytes(sha256('never kept'))).toBeUndefined()
    })

    it('passes its own verification', async () => {
      const store = await opened(create)
      await store.append({ bodies, bytes })
      const check = await verifyLedger(store)
      expect(check).toMatchObject({ entries: 2, keptTexts: 1, faults: [] })
      expect(check.head).toEqual(await store.head())
    })

    it('gives back text of any script, and texts of many megabytes, as they were', async () => {
      const store = await opened(create)
      const long = sampleReport('long', `منيان "Menyan" \u0000\u2028 𝕏 `.repeat(150_000))
      await store.append({ bodies: sampleReading(long, '1', []) })
      const [captured] = await Array.fromAsync(readEntries(store))
      expect(captured!.body).toEqual(sampleReading(long)[0])
      expect((await verifyLedger(store)).faults.filter(fault => !/missing/.test(fault.message))).toEqual([])
    })

    it.skipIf(reopen === undefined)(
      'holds what it recorded when opened again, and continues its chain',
      async () => {
        const first = await opened(create)
        const { head } = await first.append({ bodies, bytes })
        const second = await opened(reopen!)
        expect(await second.head()).toEqual(head)
        expect((await second.append({ bodies })).added).toEqual([null, null])
        const other = sampleReading(sampleReport('the bridge'))
        expect((await second.append({ bodies: other })).added).toEqual([3, 4])
        // The first handle sees what the second one wrote, and writes after it.
        expect((await first.head()).position).toBe(4)
        expect((await first.append({ bodies: sampleReading(sampleReport('the mill')) })).added).toEqual([
          5, 6,
        ])
      },
    )
  })
}
