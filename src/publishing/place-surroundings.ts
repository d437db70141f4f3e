import type { Registry } from '#conflicts'
import { distanceKm, type Place } from '#places'

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
      if (km !== undefined && km <= NEAR_KM) near.push({ place: other, relation: 'near', km })
    }
  }
  return { within: within.slice(0, 40), near: near.sort((a, b) => a.km! - b.km!).slice(0, NEAR_LISTED) }
}
