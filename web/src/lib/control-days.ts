import type { ControlColumns, ControlMap, MapPlace } from '../../../src/publishing/api.ts'
import type { PlaceLook } from './place-look.ts'
import { stepOfSureness } from './sureness.ts'

/** The map that the columns stand for. */
export function readColumns(columns: ControlColumns): ControlMap {
  const { at, sides, kinds, verdicts, id, name, kind, lat, lon, geometry, p, look, claimed } = columns
  const places = id.map(
    (_, i): MapPlace => ({
      id: id[i]!,
      name: name[i]!,
      kind: kinds[kind[i]!]!,
      lat: lat[i]! / 1e4,
      lon: lon[i]! / 1e4,
      ...(geometry[i] ? { geometry: geometry[i] } : {}),
      p: p.map(column => column[i]! / 100),
      contested: (look[i]! & 1) !== 0,
      besieged: (look[i]! & 2) !== 0,
      verdict: verdicts[look[i]! >> 2]!,
      claimed: sides.filter((_, side) => (claimed[i]! >> side) & 1),
    }),
  )
  return { at, sides, places }
}

/** The probability of the side that leads a place, or of nobody's being known to hold it. */
export function leadOf(place: MapPlace): { side: number; probability: number } {
  let side = -1
  let probability = 1 - place.p.reduce((sum, p) => sum + p, 0)
  place.p.forEach((p, i) => {
    if (p > probability) {
      probability = p
      side = i
    }
  })
  return { side, probability }
}

/** The look of a place on the day of its map. */
export function lookOfPlace(place: MapPlace): PlaceLook {
  const { side, probability } = leadOf(place)
  return {
    side,
    step: stepOfSureness(probability),
    contested: place.contested,
    claimedOnly: side < 0 && place.claimed.length > 0,
  }
}
