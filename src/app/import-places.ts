import { basename } from 'node:path'
import { type ImportedPlaces, mergePlaces, PLACE_FORMATS, type PlaceFormat, parsePlaces } from '#places'
import { Refusal } from '#primitives'
import type { App } from './open-app.ts'
import { readTable } from './read-table.ts'

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

/** Largest gazetteer that is read whole, in bytes. */
const LARGEST_GAZETTEER = 400 * 1024 * 1024

/**
 * Records the places of a gazetteer file. A place that is known already (the same id, or the same name and kind at the same
 * point) keeps its row and gains the names.
 * @throws {Refusal} for a format that is none.
 */
export async function importPlaces(app: App, path: string, format: string): Promise<PlacesImport> {
  const file = basename(path)
  const as = PLACE_FORMATS.find((known): known is PlaceFormat => known === format)
  if (as === undefined)
    throw new Refusal('usage', `"${format}" is no format of places.`, {
      field: '--as',
      advice: `Use one of ${PLACE_FORMATS.join(', ')}.`,
    })
  const parsed = await readPlaces(path, as)
  // The pack's own rows are merged among themselves first: that is none of this file's doing.
  const known = mergePlaces((await app.registry()).gazetteer.list, []).places
  const { places, merged } = mergePlaces(known, parsed.places)
  const before = new Set(known)
  const fresh = places.filter(place => !before.has(place))
  if (fresh.length > 0)
    await (await app.storeForWriting()).append({ bodies: [{ kind: 'places-imported', file, places: fresh }] })
  return {
    file,
    read: parsed.places.length,
    added: fresh.length,
    merged: [...parsed.merged, ...merged],
    refused: parsed.refused,
  }
}

/** A file that cannot be read is refused as a whole, and the other files are still taken. */
async function readPlaces(path: string, as: PlaceFormat): Promise<ImportedPlaces> {
  try {
    return parsePlaces(await readTable(path, LARGEST_GAZETTEER), { as, file: basename(path) })
  } catch (error) {
    if (error instanceof Refusal) return { places: [], merged: [], refused: [error] }
    throw error
  }
}
