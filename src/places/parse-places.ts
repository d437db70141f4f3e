import { parseTable, Refusal } from '#primitives'
import { GEONAMES_TERMS, readGeonames } from './formats/geonames.ts'
import { OCHA_TERMS, readOcha } from './formats/ocha.ts'
import { OSM_TERMS, readOsm } from './formats/osm.ts'
import { placeOfRow, type SourceRow, type SourceRows, type SourceTerms } from './formats/source-row.ts'
import { readWikidata, WIKIDATA_TERMS } from './formats/wikidata.ts'
import { type MergedPlace, mergePlaces } from './merge-places.ts'
import { LONGEST_NAME, parsePlaceTable } from './parse-place-table.ts'
import type { Place } from './place.ts'

/** Formats of gazetteers that can be imported. */
export const PLACE_FORMATS = ['geonames', 'ocha', 'osm', 'wikidata', 'csv'] as const
/** A format that places can be imported from. */
export type PlaceFormat = (typeof PLACE_FORMATS)[number]

/** What an import gave: the places, the rows of the same file that were one place, and the rows refused. */
export interface ImportedPlaces {
  readonly places: readonly Place[]
  readonly merged: readonly MergedPlace[]
  readonly refused: readonly Refusal[]
}

const READERS: Readonly<
  Record<
    Exclude<PlaceFormat, 'csv'>,
    { read: (text: string, file: string) => SourceRows; terms: SourceTerms }
  >
> = {
  geonames: { read: readGeonames, terms: GEONAMES_TERMS },
  ocha: { read: readOcha, terms: OCHA_TERMS },
  osm: { read: readOsm, terms: OSM_TERMS },
  wikidata: { read: readWikidata, terms: WIKIDATA_TERMS },
}

/**
 * Places from a gazetteer file. Each keeps its origin (the source's own id) and licence. Rows that are one place are merged; every
 * bad row is one refusal that names file, line and field. For GeoJSON and JSON the line is the position in the list.
 */
export function parsePlaces(
  text: string,
  { as, file }: { readonly as: PlaceFormat; readonly file: string },
): ImportedPlaces {
  if (text.trim() === '')
    return {
      places: [],
      merged: [],
      refused: [new Refusal('empty', 'The file is empty.', { file, advice: 'Give a file with places.' })],
    }
  if (as === 'csv') {
    const { places, refused } = parsePlaceTable(text, file)
    const circling = findCircling(places)
    const sound = places.filter(({ id }) => !circling.has(id))
    return { ...mergePlaces([], sound), refused: [...refused, ...refuseCircling(text, file, circling)] }
  }
  const { read, terms } = READERS[as]
  const { rows, refused } = read(text, file)
  const faults: Refusal[] = [...refused]
  const places: Place[] = []
  for (const row of rows) {
    const fault = findFault(row, file)
    if (fault === null) places.push(placeOfRow(row, { lat: Number(row.lat), lon: Number(row.lon) }, terms))
    else faults.push(fault)
  }
  return { ...mergePlaces([], places), refused: faults }
}

/** Ids of places that are among their own ancestors. */
function findCircling(places: readonly Place[]): ReadonlySet<string> {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]))
  const circling = new Set<string>()
  for (const { id } of places) {
    const seen = new Set<string>()
    for (let at = parents.get(id) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at)
      if (at === id) circling.add(id)
    }
  }
  return circling
}

function refuseCircling(text: string, file: string, ids: ReadonlySet<string>): readonly Refusal[] {
  if (ids.size === 0) return []
  return parseTable(text, file)
    .rows.filter(({ fields }) => ids.has(fields.id ?? ''))
    .map(
      ({ line, fields }) =>
        new Refusal('bad-field', `"${fields.id}" is its own ancestor.`, {
          file,
          line,
          field: 'parent',
          advice: 'Break the circle of parents.',
        }),
    )
}

function findFault(row: SourceRow, file: string): Refusal | null {
  const refuse = (field: string, message: string, advice: string) =>
    new Refusal('bad-field', message, { file, line: row.line, field, advice })
  if (row.name.trim() === '')
    return refuse('name', 'The place has no name.', 'Give a name or leave the row out.')
  if (row.name.length > LONGEST_NAME)
    return refuse('name', `The name is longer than ${LONGEST_NAME} characters.`, 'Give a name, not a text.')
  if (/[:/]$/u.test(row.id))
    return refuse(
      'id',
      'The place has no id.',
      'Export the source with its ids, so that a second import knows it again.',
    )
  if (!isDegrees(row.lat, 90))
    return refuse(row.latField, `"${shown(row.lat)}" is no latitude.`, 'Use decimal degrees from -90 to 90.')
  if (!isDegrees(row.lon, 180))
    return refuse(
      row.lonField,
      `"${shown(row.lon)}" is no longitude.`,
      'Use decimal degrees from -180 to 180.',
    )
  return null
}

function isDegrees(value: SourceRow['lat'], limit: number): boolean {
  if (value === null || value === undefined || String(value).trim() === '') return false
  return Number.isFinite(Number(value)) && Math.abs(Number(value)) <= limit
}

const shown = (value: SourceRow['lat']) => String(value ?? '').slice(0, 40)
