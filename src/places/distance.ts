import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'

const EARTH_RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine). */
export function kmBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const dLat = radians(b.lat - a.lat)
  const dLon = radians(b.lon - a.lon)
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Distance between two places in kilometres; undefined where one has no coordinates. For a road or a front the nearest of its points counts. */
export function distanceKm(a: Place, b: Place): number | undefined {
  let least: number | undefined
  for (const p of pointsOf(a))
    for (const q of pointsOf(b)) {
      const km = kmBetween(p, q)
      if (least === undefined || km < least) least = km
    }
  return least
}

const LINE_POINT = /(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g

function pointsOf(place: Place): readonly { lat: number; lon: number }[] {
  if (place.geometry?.startsWith('LINESTRING'))
    return [...place.geometry.matchAll(LINE_POINT)].map(match => ({
      lon: Number(match[1]),
      lat: Number(match[2]),
    }))
  return place.lat === null || place.lon === null ? [] : [{ lat: place.lat, lon: place.lon }]
}

/** Kinds whose extent is told by their circle where no row names them as parent. */
const AREAS: readonly PlaceKind[] = ['area', 'region']

/**
 * True where place `a` lies in place `b`: `b` is among its parents, or `b` is an area and the point of `a` lies in its circle. A
 * place lies within itself.
 */
export function isWithin(gazetteer: Gazetteer, a: string, b: string): boolean {
  const seen = new Set<string>()
  for (let id: string | null = a; id !== null && !seen.has(id); id = parentOf(gazetteer, id)) {
    if (id === b) return true
    seen.add(id)
  }
  const inner = gazetteer.places.get(a)
  const outer = gazetteer.places.get(b)
  if (inner === undefined || outer === undefined || !AREAS.includes(outer.kind) || AREAS.includes(inner.kind))
    return false
  const km = distanceKm(inner, outer)
  return km !== undefined && outer.radiusKm !== null && km <= outer.radiusKm
}

function parentOf(gazetteer: Gazetteer, id: string): string | null {
  return gazetteer.places.get(id)?.parent ?? null
}

/** Places whose point lies within `km` of the place, nearest first, with their distance; the place itself is left out. */
export function neighboursOf(
  gazetteer: Gazetteer,
  place: Place,
  km: number,
): readonly { readonly place: Place; readonly km: number }[] {
  if (place.lat === null || place.lon === null) return []
  const { lat, lon } = place
  const dLat = km / 110
  const dLon = km / (110 * Math.max(0.05, Math.cos(radians(lat))))
  const found: { place: Place; km: number }[] = []
  for (const other of gazetteer.list) {
    if (other.lat === null || other.lon === null || other.id === place.id) continue
    if (Math.abs(other.lat - lat) > dLat || Math.abs(other.lon - lon) > dLon) continue
    const distance = kmBetween({ lat, lon }, { lat: other.lat, lon: other.lon })
    if (distance <= km) found.push({ place: other, km: distance })
  }
  return found.sort((a, b) => a.km - b.km)
}
