import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, addPaths, assessControlOf, importFile, openApp, readSettings } from '#app'
import {
  type ControlColumns,
  type ControlHistory,
  type ControlMap,
  PUBLIC_PROFILE,
  type PublicationProfile,
} from '#publishing'
import { type RunningServer, startServer } from './start-server.ts'

const example = new URL('../../examples/aleppo-2016/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'claimline-server-'))
let app: App
let server: RunningServer

const serve = (profile: PublicationProfile | null = null, options: { host?: string; today?: string } = {}) =>
  startServer(app, {
    host: options.host ?? '127.0.0.1',
    port: 0,
    profile,
    token: 'a-token',
    tiles: null,
    release: 'test',
    today: () => options.today ?? '2016-12-31',
    log: message => faults.push(message),
  })
const faults: string[] = []
const get = (path: string, headers: Record<string, string> = {}, base = server.url) =>
  fetch(new URL(path, base), { headers })
const json = async <T>(path: string, base?: string): Promise<T> =>
  (await get(path, {}, base)).json() as Promise<T>

beforeAll(async () => {
  app = openApp(readSettings({ ledger: join(folder, 'example.db'), threads: 1 }, {}))
  await importFile(app, join(example, 'outlets.csv'))
  await addPaths(app, [join(example, 'reports')])
  // A report on a hospital, with a private person's name in it, for the profile to mask.
  const extra = join(folder, 'clinic.txt')
  writeFileSync(
    extra,
    'Clinic hit\n\nBy Levant Press Agency\n\nBEIRUT, Nov 20, 2016 (LPA) - Government aircraft bombed Al-Quds Hospital in Aleppo on Saturday, Samir Qorvath, a resident, said.\n',
  )
  await addPaths(app, [extra])
  server = await serve()
})
afterAll(async () => {
  await server.close()
  await app.close()
  rmSync(folder, { recursive: true })
})

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { parameters?: readonly { name: string; in: string }[] }>>>
  >
}

