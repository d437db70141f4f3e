import type { Refusal } from '#primitives'
import type { Place, PlaceKind, PlaceName } from '../place.ts'

/** A place as a foreign format gives it, before it is checked: text where the format has text. */
export interface SourceRow {
  readonly line: number
  readonly id: string
  readonly name: string
  readonly names: readonly PlaceName[]
  readonly kind: PlaceKind
  readonly parent: string | null
  readonly lat: string | number | null | undefined
  readonly lon: string | number | null | undefined
  /** Names of the fields that hold the coordinates, for refusals. */
  readonly latField: string
  readonly lonField: string
  readonly population: number | null
  readonly sensitive: string | null
}

/** What a format's reader makes of a text. */
export interface SourceRows {
  readonly rows: readonly SourceRow[]
  readonly refused: readonly Refusal[]
}

/** Where the rows of a format come from, and under which licence. */
export interface SourceTerms {
  readonly origin: (row: SourceRow) => string
  readonly licence: string
}

/** How exact the points of a format are where it does not say. */
export const USUAL_ERROR_KM = 1

/** The extent that a kind of place usually has, in kilometres. */
const USUAL_RADIUS_KM: Partial<Readonly<Record<PlaceKind, number>>> = {
  country: 300,
  region: 60,
  governorate: 60,
  district: 20,
  city: 6,
  town: 2,
  village: 1,
  neighbourhood: 0.6,
  camp: 0.6,
  facility: 0.4,
  landmark: 0.3,
}

/** The place of a row whose coordinates have been checked. */
export function placeOfRow(
  row: SourceRow,
  coordinates: { lat: number; lon: number },
  terms: SourceTerms,
): Place {
  const names = [
    { text: row.name, language: null },
    ...row.names.filter(name => name.text.trim() !== '' && name.text !== row.name),
  ]
  return {
    id: row.id,
    name: row.name,
    names,
    kind: row.kind,
    parent: row.parent,
    lat: coordinates.lat,
    lon: coordinates.lon,
    radiusKm: USUAL_RADIUS_KM[row.kind] ?? null,
    coordErrorKm: USUAL_ERROR_KM,
    geometry: null,
    population: row.population,
    sensitive: row.sensitive,
    origin: terms.origin(row),
    licence: terms.licence,
  }
}

/** A whole number of people, or null. */
export function readPopulation(text: string | undefined): number | null {
  const value = Number(text)
  return text !== undefined && text.trim() !== '' && Number.isFinite(value) && value > 0
    ? Math.round(value)
    : null
}
