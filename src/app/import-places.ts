import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ImportedPlaces, mergePlaces, PLACE_FORMATS, type PlaceFormat, parsePlaces } from '#places'
import { Refusal } from '#primitives'
import type { App } from './open-app.ts'

/** What importing a gazetteer came to. */
export interface PlacesImport {
  readonly file: string
  /** Places in the file, rows that are one place counted once. */
  readonly read: number
  /** Places recorded: new ones, and known ones that gained names. */
  readonly added: number
  readonly merged: ImportedPlaces['merged']
  readonly refused: readonly Refusal[]
}

/** Largest gazetteer that is read whole. */
const LARGEST_GAZETTEER = 400 * 1024 * 1024

/**
 * Records the places of a gazetteer file. A place that is known already (the same id, or the same name and kind at the same
 * point) keeps its row and gains the names.
 */
export async function importPlaces(app: App, path: string, format: string): Promise<PlacesImport> {
  const file = basename(path)
  const as = PLACE_FORMATS.find((known): known is PlaceFormat => known === format)
  if (as === undefined)
    throw new Refusal('usage', `"${format}" is no format of places.`, {
      field: '--as',
      advice: `Use one of ${PLACE_FORMATS.join(', ')}.`,
    })
  const text = await readGazetteer(path, file)
  if (text instanceof Refusal) return { file, read: 0, added: 0, merged: [], refused: [text] }
  const parsed = parsePlaces(text, { as, file })
  // The pack's own rows are merged among themselves first: that is none of this file's doing.
  const known = mergePlaces((await app.registry()).gazetteer.list, []).places
  const { places, merged } = mergePlaces(known, parsed.places)
  const before = new Set(known)
  const fresh = places.filter(place => !before.has(place))
  const store = await app.storeForWriting()
  const { added } =
    fresh.length === 0
      ? { added: [null] }
      : await store.append({ bodies: [{ kind: 'places-imported', file, places: fresh }] })
  return {
    file,
    read: parsed.places.length,
    added: added[0] === null ? 0 : fresh.length,
    merged: [...parsed.merged, ...merged],
    refused: parsed.refused,
  }
}

async function readGazetteer(path: string, file: string): Promise<string | Refusal> {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined || !stats.isFile())
    return new Refusal('not-found', 'There is no such file.', { file: path, advice: 'Check the path.' })
  if (stats.size > LARGEST_GAZETTEER)
    return new Refusal(
      'too-large',
      `The file has ${stats.size} bytes; the most that is read is ${LARGEST_GAZETTEER}.`,
      {
        file,
        advice: 'Give the file of one country, or split it.',
      },
    )
  const text = await readFile(path, 'utf8')
  if (!text.slice(0, 65_536).includes('\0')) return text
  return new Refusal('not-text', 'This is no text.', {
    file,
    advice: 'Give the unpacked file, saved as UTF-8.',
  })
}
