import { describe, expect, it } from 'vitest'
import type { EntryBody, Judgement } from './entry.ts'
import { sampleClaim, sampleReading, sampleReport } from './fixtures/sample-bodies.ts'
import { createMemoryStore } from './memory-store.ts'
import { createViewReader, readLedgerView } from './read-ledger-view.ts'

const hill = sampleReport('hill')
const bridge = sampleReport('bridge')
const claim = sampleClaim(hill)

async function storeWith(...bodies: EntryBody[]) {
  const store = createMemoryStore(() => '2026-01-01T00:00:00.000Z')
  await store.append({ bodies })
  return store
}

function judge(decision: 'accept' | 'reject' | 'withdraw', why: string): EntryBody {
  return { kind: 'judgement', judgement: { on: 'claim', claim: claim.id, decision, by: 'Editor', why } }
}

function set(changes: Record<string, unknown>): EntryBody {
  const judgement: Judgement = {
    on: 'claim',
    claim: claim.id,
    decision: 'set',
    changes,
    by: 'Editor',
    why: 'as the text has it',
  }
  return { kind: 'judgement', judgement }
}

describe('the view of a ledger', () => {
  it('holds reports and the claims read from them, their quotes checked against the text', async () => {
    const view = await readLedgerView(await storeWith(...sampleReading(hill), ...sampleReading(bridge)))
    expect([...view.reports.keys()]).toEqual([hill.id, bridge.id])
    expect(view.claims.map(item => [item.claim.reportId, item.position, item.quoteStatus])).toEqual([
      [hill.id, 2, 'verified'],
      [bridge.id, 4, 'verified'],
    ])
  })

  it('marks the quote of a claim that came without its text', async () => {
    const view = await readLedgerView(
      await storeWith({ kind: 'claims-imported', file: 'a.jsonl', claims: [claim] }),
    )
    expect(view.claims[0]!.quoteStatus).toBe('unverified')
  })

  it('counts a claim once that is imported twice', async () => {
    const store = await storeWith(
      { kind: 'claims-imported', file: 'a.jsonl', claims: [claim] },
      { kind: 'claims-imported', file: 'b.jsonl', claims: [claim] },
    )
    expect((await readLedgerView(store)).claims).toHaveLength(1)
  })

  it('lets a newer reading of a report supersede the one before, which stays in the record', async () => {
    const corrected = sampleClaim(hill, { modality: 'attempted' })
    const store = await storeWith(
      ...sampleReading(hill),
      ...sampleReading(bridge),
      ...sampleReading(hill, '2', [corrected]).slice(1),
    )
    const view = await readLedgerView(store)
    expect(view.claims.map(item => item.claim.id)).toEqual([sampleClaim(bridge).id, corrected.id])
    expect((await readLedgerView(store, 4)).claims.map(item => item.claim.id)).toEqual([
      claim.id,
      sampleClaim(bridge).id,
    ])
  })

  it('takes a rejected claim out and lists it, until a later judgement brings it back', async () => {
    const store = await storeWith(...sampleReading(hill), judge('reject', 'a training day'))
    const rejected = await readLedgerView(store)
    expect(rejected.claims).toEqual([])
    expect(rejected.rejected.map(item => item.claim.id)).toEqual([claim.id])
    await store.append({ bodies: [judge('withdraw', 'no, it was real')] })
    const back = await readLedgerView(store)
    expect(back.rejected).toEqual([])
    expect(back.claims[0]).toMatchObject({ judgement: null })
    expect(back.judgements).toHaveLength(2)
  })

  it('applies a correction and undoes it with the next judgement', async () => {
    const store = await storeWith(
      ...sampleReading(hill),
      set({ modality: 'attempted', 'places.0.place': 'x/hill' }),
    )
    const corrected = (await readLedgerView(store)).claims[0]!.claim
    expect(corrected).toMatchObject({ modality: 'attempted', places: [{ name: 'Hill', place: 'x/hill' }] })
    await store.append({ bodies: [set({ polarity: 'denied' })] })
    expect((await readLedgerView(store)).claims[0]!.claim).toMatchObject({
      modality: 'occurred',
      polarity: 'denied',
    })
    await store.append({ bodies: [judge('accept', 'right as read')] })
    const accepted = (await readLedgerView(store)).claims[0]!
    expect(accepted.claim).toEqual(claim)
    expect(accepted.judgement).toMatchObject({ decision: 'accept' })
  })

  it('applies a judgement to the same claim of a newer reading', async () => {
    const store = await storeWith(
      ...sampleReading(hill),
      judge('reject', 'not a claim'),
      ...sampleReading(hill, '2').slice(1),
    )
    expect((await readLedgerView(store)).rejected.map(item => item.claim.id)).toEqual([claim.id])
  })

  it('leaves a claim alone where a correction would make it no claim', async () => {
    const store = await storeWith(...sampleReading(hill), set({ type: 'party' }))
    expect((await readLedgerView(store)).claims[0]!.claim).toEqual(claim)
  })

  it('is the same read at once or as it grew, and the same at an earlier position', async () => {
    const steps = [
      ...sampleReading(hill),
      judge('reject', 'one'),
      ...sampleReading(bridge),
      set({ confidence: 0.5 }),
      judge('withdraw', 'two'),
    ]
    const store = createMemoryStore(() => '2026-01-01T00:00:00.000Z')
    const reader = createViewReader(store)
    for (const [index, body] of steps.entries()) {
      await store.append({ bodies: [body] })
      expect(await reader()).toEqual(await readLedgerView(store, index + 1))
    }
    expect(await reader(2)).toEqual(await readLedgerView(store, 2))
    expect(await reader()).toEqual(await readLedgerView(store))
  })

  it('answers questions asked at the same time as if asked in turn', async () => {
    const store = await storeWith(...sampleReading(hill), ...sampleReading(bridge))
    const reader = createViewReader(store)
    const [one, two] = await Promise.all([reader(), reader()])
    expect(one.claims).toHaveLength(2)
    expect(two).toEqual(one)
  })
})
