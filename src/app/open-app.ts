import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  createThreadReader,
  findPackFolder,
  openSqliteStore,
  readClock,
  readModelFile,
  readPackFiles,
  tuneEngine,
} from '#adapters'
import type { Registry } from '#conflicts'
import { parseLanguageModel } from '#language'
import { createViewReader, type LedgerStore, type LedgerView, subjectKey } from '#ledger'
import {
  type ClaimReader,
  createClaimReader,
  createReaderRegistry,
  type ReaderMaterial,
  type ReaderParts,
} from '#pipeline'
import { Refusal } from '#primitives'
import { DEFAULT_CONFLICT, type Settings } from './settings.ts'

/** The wired application. Everything is opened when first asked for and closed by `close`. */
export interface App {
  readonly settings: Settings
  /** The ledger, for reading. Refuses one that does not exist. */
  store(): Promise<LedgerStore>
  /** The ledger, for writing: made where it is not there, with its conflict recorded. */
  storeForWriting(): Promise<LedgerStore>
  /** The ledger at its head, or as it stood at a position. An absent ledger is refused. */
  view(asOf?: number): Promise<LedgerView>
  /** Name or folder of the conflict pack that counts: given, the ledger's, or the default. */
  conflictName(): Promise<string>
  /** Registry and language model. */
  parts(): Promise<ReaderParts>
  registry(): Promise<Registry>
  /** A reader for about that many bytes of reports: worker threads where it pays. */
  reader(bytes: number): Promise<ClaimReader>
  close(): Promise<void>
}

/** From this many bytes of input on, starting worker threads costs less than it saves. */
const THREADS_PAY_FROM = 400_000

/** Wires an application. Nothing is opened yet. */
export function openApp(settings: Settings): App {
  const opened: { close(): Promise<void> }[] = []
  const path = resolve(settings.ledger)
  const open = once(async () => {
    const store = openSqliteStore(path, readClock)
    opened.push(store)
    return store
  })
  const app: App = {
    settings,
    async store() {
      if (isLedger(path)) return await open()
      throw new Refusal('not-found', 'There is no ledger here.', {
        file: settings.ledger,
        advice: 'Make one with "claimline add" or "claimline import", or name another with --ledger.',
      })
    },
    storeForWriting: once(async () => {
      const store = await open()
      await recordConflict(store, await app.conflictName())
      return store
    }),
    async view(asOf) {
      await app.store()
      return await (await viewReader())(asOf)
    },
    conflictName: once(async () => chooseConflict(settings, isLedger(path) ? await open() : undefined)),
    parts: once(async () => {
      tuneEngine()
      return { registry: await app.registry(), model: parseLanguageModel(readModelFile()) }
    }),
    // Without the language model: most questions need only names, and start faster so.
    registry: once(async () => createReaderRegistry(await registryMaterial())),
    async reader(bytes) {
      const { threads } = settings
      if (threads === 1 || bytes < THREADS_PAY_FROM) return createClaimReader(await app.parts())
      const { extractor } = createClaimReader(await app.parts())
      const reader = createThreadReader(threads, extractor, {
        ...(await registryMaterial()),
        model: readModelFile(),
      })
      opened.push(reader)
      return reader
    },
    async close() {
      for (const resource of opened.splice(0).reverse()) await resource.close()
    },
  }
  const viewReader = once(async () => createViewReader(await open()))
  const registryMaterial = once(async () => {
    const folder = findPackFolder(await app.conflictName(), settings.env)
    const imported = isLedger(path) ? await importedRows(await open(), app) : {}
    return { packFiles: readPackFiles(folder), imported }
  })
  return app
}

/** An empty file is none yet: asking must not make it one. */
function isLedger(path: string): boolean {
  try {
    return statSync(path).size > 0
  } catch (error) {
    // What is there and cannot be looked at is for the store to refuse.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

/** Imported places and actors; the ledger is read for them only where there are any. */
async function importedRows(store: LedgerStore, app: App): Promise<ReaderMaterial['imported']> {
  if ((await store.findKeys(subjectKey.registry(''), 1)).length === 0) return {}
  const { importedPlaces: places, importedActors: actors } = await app.view()
  return { places, actors }
}

async function chooseConflict(
  { conflict, ledger, env }: Settings,
  store: LedgerStore | undefined,
): Promise<string> {
  const [key] = store === undefined ? [] : await store.findKeys(subjectKey.conflict(''), 1)
  const recorded = key?.slice(subjectKey.conflict('').length)
  if (conflict === null) return recorded ?? DEFAULT_CONFLICT
  // A folder is remembered by its full path, so that the ledger works from any folder; a name stays a name.
  const chosen = findPackFolder(conflict, env) === conflict ? resolve(conflict) : conflict
  if (recorded !== undefined && recorded !== chosen)
    throw new Refusal('usage', `This ledger is about "${recorded}", not "${conflict}".`, {
      file: ledger,
      field: '--conflict',
      advice: 'Leave --conflict out, or use another ledger.',
    })
  return chosen
}

async function recordConflict(store: LedgerStore, conflict: string): Promise<void> {
  if ((await store.findKeys(subjectKey.conflict(''), 1)).length > 0) return
  await store.append({ bodies: [{ kind: 'conflict-chosen', conflict }] })
}

/** `work`, done at the first call; later calls get the same result. A failure is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work().catch(error => {
      result = undefined
      throw error
    })
    return result
  }
}
