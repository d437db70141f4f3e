import type { Place, PlaceKind } from '../place.ts'
import { COUNTRY_ROWS } from './countries.ts'
import { DIVISION_ROWS } from './divisions.ts'
import { readList, readRows } from './read-rows.ts'
import { REGION_ROWS } from './regions.ts'
import { US_COUNTY_ROWS } from './us-counties.ts'

/** A country, division, county or region of the world, with the adjectives and demonyms that stand for it. */
export interface FixedPlace {
  readonly place: Place
  readonly demonyms: readonly string[]
}

/** Ids of the world's countries by ISO 3166-1 code: `geonames:` where the number is known, else `iso3166:`. */
export function countryIds(): ReadonlyMap<string, string> {
  return new Map(readRows(COUNTRY_ROWS).map(row => [row[0]!, countryId(row)]))
}

/** Every place of the world layer that is no town: about 3,700. */
export function fixedPlaces(): readonly FixedPlace[] {
  const countries = countryIds()
  return [
    ...readRows(COUNTRY_ROWS).map(readCountry),
    ...readRows(DIVISION_ROWS).map(row => readDivision(row, countries)),
    ...readRows(REGION_ROWS).map(readRegion),
    ...readCounties(),
  ]
}

/** Id of a first-level division: its ISO 3166-2 code. */
export function divisionId(country: string, division: string): string {
  return `iso3166:${country}-${division}`
}

function countryId(row: readonly string[]): string {
  return row[6] ? `geonames:${row[6]}` : `iso3166:${row[0]}`
}

function readCountry(row: readonly string[]): FixedPlace {
  const [, name, others, demonyms, lat, lon] = row
  const radiusKm = null
  const place = fixed(
    { id: countryId(row), kind: 'country', parent: null, lat, lon, radiusKm },
    name!,
    others,
  )
  return { place, demonyms: readList(demonyms) }
}

function readDivision(row: readonly string[], countries: ReadonlyMap<string, string>): FixedPlace {
  const [code, name, others, demonyms, lat, lon] = row
  const [country, division] = code!.split('-') as [string, string]
  const parent = countries.get(country) ?? null
  const id = divisionId(country, division)
  return {
    place: fixed({ id, kind: 'governorate', parent, lat, lon, radiusKm: null }, name!, others),
    demonyms: readList(demonyms),
  }
}

function readRegion(row: readonly string[]): FixedPlace {
  const [key, name, others, demonyms, lat, lon, radius] = row
  const id = `region:${key}`
  const fields = { id, kind: 'region' as const, parent: null, lat, lon, radiusKm: Number(radius) }
  return { place: fixed(fields, name!, others), demonyms: readList(demonyms) }
}

function* readCounties(): Generator<FixedPlace> {
  for (const line of US_COUNTY_ROWS.split('\n')) {
    if (line === '') continue
    const state = line.slice(0, 2)
    const fips = line.slice(3, 5)
    for (const entry of line.slice(6).split(';')) {
      const [name, county, lat, lon] = entry.split('|')
      const parent = divisionId('US', state)
      const unit = state === 'LA' ? 'Parish' : 'County'
      const fields = {
        id: `fips:${fips}${county}`,
        kind: 'district' as const,
        parent,
        lat,
        lon,
        radiusKm: 25,
      }
      yield { place: fixed(fields, `${name} ${unit}`, undefined), demonyms: [] }
    }
  }
}

interface FixedFields {
  readonly id: string
  readonly kind: PlaceKind
  readonly parent: string | null
  readonly lat: string | undefined
  readonly lon: string | undefined
  readonly radiusKm: number | null
}

function fixed(fields: FixedFields, name: string, others: string | undefined): Place {
  const { id, kind, parent, lat, lon, radiusKm } = fields
  return {
    id,
    name,
    names: [name, ...readList(others)].map(text => ({ text, language: 'en' })),
    kind,
    parent,
    lat: Number(lat),
    lon: Number(lon),
    radiusKm,
    coordErrorKm: null,
    geometry: null,
    population: null,
    sensitive: null,
    origin: 'claimline world table',
  }
}
