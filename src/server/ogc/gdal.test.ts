import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, addPaths, importFile, openApp, readSettings } from '#app'
import { type RunningServer, startServer } from '../start-server.ts'

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0
const example = new URL('../../../examples/aleppo-2016/', import.meta.url).pathname
const run = promisify(execFile)

// GDAL is what QGIS reads layers with: what it can do here, QGIS can.
describe.skipIf(!hasGdal)('GDAL on /ogc (needs Debian’s gdal-bin)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-gdal-'))
  let app: App
  let server: RunningServer
  let source = ''
  beforeAll(async () => {
    app = openApp(readSettings({ ledger: join(folder, 'example.db'), threads: 1 }, {}))
    await importFile(app, join(example, 'outlets.csv'))
    await addPaths(app, [join(example, 'reports')])
    server = await startServer(app, {
      host: '127.0.0.1',
      port: 0,
      profile: null,
      token: null,
      tiles: null,
      release: 'test',
      today: () => '2016-12-01',
      log: () => {},
    })
    source = `OAPIF:${server.url}ogc`
  })
  afterAll(async () => {
    await server.close()
    await app.close()
    rmSync(folder, { recursive: true })
  })

  const ogrinfo = async (...args: string[]): Promise<string> =>
    (await run('ogrinfo', ['-ro', ...args], { maxBuffer: 1e8 })).stdout
  const countOf = (text: string): number => Number(/Feature Count: (\d+)/.exec(text)?.[1])

  it('lists the layers', async () => {
    const text = await ogrinfo(source)
    for (const layer of ['places', 'claims', 'events']) expect(text).toContain(layer)
  })

  it('reads every feature with its attributes', async () => {
    const view = await app.view()
    const text = await ogrinfo('-al', source, 'claims')
    expect(text.match(/OGRFeature/g)).toHaveLength(view.claims.length)
    expect(text).toContain(
      `quote (String) = ${view.claims[0]!.claim.quote.text.split('\n')[0]!.slice(0, 30)}`,
    )
  })

  it('filters by box', async () => {
    const all = countOf(await ogrinfo('-so', '-al', source, 'places'))
    const west = countOf(
      await ogrinfo('-so', '-al', '-spat', '37.0', '36.1', '37.1', '36.3', source, 'places'),
    )
    expect(west).toBeGreaterThan(0)
    expect(west).toBeLessThan(all)
  })

  it('filters by day', async () => {
    const asked = async (days: string): Promise<number> =>
      (
        (await (
          await fetch(`${server.url}ogc/collections/claims/items?datetime=${days}&limit=1`)
        ).json()) as { numberMatched: number }
      ).numberMatched
    const all = await asked('../..')
    const november = await asked('2016-11-08/2016-11-09')
    expect(november).toBeGreaterThan(0)
    expect(november).toBeLessThan(all)
  })

  it('writes a GeoPackage of all layers', async () => {
    const file = join(folder, 'example.gpkg')
    await run('ogr2ogr', ['-f', 'GPKG', file, source])
    expect(existsSync(file)).toBe(true)
    expect(countOf(await ogrinfo('-so', '-al', file, 'claims'))).toBe((await app.view()).claims.length)
  })
})
