import type { ControlHistory, MapPlace } from '../../../src/publishing/shapes.ts'
import { countDays } from './format.ts'

/** How one place looks on one day: leading side (index in the history's sides, -1 unknown), its probability, flags. */
export interface PlaceLook {
  readonly side: number
  readonly sureness: number
  readonly contested: boolean
  readonly claimedOnly: boolean
}

/** The leading side of a place in an answer of `/control`. */
export function lookOfPlace(place: MapPlace): PlaceLook {
  let side = -1
  let best = 1 - place.p.reduce((sum, p) => sum + p, 0)
  place.p.forEach((p, i) => {
    if (p > best) {
      best = p
      side = i
    }
  })
  return {
    side,
    sureness: best,
    contested: place.contested,
    claimedOnly: side < 0 && place.claimed.length > 0,
  }
}

/** The look of a place on a day, from the history of changes: the last change on or before it (binary search). */
export function lookOnDay(history: ControlHistory, id: string, day: string): PlaceLook | undefined {
  const changes = history.places[id]
  if (!changes || changes.length === 0) return undefined
  const wanted = countDays(history.from, day)
  let low = 0
  let high = changes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (changes[middle]![0] <= wanted) low = middle
    else high = middle - 1
  }
  const change = changes[low]!
  if (change[0] > wanted) return undefined
  return {
    side: change[1],
    sureness: change[2] / 100,
    contested: (change[3] & 1) !== 0,
    claimedOnly: (change[3] & 2) !== 0,
  }
}
