import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callClaimline } from './fixtures/call-claimline.ts'

// The reports are others' work and not part of this project: without ../shared beside it, these tests are left out.
const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url))

/** The figures of a list of casualties, flat: one for each claimant. */
interface Figure {
  readonly effect: string
  readonly victims: string
  readonly min: number | null
  readonly approximate: boolean
  readonly chain: string
  readonly leftOut: boolean
  readonly claim: string
  readonly partOf?: string
}

describe.skipIf(!existsSync(seeds))('the four seed reports (../shared/seeds)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-seeds-'))
  const ledger = join(folder, 'seeds.db')
  const call = (...args: string[]) => callClaimline([...args, '--ledger', ledger])
  const place = async (name: string, at: string) =>
    JSON.parse((await call('place', name, '--at', at, '--format', 'json')).out)
  const claimsOf = async () =>
    (await call('claims', '--format', 'jsonl')).out
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))

  beforeAll(async () => {
    expect(await call('add', seeds)).toMatchObject({ code: 0 })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('change nothing when they are added again', async () => {
    expect((await call('add', seeds)).err).toMatch(/4 reports read: nothing new, 0 claims/)
  })

  it('are quoted to the letter', async () => {
    const claims = await claimsOf()
    expect(claims.length).toBeGreaterThan(40)
    expect(claims.every(item => item.quoteStatus === 'verified')).toBe(true)
  })

  it('leave 1070 Apartments contested and disputed: claimed for the government by its side, denied by two by name', async () => {
    const estimate = await place('1070 Apartments', '2016-11-09')
    expect(estimate).toMatchObject({ contested: true, verdict: 'disputed' })
    const holding = estimate.claimed.find((one: { side: string }) => one.side === 'government')
    expect(holding.by.join(' ')).toMatch(/Hezbollah/)
    const against = estimate.disputes.map((one: { by: string }) => one.by).join(', ')
    expect(against).toMatch(/Malahifji/)
    expect(against).toMatch(/Alyousef/)
  })

  it('speak of one village as Menyan and as Minian: taken by one side, its entry claimed by the other, and denied', async () => {
    const one = await place('Menyan', '2016-11-09')
    expect(await place('Minian', '2016-11-09')).toEqual(one)
    expect(one.verdict).toBe('disputed')
    expect(one.claimed.map((holding: { side: string }) => holding.side).sort()).toEqual([
      'government',
      'opposition',
    ])
    expect(one.disputes.map((dispute: { by: string }) => dispute.by).join(', ')).toMatch(/Malahifji/)
  })

  it('say of 3000 Apartments that it was attacked, and of nobody that they took it', async () => {
    const estimate = await place('3000 Apartments', '2016-11-04')
    expect(estimate.claimed).toEqual([])
    const attacks = (await claimsOf()).filter(
      ({ claim }) =>
        claim.type === 'attack' &&
        claim.time?.from === '2016-11-03' &&
        claim.places.some((one: { place: string }) => one.place === estimate.place.id),
    )
    expect(attacks.length).toBeGreaterThan(0)
  })

  it('make nobody the holder of what was only foretold', async () => {
    expect((await place('Ard al-Sabbagh', '2016-11-09')).claimed).toEqual([])
  })

  it('give Farafina to the army by its own word alone, without planting a date', async () => {
    const estimate = await place('Farafina', '2016-09-30')
    expect(estimate.verdict).toBe('single-sourced')
    expect(estimate.claimed).toMatchObject([{ side: 'government', since: null, undated: true }])
    expect(estimate.evidence[0].sources).toMatch(/AFP/)
  })

  it('count bodies and wounded through the whole chain, and name eleven as part of the larger toll', async () => {
    const summaries = JSON.parse((await call('casualties', '--format', 'json')).out) as {
      readonly effect: string
      readonly victims: string
      readonly actor: unknown
      readonly counts: readonly (Omit<Figure, 'leftOut'> & { readonly leftOut?: object })[]
    }[]
    const figures: Figure[] = summaries
      .filter(one => one.actor === null)
      .flatMap(({ effect, victims, counts }) =>
        counts.map(count => ({ ...count, effect, victims, leftOut: count.leftOut !== undefined })),
      )
    const find = (effect: string, min: number) =>
      figures.filter(one => one.effect === effect && one.min === min)
    expect(find('killed', 57)[0]?.chain).toMatch(/Sha.hed Ayan ← ElDorar/)
    expect(find('wounded', 160)[0]).toMatchObject({ approximate: true })
    expect(find('killed', 5).some(one => one.victims === 'civilians')).toBe(true)
    expect(find('killed', 155)[0]?.chain).toMatch(/Observatory|SOHR/)
    const [toll] = find('killed', 155)
    expect(find('killed', 11).map(one => one.partOf)).toEqual([toll?.claim])
  })

  it('yield nothing from the headlines that end one of them', async () => {
    const broadcaster = (await claimsOf()).filter(({ report }) => /TRT/.test(report.outlet ?? ''))
    const last = Math.max(...broadcaster.map(({ claim }) => claim.quote.end))
    const { text } = JSON.parse(
      (await callClaimline(['extract', join(seeds, '001_bd656d18b2dd3dcd.txt')])).out,
    ).report
    // Twelve headlines follow the report's last sentence.
    expect(last).toBeLessThan(text.length * 0.7)
  })
})
