import { foldName } from '#names'
import { kmBetween } from './distance.ts'
import type { Place, PlaceName } from './place.ts'

/** A row that was taken for a place that was already there. */
export interface MergedPlace {
  readonly from: string
  readonly into: string
  readonly reason: string
}

/** Two rows with a name in common are one place where their points are no farther apart than this, in kilometres. */
const SAME_PLACE_KM = 1.5

/**
 * `known` with `incoming` added: rows of the same id, or of the same name and kind within 1.5 km, become one place that keeps the
 * known row's id, point and origin and gains the other's names. The list of what was merged says why.
 */
export function mergePlaces(
  known: readonly Place[],
  incoming: readonly Place[],
): { readonly places: readonly Place[]; readonly merged: readonly MergedPlace[] } {
  const places = new Map<string, Place>()
  const byName = new Map<string, string[]>()
  const merged: MergedPlace[] = []
  for (const place of [...known, ...incoming]) {
    const same = places.get(place.id) ?? findSame(place, places, byName)
    if (same === undefined) places.set(place.id, place)
    else {
      places.set(same.id, {
        ...same,
        names: joinNames(same.names, place.names),
        population: same.population ?? place.population,
      })
      merged.push({
        from: place.id,
        into: same.id,
        reason: same.id === place.id ? 'the same id' : 'the same name and kind at the same point',
      })
    }
    for (const { text } of place.names) addTo(byName, foldName(text), same?.id ?? place.id)
  }
  return { places: [...places.values()], merged }
}

function findSame(
  place: Place,
  places: ReadonlyMap<string, Place>,
  byName: ReadonlyMap<string, readonly string[]>,
): Place | undefined {
  const { lat, lon } = place
  if (lat === null || lon === null) return undefined
  for (const { text } of place.names)
    for (const id of byName.get(foldName(text)) ?? []) {
      const other = places.get(id)!
      if (other.kind !== place.kind || other.lat === null || other.lon === null) continue
      if (kmBetween({ lat, lon }, { lat: other.lat, lon: other.lon }) <= SAME_PLACE_KM) return other
    }
  return undefined
}

function joinNames(a: readonly PlaceName[], b: readonly PlaceName[]): readonly PlaceName[] {
  const seen = new Set(a.map(name => name.text))
  return [...a, ...b.filter(name => !seen.has(name.text))]
}

function addTo(table: Map<string, string[]>, key: string, id: string): void {
  const ids = table.get(key)
  if (ids === undefined) table.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}