describe('the HTTP API', () => {
  it('describes itself as OpenAPI 3.1, each operation with a summary and answers', async () => {
    const document = await json<OpenApi>('/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(
      await new Validator().validate(structuredClone(document) as object as Record<string, unknown>),
    ).toEqual({ valid: true })
    for (const [path, methods] of Object.entries(document.paths))
      for (const operation of Object.values(methods)) {
        expect(operation, path).toMatchObject({ summary: expect.any(String), responses: expect.anything() })
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
        expect(
          (operation.parameters ?? [])
            .filter(parameter => parameter.in === 'path')
            .map(parameter => parameter.name),
        ).toEqual(inPath)
      }
  })

  it('answers every operation of its own document without a fault, whatever it is asked', async () => {
    const document = await json<OpenApi>('/openapi.json')
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      methods.get
        ? [
            {
              path,
              names: (methods.get.parameters ?? []).filter(one => one.in === 'query').map(one => one.name),
            },
          ]
        : [],
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '2016-11-09',
        '2016-02-30',
        '9999-12-31',
        '0001-01-01',
        '-1',
        '0',
        '500',
        '1e9',
        'csv',
        'geojson',
        'json',
        '../../etc/passwd',
        "' OR 1=1 --",
        '<script>',
        '\u0000',
        'aleppo/minyan',
        'government',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.dictionary(fc.nat(5).map(String), value),
        value,
        async ({ path, names }, query, id) => {
          const search = new URLSearchParams(
            Object.entries(query).map(([index, text]): [string, string] => [
              names[+index % Math.max(1, names.length)] ?? 'q',
              text,
            ]),
          )
          const answer = await get(
            `${path.replace(/\{\w+\}/, encodeURIComponent(id.toWellFormed()) || 'x')}?${search}`,
          )
          await answer.arrayBuffer()
          expect(answer.status, `${path}?${search}`).toBeLessThan(500)
        },
      ),
      { numRuns: 250 },
    )
    expect(faults).toEqual([])
  }, 120_000)

  it('pages through all claims, each once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { items: { claim: { id: string } }[]; next: string | null; total: number } = await json(
        `/api/claims?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      seen.push(...page.items.map(item => item.claim.id))
      cursor = page.next
      if (cursor === null) expect(seen).toHaveLength(page.total)
    }
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('counts facets of all that fits, and narrows by them', async () => {
    const all = await json<{ facets: Record<string, Record<string, number>>; total: number }>(
      '/api/claims?limit=1',
    )
    const [type, count] = Object.entries(all.facets.type!)[0]!
    expect((await json<{ total: number }>(`/api/claims?limit=1&type=${type}`)).total).toBe(count)
  })

  it('spares the answer to a client that has it, and only then', async () => {
    const first = await get('/api/control?at=2016-11-09')
    const tag = first.headers.get('etag')!
    expect((await get('/api/control?at=2016-11-09', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/api/control?at=2016-11-10', { 'if-none-match': tag })).status).toBe(200)
  })

  it('says of every place and day what the judgement of that day says, also outside the days of the ledger', async () => {
    for (const at of ['2016-06-01', '2016-10-30', '2016-11-09', '2016-11-20', '2017-03-01']) {
      const map = await json<ControlMap>(`/api/control?at=${at}`)
      const estimates = new Map([...(await assessControlOf(app, { at }))].map(one => [one.place.id, one]))
      expect(map.places.length).toBeGreaterThan(3)
      for (const place of map.places) {
        const estimate = estimates.get(place.id)!
        expect(place.p, `${place.name} on ${at}`).toEqual(
          map.sides.map(side => expect.closeTo(estimate.probabilities[side] ?? 0, 3)),
        )
        expect(place).toMatchObject({
          contested: estimate.contested,
          verdict: estimate.verdict,
          claimed: estimate.claimed.map(holding => holding.side),
        })
      }
    }
  })

  it('tells the same of a day in columns, in the history and as a whole', async () => {
    const history = await json<ControlHistory>('/api/control/history?from=2016-10-01&to=2016-11-20')
    for (const [day, at] of [
      [0, '2016-10-01'],
      [35, '2016-11-05'],
      [50, '2016-11-20'],
    ] as const) {
      const map = await json<ControlMap>(`/api/control?at=${at}`)
      const columns = await json<ControlColumns>(`/api/control/columns?at=${at}`)
      expect(columns.id).toEqual(map.places.map(place => place.id))
      for (const [i, place] of map.places.entries()) {
        expect(columns.verdicts[columns.look[i]! >> 2]).toBe(place.verdict)
        expect((columns.look[i]! & 1) !== 0).toBe(place.contested)
        expect(map.sides.filter((_, side) => (columns.claimed[i]! >> side) & 1)).toEqual(place.claimed)
        expect(columns.lat[i]! / 1e4).toBeCloseTo(place.lat, 3)
        const changes = history.places[place.id]!
        let look = -1
        for (let c = 0; c < changes.length && changes[c]! <= day; c += 2) look = changes[c + 1]!
        const leading = Math.floor(look / 20) - 1
        const unknown = 1 - place.p.reduce((sum, p) => sum + p, 0)
        expect(leading < 0 ? unknown : place.p[leading]!).toBeCloseTo(Math.max(unknown, ...place.p), 9)
        expect((look & 1) !== 0).toBe(place.contested)
      }
    }
  })

  it('sends the same answer plain, zipped, and again from what it kept', async () => {
    const plain = await (await get('/api/control?at=2016-11-08', { 'accept-encoding': 'identity' })).text()
    for (const coding of ['br', 'gzip', 'br'])
      for (let again = 0; again < 2; again++) {
        const answer = await get('/api/control?at=2016-11-08', { 'accept-encoding': coding })
        expect(answer.headers.get('content-encoding')).toBe(coding)
        expect(answer.headers.get('vary')).toContain('accept-encoding')
        expect(await answer.text()).toBe(plain)
      }
    const bad = await get('/api/control?at=2016-11-99')
    expect([bad.status, (await get('/api/control?at=2016-11-99')).status]).toEqual([400, 400])
  })

  it('gives lists as CSV and GeoJSON by query and by Accept header', async () => {
    expect((await get('/api/claims?format=csv')).headers.get('content-type')).toContain('text/csv')
    const layer = (await (
      await get('/api/control?at=2016-11-09', { accept: 'application/geo+json' })
    ).json()) as { type: string; features: unknown[] }
    expect(layer.type).toBe('FeatureCollection')
    expect(layer.features.length).toBeGreaterThan(3)
  })

  it('answers refusals as problem documents that name the field', async () => {
    const answer = await get('/api/control?at=2016-02-30')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.text()).toContain('at')
    expect((await get('/api/nothing')).status).toBe(404)
  })

  it('takes a judgement with the token only, shows it at once, and tells those who listen', async () => {
    const { items } = await json<{ items: { claim: { id: string } }[] }>('/api/claims?limit=1')
    const body = JSON.stringify({
      claim: items[0]!.claim.id,
      decision: 'accept',
      by: 'A. Reader',
      why: 'checked',
    })
    const post = (token: string) =>
      fetch(new URL('/api/judgements', server.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body,
      })
    expect((await post('')).status).toBe(401)
    expect((await post('wrong')).status).toBe(401)
    const abort = new AbortController()
    const stream = (await fetch(new URL('/api/stream', server.url), { signal: abort.signal }))
      .body!.pipeThrough(new TextDecoderStream())
      .getReader()
    await stream.read()
    expect((await post('a-token')).status).toBe(201)
    let told = ''
    while (!told.includes('grew')) told += (await stream.read()).value ?? ''
    abort.abort()
    expect(await json(`/api/claims/${items[0]!.claim.id}`)).toMatchObject({
      judgement: { decision: 'accept', by: 'A. Reader' },
    })
    expect((await json<{ total: number }>('/api/claims?judged=yes')).total).toBe(1)
  })

  it('leads from each number of a track record to the claims behind it', async () => {
    type Line = {
      kind: string
      borneOut: number
      contradicted: number
      open: number
      claims: Record<string, string[]>
    }
    const { items } = await json<{ items: { id: string; record: Line[] }[] }>('/api/sources?limit=500')
    const lines = items.flatMap(({ id, record }) => record.map(line => ({ id, line })))
    expect(lines.length).toBeGreaterThan(3)
    for (const { id, line } of lines)
      for (const outcome of ['borneOut', 'contradicted', 'open'] as const) {
        const query = new URLSearchParams({ source: id, record: line.kind, outcome, limit: '500' })
        const found = await json<{ total: number; items: { claim: { id: string } }[] }>(
          `/api/claims?${query}`,
        )
        expect(line.claims[outcome]).toHaveLength(Math.min(20, line[outcome]))
        expect(found.items.map(one => one.claim.id)).toEqual(expect.arrayContaining(line.claims[outcome]!))
        // A claim that speaks of two places counts twice in the record, and is one claim.
        expect(found.total).toBe(new Set(found.items.map(one => one.claim.id)).size)
        expect(found.total).toBeLessThanOrEqual(line[outcome])
        expect(found.total > 0).toBe(line[outcome] > 0)
      }
    expect((await get('/api/claims?record=gain&outcome=open')).status).toBe(400)
  })

  it('finds claims by words of the quote and of names together', async () => {
    const total = async (q: string) =>
      (await json<{ total: number }>(`/api/claims?q=${encodeURIComponent(q)}`)).total
    const { items } = await json<{
      items: { claim: { quote: { text: string }; places: { name: string }[] } }[]
    }>('/api/claims?limit=100')
    const { claim } = items.find(one => one.claim.places.length > 0)!
    const word = claim.quote.text.split(/\s+/)[0]!
    expect(await total(`${word.toUpperCase()} ${claim.places[0]!.name}`)).toBeGreaterThan(0)
    expect(await total(`${word} xyzzy`)).toBe(0)
  })

  it('refuses a body that is too large', async () => {
    const answer = await fetch(new URL('/api/judgements', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a-token' },
      body: JSON.stringify({ why: 'x'.repeat(100_000) }),
    })
    expect(answer.status).toBe(413)
  })
})

describe('the door', () => {
  it('sends strict headers with everything', async () => {
    for (const path of ['/', '/api/overview', '/ogc', '/api/nothing']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/.git/config',
    '/%5c..%5cpackage.json',
  ])('gives no file outside the app for %s', async path => {
    const text = await (await get(path)).text()
    expect(text).not.toContain('"devDependencies"')
    expect(text).not.toContain('[core]')
  })

  it('answers no other host name than this machine’s (DNS rebinding), and lets no header be injected', async () => {
    const { request } = await import('node:http')
    const status = await new Promise<number>(done =>
      request(
        { port: server.port, host: '127.0.0.1', path: '/api/overview', headers: { host: 'evil.example' } },
        answer => done(answer.resume().statusCode!),
      ).end(),
    )
    expect(status).toBe(403)
    const { headers } = await get('/api/claims?format=csv&q=%0d%0aset-cookie:%20a=b')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('opens to other addresses under a profile only', async () => {
    await expect(serve(null, { host: '0.0.0.0' })).rejects.toThrow(/opens the ledger to others/)
  })
})

describe('the public profile', () => {
  let open: RunningServer
  beforeAll(async () => {
    open = await serve(PUBLIC_PROFILE, { today: '2016-12-05' })
  })
  afterAll(() => open.close())

  const PATHS = [
    '/api/claims?limit=500',
    '/api/claims?format=csv',
    '/api/claims?format=geojson',
    '/api/reports?limit=500',
    '/api/events?limit=500',
    '/api/casualties',
    '/api/disputes',
    '/api/sources?limit=500',
    '/api/search?q=Qorvath',
    '/api/control',
    '/ogc/collections/claims/items?limit=1000',
    '/ogc/collections/places/items?limit=1000',
    '/ogc/collections/events/items?limit=1000',
  ]

  it('has something to mask: at home the name and the hospital are there', async () => {
    const home = await (await get('/api/claims?limit=500&q=hospital')).text()
    expect(home).toContain('Qorvath')
    expect(home).toMatch(/Quds/)
  })

  it.each(PATHS)('names no private person and no hospital at %s', async path => {
    const text = await (await get(path, {}, open.url)).text()
    expect(text).not.toContain('Qorvath')
    expect(text).not.toMatch(/Quds Hospital/i)
  })

  it('holds back what is younger than 14 days, everywhere', async () => {
    const { items } = await json<{ items: { published: string | null }[] }>(
      '/api/reports?limit=500',
      open.url,
    )
    expect(items.length).toBeGreaterThan(5)
    for (const { published } of items) expect(published! <= '2016-11-21').toBe(true)
    for (const path of PATHS)
      expect(await (await get(path, {}, open.url)).text(), path).not.toContain('Hanano')
  })

  it('shows no whole text', async () => {
    const { items } = await json<{ items: { id: string }[] }>('/api/reports', open.url)
    expect(await json(`/api/reports/${items[0]!.id}`, open.url)).toMatchObject({ text: null })
  })
})
