import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseActorTable } from '#actors'
import { readLines } from '#adapters'
import type { EntryBody, LedgerStore } from '#ledger'
import { importClaims } from '#pipeline'
import { parsePlaceTable } from '#places'
import { Refusal } from '#primitives'
import type { App } from './open-app.ts'

/** What importing one file came to. */
export interface FileImport {
  readonly file: string
  readonly what: 'claims' | 'places' | 'actors' | null
  readonly read: number
  /** Rows that the ledger did not hold. */
  readonly added: number
  readonly refused: readonly Refusal[]
}

/** Largest table that is read whole. */
const LARGEST_TABLE = 200 * 1024 * 1024

/** Imports one file: what it holds decides whether it is claims, places or actors. Bad input is refused in the result, never thrown. */
export async function importFile(
  app: App,
  path: string,
  onProgress: (read: number, characters: number) => void = () => undefined,
): Promise<FileImport> {
  const file = basename(path)
  try {
    const header = await readHeader(path, file)
    const store = await app.storeForWriting()
    if (header.trimStart().startsWith('{'))
      return { file, what: 'claims', ...(await importClaims(readLines(path), { store, file, onProgress })) }
    return await importTable(path, file, { header, store })
  } catch (error) {
    if (error instanceof Refusal) return { file, what: null, read: 0, added: 0, refused: [error] }
    throw error
  }
}

/** The first line that is not blank. Refuses what cannot be opened, what is empty, and what is no text. */
async function readHeader(path: string, file: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined || !stats.isFile())
    throw new Refusal('not-found', 'There is no such file.', { file: path, advice: 'Check the path.' })
  for await (const line of readLines(path)) {
    if (line.includes('\0') || line.includes('\uFFFD'))
      throw new Refusal('not-text', 'This is no UTF-8 text.', {
        file,
        line: 1,
        advice: 'Give a CSV or JSONL file saved as UTF-8.',
      })
    if (line.trim() !== '') return line
  }
  throw new Refusal('empty', 'The file is empty.', {
    file,
    advice: 'Give a header row and data rows, or claims as JSONL.',
  })
}

async function importTable(
  path: string,
  file: string,
  { header, store }: { readonly header: string; readonly store: LedgerStore },
): Promise<FileImport> {
  const columns = new Set(header.split(/[,;\t]/).map(cell => cell.trim().replace(/^"|"$/g, '').toLowerCase()))
  const isPlaces = columns.has('lat') && columns.has('lon')
  if (!isPlaces && !columns.has('side'))
    throw new Refusal('unknown-format', 'This is neither claims nor places nor actors.', {
      file,
      line: 1,
      advice:
        'Places are CSV with the columns lat and lon, actors CSV with the column side, claims JSONL with attribution.',
    })
  if ((await stat(path)).size > LARGEST_TABLE)
    throw new Refusal('too-large', `The table has more than ${LARGEST_TABLE} bytes.`, {
      file,
      advice: 'Split it.',
    })
  const text = await readFile(path, 'utf8')
  if (isPlaces) {
    const { places, refused } = parsePlaceTable(text, file)
    const added = await record(store, { kind: 'places-imported', file, places }, places.length)
    return { file, what: 'places', read: places.length + refused.length, added, refused }
  }
  const { actors, refused } = parseActorTable(text, file)
  const added = await record(store, { kind: 'actors-imported', file, actors }, actors.length)
  return { file, what: 'actors', read: actors.length + refused.length, added, refused }
}

async function record(store: LedgerStore, body: EntryBody, rows: number): Promise<number> {
  if (rows === 0) return 0
  const { added } = await store.append({ bodies: [body] })
  return added[0] === null ? 0 : rows
}
