import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, addPaths, importFile, openApp, readSettings } from '#app'
import { createReadModel, type ReadModel } from '#publishing'

const example = new URL('../../examples/aleppo-2016/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'claimline-growth-'))
const ledger = join(folder, 'example.db')
const openLedger = (): App => openApp(readSettings({ ledger, threads: 1 }, {}))
let app: App

async function readAnew(): Promise<ReadModel> {
  const fresh = openLedger()
  const [view, registry] = [await fresh.view(), await fresh.registry()]
  await fresh.close()
  return createReadModel({ view, registry, profile: null, writable: false, tiles: null })
}

async function addReport(name: string, text: string): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, text)
  await addPaths(app, [file])
}

beforeAll(async () => {
  app = openLedger()
  await importFile(app, join(example, 'outlets.csv'))
  await addPaths(app, [join(example, 'reports')])
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

describe('a read model whose ledger grows', () => {
  let grown: ReadModel
  const asked = (model: ReadModel): void => {
    model.columns(model.span!.to)
    model.overview()
    model.activity()
    while (!model.prepare(50, () => performance.now()));
  }

  it.each([
    [
      'of a day that it has',
      'inside.txt',
      'Fighters retake Minyan\n\nBy Levant Press Agency\n\nBEIRUT, Nov 12, 2016 (LPA) - Opposition fighters recaptured the village of Minyan on Saturday, a rebel commander said. The army denied it.\n',
    ],
    [
      'of later days',
      'later.txt',
      'Army takes Hanano\n\nBy Levant Press Agency\n\nBEIRUT, Dec 3, 2016 (LPA) - The Syrian army captured the Hanano district of Aleppo on Saturday, state television said.\n',
    ],
  ])('takes in a report %s as a new reading would', async (_, name, text) => {
    if (grown === undefined) {
      grown = await readAnew()
      grown = createReadModel({ ...partsOf(grown), view: await app.view() })
    }
    asked(grown)
    const before = grown
    await addReport(name, text)
    const view = await app.view()
    expect(view.claims.length).toBeGreaterThan(before.view.claims.length)
    const next = before.grow(view)
    expect(next).toBeDefined()
    grown = next!
    const anew = await readAnew()
    expect(grown.span).toEqual(anew.span)
    const { counts } = grown.overview()
    expect(counts).toEqual(anew.overview().counts)
    expect(grown.activity()).toEqual(anew.activity())
    expect(grown.disputes().map(one => one.id)).toEqual(anew.disputes().map(one => one.id))
    const byId = (model: ReadModel, at: string) =>
      new Map(model.control(at).places.map(place => [place.id, place]))
    // What sources are worth is learned at full readings only, and among eighty claims one report teaches much.
    const off: number[] = []
    for (const at of [anew.span!.to, '2016-11-12', '2016-11-01']) {
      const [mine, theirs] = [byId(grown, at), byId(anew, at)]
      expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort())
      for (const [id, { p, verdict, claimed }] of theirs) {
        expect(mine.get(id)).toMatchObject({ verdict, claimed })
        for (const [side, one] of p.entries()) off.push(Math.abs(mine.get(id)!.p[side]! - one))
      }
    }
    expect(Math.max(...off)).toBeLessThan(0.4)
    expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(0.03)
    const { from, to } = anew.span!
    expect(Object.keys(grown.history(from, to).places).sort()).toEqual(
      Object.keys(anew.history(from, to).places).sort(),
    )
    const id = 'aleppo/minyan'
    const [mine, theirs] = [grown.place(id, to)!, anew.place(id, to)!]
    expect(mine.claims).toEqual(theirs.claims)
    expect(mine.estimate.verdict).toBe(theirs.estimate.verdict)
    expect(mine.history.days).toHaveLength(theirs.history.days.length)
  })

  it('asks for a new reading where what was there counts no longer', async () => {
    const view = await app.view()
    expect(grown.grow({ ...view, claims: view.claims.slice(1) })).toBeUndefined()
  })
})

const partsOf = ({ registry }: ReadModel) => ({ registry, profile: null, writable: false, tiles: null })
