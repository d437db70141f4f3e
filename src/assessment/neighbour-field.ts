import type { ControlSettings } from './control-settings.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { normalise } from './place-track.ts'

/** What a field of places is blended from: each place's own probabilities (undefined where nothing is heard of it). */
export interface FieldSource {
  readonly neighbourhood: Neighbourhood
  readonly settings: ControlSettings
  readonly sides: number
  readonly live: readonly number[]
  readonly own: (place: number) => Float64Array | undefined
  /** Chance that the front runs at a place. */
  readonly front: (place: number) => number
}

/**
 * Probabilities of each side's holding a place, its own evidence taken together with what lies around it: each neighbour
 * sends how likely each side is here, given what its own evidence says of it and how often such neighbours are in the same
 * hands; less so where the front runs at one of them. Messages count less than in full, since neighbours inform one another too.
 */
export function blendNeighbours(source: FieldSource, place: number): Float64Array {
  const out = ownOf(source, place)
  for (const neighbour of source.neighbourhood.of(place)) {
    const there = source.own(neighbour.place)
    const front = Math.max(source.front(place), source.front(neighbour.place))
    if (there) send(source, { bond: source.neighbourhood.bond(neighbour.band, front), there }, out)
  }
  for (let s = 0; s < out.length; s++) out[s] = out[s]! ** source.settings.sharpness
  normalise(out)
  return out
}

/** Multiplies `to` by the message of a neighbour. Beyond the bond every side is as likely as another. */
function send(source: FieldSource, of: { bond: number; there: Float64Array }, to: Float64Array): void {
  const { live, settings } = source
  const chance = (1 - of.bond) / live.length
  for (const s of live) to[s]! *= (chance + of.bond * of.there[s]!) ** settings.neighbourShare
}

function ownOf(source: FieldSource, place: number): Float64Array {
  const own = source.own(place)
  if (own) return own.slice()
  const out = new Float64Array(source.sides)
  for (const side of source.live) out[side] = 1 / source.live.length
  return out
}
