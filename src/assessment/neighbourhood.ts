import type { DocketPlace } from './docket.ts'

/** Kilometres at which the likeness of neighbours is counted apart: up to 2, 4, 8, … */
const BANDS_KM = [2, 4, 8, 16, 32, Number.POSITIVE_INFINITY]
/** How often places so far apart are taken to be in the same hands before the record speaks, and the pairs that this counts for. */
const START_LIKENESS = [0.75, 0.72, 0.68, 0.64, 0.6, 0.52]
const START_PAIRS = 30
/** Band of a place and the one that contains it. */
const KIN = BANDS_KM.length
const START_KIN = 0.75

/** A place that informs another. */
export interface Neighbour {
  readonly place: number
  readonly distanceKm: number
  readonly band: number
}

/**
 * Which heard-of places inform a place, and how alike places so near to one another have turned out to be. Grows as places
 * are first heard of, so that what is told later plays no part in an earlier day's picture.
 */
export class Neighbourhood {
  readonly #places: readonly DocketPlace[]
  readonly #near: Neighbour[][]
  readonly #most: number
  readonly #heard = new Set<number>()
  readonly #same = new Float64Array(BANDS_KM.length + 1)
  readonly #pairs = new Float64Array(BANDS_KM.length + 1)
  readonly #byId: ReadonlyMap<string, number>

  constructor(places: readonly DocketPlace[], placeIndex: ReadonlyMap<string, number>, most: number) {
    this.#places = places
    this.#near = []
    this.#most = most
    this.#byId = placeIndex
  }

  /** Takes note that a place has been heard of: from now on it informs those around it. */
  hear(place: number): void {
    if (this.#heard.has(place)) return
    this.#heard.add(place)
    const from = this.#places[place]!
    for (const to of this.#places) {
      if (to.index === place) continue
      const kin = this.#isKin(from, to)
      const distanceKm = kin ? 0 : distance(from, to)
      if (distanceKm !== undefined)
        this.#offer(to.index, { place, distanceKm, band: kin ? KIN : bandOf(distanceKm) })
    }
  }

  /** The nearest places heard of, nearest first. */
  of(place: number): readonly Neighbour[] {
    return this.#near[place] ?? []
  }

  /** How often neighbours of a band are in the same hands. */
  likeness(band: number): number {
    const start = band === KIN ? START_KIN : START_LIKENESS[band]!
    return (this.#same[band]! + start * START_PAIRS) / (this.#pairs[band]! + START_PAIRS)
  }

  /** Notes how alike two places of a band look, both being well known: `same` is the chance that one side holds both. */
  learn(band: number, same: number, weight: number): void {
    this.#same[band]! += same * weight
    this.#pairs[band]! += weight
  }

  #isKin(a: DocketPlace, b: DocketPlace): boolean {
    return (
      (a.parent !== null && this.#byId.get(a.parent) === b.index) ||
      (b.parent !== null && this.#byId.get(b.parent) === a.index)
    )
  }

  #offer(to: number, neighbour: Neighbour): void {
    const near = this.#near[to] ?? []
    this.#near[to] = near
    if (near.length >= this.#most && !this.#closer(neighbour, near[near.length - 1]!)) return
    let at = near.length
    while (at > 0 && this.#closer(neighbour, near[at - 1]!)) at--
    near.splice(at, 0, neighbour)
    if (near.length > this.#most) near.pop()
  }

  #closer(a: Neighbour, b: Neighbour): boolean {
    if (Math.abs(a.distanceKm - b.distanceKm) > 1e-9) return a.distanceKm < b.distanceKm
    return this.#places[a.place]!.id < this.#places[b.place]!.id
  }
}

const bandOf = (km: number): number => BANDS_KM.findIndex(limit => km <= limit)

/** Kilometres between two places on a sphere, flat over short ways; undefined where one has no coordinates. */
function distance(a: DocketPlace, b: DocketPlace): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return 111.195 * Math.hypot(b.lat - a.lat, x)
}
