import type { Registry } from '#conflicts'
import type { Place } from '#places'

/** Kilometres within which another place counts as near. */
const NEAR_KM = 5
/** Near places listed at most. */
const NEAR_LISTED = 8

interface Around {
  readonly place: Place
  readonly relation: 'contains' | 'part' | 'near'
  readonly km: number | null
}

/** The places that contain a place, its parts, and the nearest others with their distance. */
export function findAround(place: Place, registry: Registry): { within: Around[]; near: Around[] } {
  const all = registry.gazetteer.places
  const within: Around[] = []
  const seen = new Set([place.id])
  for (
    let up = place.parent === null ? undefined : all.get(place.parent);
    up !== undefined && !seen.has(up.id);
    up = up.parent === null ? undefined : all.get(up.parent)
  ) {
    seen.add(up.id)
    within.push({ place: up, relation: 'contains', km: null })
  }
  const near: Around[] = []
  for (const other of all.values()) {
    if (seen.has(other.id)) continue
    if (other.parent === place.id) within.push({ place: other, relation: 'part', km: null })
    else {
      const km = distanceKm(place, other)
      if (km !== null && km <= NEAR_KM) near.push({ place: other, relation: 'near', km })
    }
  }
  return { within: within.slice(0, 40), near: near.sort((a, b) => a.km! - b.km!).slice(0, NEAR_LISTED) }
}

/** Great-circle distance (haversine, mean radius 6371 km), or null where a coordinate is missing. */
export function distanceKm(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const rad = Math.PI / 180
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(s))
}
