import { basename } from 'node:path'
import { type Actor, parseActorTable } from '#actors'
import { readLines } from '#adapters'
import type { EntryBody } from '#ledger'
import { importClaims } from '#pipeline'
import { parsePlaceTable } from '#places'
import { Refusal } from '#primitives'
import type { App } from './open-app.ts'
import { readTable, refuseEncoding } from './read-table.ts'

/** What importing one file came to. */
export interface FileImport {
  readonly file: string
  readonly what: 'claims' | 'places' | 'actors' | null
  readonly read: number
  /** Rows that the ledger did not hold. */
  readonly added: number
  readonly refused: readonly Refusal[]
}

/** Largest table that is read whole, in bytes. */
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
    if (header.trimStart().startsWith('{')) {
      const sides = (await app.registry()).conflict.sides.map(side => side.id)
      const options = { store: await app.storeForWriting(), file, sides, onProgress }
      return { file, what: 'claims', ...(await importClaims(readLines(path), options)) }
    }
    return await importTable(app, path, tableKind(header, file))
  } catch (error) {
    if (error instanceof Refusal) return { file, what: null, read: 0, added: 0, refused: [error] }
    throw error
  }
}

/** The first line that is not blank. Refuses what cannot be opened, what is empty, and what is no text. */
async function readHeader(path: string, file: string): Promise<string> {
  let number = 0
  for await (const line of readLines(path)) {
    number++
    if (line === undefined || line.includes('\0')) throw refuseEncoding(file, number)
    if (line.trim() !== '') return line
  }
  throw new Refusal('empty', 'The file is empty.', {
    file,
    advice: 'Give a header row and data rows, or claims as JSONL.',
  })
}

/** What a table holds, by the columns that it has. */
function tableKind(header: string, file: string): 'places' | 'actors' {
  const columns = new Set(header.split(/[,;\t]/).map(cell => cell.trim().replace(/^"|"$/g, '').toLowerCase()))
  if (columns.has('lat') && columns.has('lon')) return 'places'
  if (columns.has('side')) return 'actors'
  throw new Refusal('unknown-format', 'This is neither claims nor places nor actors.', {
    file,
    line: 1,
    advice:
      'Places are CSV with the columns lat and lon, actors CSV with the column side, claims JSONL with attribution.',
  })
}

async function importTable(app: App, path: string, what: 'places' | 'actors'): Promise<FileImport> {
  const file = basename(path)
  const text = await readTable(path, LARGEST_TABLE)
  // Parsed before the ledger is opened: a table with nothing to record makes no ledger.
  if (what === 'places') {
    const { places, refused } = parsePlaceTable(text, file)
    const added = await record(app, { kind: 'places-imported', file, places }, places.length)
    return { file, what, read: places.length + refused.length, added, refused }
  }
  const { actors, refused } = parseActorTable(text, file)
  const sides = (await app.registry()).conflict.sides.map(side => side.id)
  const strangers = actors.filter(actor => actor.sides.some(({ side }) => !sides.includes(side)))
  const kept = actors.filter(actor => !strangers.includes(actor))
  const added = await record(app, { kind: 'actors-imported', file, actors: kept }, kept.length)
  const unknown = strangers.map(actor => refuseSides(actor, { file, sides }))
  return { file, what, read: actors.length + refused.length, added, refused: [...refused, ...unknown] }
}

function refuseSides(
  { id, sides: given }: Actor,
  { file, sides }: { readonly file: string; readonly sides: readonly string[] },
): Refusal {
  const { side } = given.find(one => !sides.includes(one.side))!
  return new Refusal('bad-field', `"${side}", given for the actor ${id}, is no side of this conflict.`, {
    file,
    field: 'side',
    advice: `Its sides are ${sides.join(', ')}.`,
  })
}

async function record(app: App, body: EntryBody, rows: number): Promise<number> {
  if (rows === 0) return 0
  const { added } = await (await app.storeForWriting()).append({ bodies: [body] })
  return added[0] === null ? 0 : rows
}
