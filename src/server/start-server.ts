import { readdir, readFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { type App, judgeClaim, parseChange } from '#app'
import { Refusal } from '#primitives'
import { applyProfile, createReadModel, type PublicationProfile, type ReadModel } from '#publishing'
import { createServer } from './create-server.ts'
import type { AppFile, ServerMaterial } from './server-material.ts'

/** How to serve. */
export interface ServeOptions {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly profile: PublicationProfile | null
  readonly token: string | null
  readonly tiles: string | null
  readonly release: string
  readonly today: () => string
  readonly log: (message: string) => void
}

/** A running server. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** How often the ledger is asked whether it has grown: another process may be adding. */
const LOOK_MS = 1000
/** Work ahead goes in slices of so many milliseconds, each with as long a rest, and begins so long after a new reading. */
const SLICE_MS = 8
const REST_MS = 500
/** A ledger of no more claims than this is read anew in half a second, and learns more by it. */
const SMALL_LEDGER = 5000
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
const APP_FOLDER = resolve(import.meta.dirname, '../../web/dist')

/**
 * Serves the app's ledger over HTTP until closed.
 * @throws {Refusal} for an address beyond this machine without a profile, and for a port that is taken.
 */
export async function startServer(app: App, options: ServeOptions): Promise<RunningServer> {
  if (!LOOPBACK.has(options.host) && options.profile === null)
    throw new Refusal('forbidden', `Serving on ${options.host} opens the ledger to others.`, {
      field: '--host',
      advice: 'Say what may be published: --profile public, or a file (docs/publishing.md).',
    })
  const files = createFileReader(APP_FOLDER)
  // The files are packed on other threads while the ledger is read.
  const packed = warmFiles(APP_FOLDER, files)
  const live = await followLedger(app, options, files)
  const handler = createServer(live.material)
  await askFirst(handler)
  await packed
  const server = createHttpServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    getRequestListener(handler.fetch),
  )
  server.maxConnections = 1024
  try {
    await listen(server, options)
  } catch (error) {
    // What follows the ledger would keep the program going for nobody.
    live.stop()
    throw error
  }
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`,
    port,
    async close() {
      live.stop()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

/** Why an address cannot be listened on, by the system's code: the option at fault, what is wrong, what to do. */
const NOT_LISTENING: Readonly<Record<string, readonly [field: string, what: string, advice: string]>> = {
  EADDRINUSE: ['--port', 'is taken', 'Name another port, or 0 for any.'],
  EACCES: ['--port', 'is kept for the system', 'Name a port from 1024 on, or 0 for any.'],
  EADDRNOTAVAIL: ['--host', 'is no address of this machine', 'Name one that is, as 127.0.0.1.'],
  ENOTFOUND: ['--host', 'is unknown', 'Name an address of this machine, as 127.0.0.1.'],
}

async function listen(
  server: ReturnType<typeof createHttpServer>,
  { host, port }: ServeOptions,
): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = NOT_LISTENING[cause.code ?? '']
      if (reason === undefined) return fail(cause)
      const [field, what, advice] = reason
      const subject = field === '--port' ? `Port ${port}` : `"${host}"`
      fail(new Refusal('busy', `${subject} ${what}.`, { field, advice, cause }))
    })
    server.listen(port, host, done)
  })
}

/** The read model kept in step with the ledger, and the callbacks of those who wait for it to grow. */
async function followLedger(
  app: App,
  options: ServeOptions,
  readAppFile: ServerMaterial['readAppFile'],
): Promise<{ material: ServerMaterial; stop: () => void }> {
  const store = await app.store()
  const registry = await app.registry()
  const callbacks = new Set<(position: number) => void>()
  let head = (await store.head()).position
  let kept: { position: number; day: string; model: ReadModel } | undefined
  let ahead: NodeJS.Timeout | undefined
  /** Fills the map of all days little by little, so that answers meanwhile wait for one slice at most. */
  const workAhead = (model: ReadModel): void => {
    clearTimeout(ahead)
    const slice = (): void => {
      if (model === kept?.model && !model.prepare(SLICE_MS, () => performance.now()))
        ahead = setTimeout(slice, SLICE_MS).unref()
    }
    ahead = setTimeout(slice, REST_MS).unref()
  }
  const buildModel = async (): Promise<ReadModel> => {
    const day = options.profile === null ? '' : options.today()
    if (kept?.position === head && kept.day === day) return kept.model
    const view = await app.view()
    const shown =
      options.profile === null ? view : applyProfile(view, { profile: options.profile, registry, today: day })
    // A profile's view is another one every day, and its places may be others: it is read anew, and so is a small ledger.
    const isLarge = view.claims.length > SMALL_LEDGER
    const grown = options.profile === null && isLarge ? kept?.model.grow(shown) : undefined
    const model =
      grown ??
      createReadModel({
        view: shown,
        registry,
        profile: options.profile?.name ?? null,
        writable: options.token !== null,
        tiles: options.tiles,
      })
    kept = { position: view.asOf, day, model }
    workAhead(model)
    return model
  }
  const look = async (): Promise<void> => {
    const { position } = await store.head()
    if (position === head) return
    head = position
    for (const callback of callbacks) callback(position)
  }
  const timer = setInterval(
    () => void look().catch((error: Error) => options.log(`claimline: ${error.message}`)),
    LOOK_MS,
  )
  const material: ServerMaterial = {
    model: buildModel,
    version: () =>
      `${head} ${options.profile === null ? '' : `${options.profile.name} ${options.today()}`} ${options.release}`,
    async judge({ changes, ...request }) {
      const { item } = await judgeClaim(app, {
        ...request,
        changes: Object.fromEntries(changes.map(parseChange)),
      })
      await look()
      return { claim: item.claim.id, position: head }
    },
    onGrowth(callback) {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    token: options.token,
    open: !LOOPBACK.has(options.host),
    tiles: options.tiles,
    release: options.release,
    readAppFile,
    log: error => options.log(`claimline: ${error.stack ?? error.message}`),
  }
  return {
    material,
    stop: () => {
      clearInterval(timer)
      clearTimeout(ahead)
    },
  }
}

/** What the app asks for before it draws anything, as it asks. */
const FIRST = ['/api/overview', '/api/control/columns', '/api/activity'] as const

/** Asks for that before anybody can: the answers are then worked out, packed and kept. */
async function askFirst(handler: ReturnType<typeof createServer>): Promise<void> {
  for (const path of FIRST)
    for (const coding of ['br', 'gzip']) {
      const headers = { host: '127.0.0.1', accept: 'application/json', 'accept-encoding': coding }
      const answer = await handler.request(path, { headers })
      await answer.arrayBuffer()
    }
}

/** Reads the app's files once, so that the first visitor does not wait for their compression. */
async function warmFiles(folder: string, read: ServerMaterial['readAppFile']): Promise<void> {
  const names = await readdir(join(folder, 'assets')).catch(() => [])
  await Promise.all(['/index.html', ...names.map(name => `/assets/${name}`)].map(read))
}

/** Files smaller than this are sent as they are, in bytes. */
const WORTH_PACKING = 1024
/** Effort: more would take seconds for parts in a hundred. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Reads files of a folder, with their packed forms, once each; the built app does not change while it is served. */
function createFileReader(folder: string): ServerMaterial['readAppFile'] {
  const kept = new Map<string, AppFile>()
  return async path => {
    const known = kept.get(path)
    if (known) return known
    try {
      const bytes = new Uint8Array(await readFile(join(folder, path)))
      const isWorth = bytes.length > WORTH_PACKING
      const [zipped, brotli] = await Promise.all([
        isWorth ? promisify(gzip)(bytes, { level: 9 }).then(made => new Uint8Array(made)) : null,
        isWorth ? promisify(brotliCompress)(bytes, BROTLI).then(made => new Uint8Array(made)) : null,
      ])
      const file = { bytes, gzip: zipped, brotli }
      kept.set(path, file)
      return file
    } catch {
      return undefined
    }
  }
}
