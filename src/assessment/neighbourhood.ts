import type { DocketPlace } from './docket.ts'

/** Kilometres at which the likeness of neighbours is counted apart: up to 2, 4, 8, … */
const BANDS_KM = [2, 4, 8, 16, 32, Number.POSITIVE_INFINITY]
/**
 * Shares of pairs of places so far apart that are taken to be in the same hands for being neighbours, beyond chance, before the
 * record speaks; the same where the front runs at one of them, which it does between places in different hands; and the pairs
 * that this counts for.
 */
const START_BOND = [0.5, 0.44, 0.36, 0.28, 0.2, 0.04]
const START_FRONT_BOND = 0.2
const START_PAIRS = 15
/** Band of a place and the one that contains it. */
const KIN = BANDS_KM.length
const START_KIN = 0.5

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
  readonly #quiet = createBonds()
  readonly #front = createBonds()
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
      if (!kin && this.#isBeyond(from, to)) continue
      const distanceKm = kin ? 0 : distance(from, to)
      if (distanceKm !== undefined)
        this.#offer(to.index, { place, distanceKm, band: kin ? KIN : bandOf(distanceKm) })
    }
  }

  /** Whether a place is too far north or south of another to be among its nearest: saves measuring most of the pairs. */
  #isBeyond(from: DocketPlace, to: DocketPlace): boolean {
    const near = this.#near[to.index]
    if (near === undefined || near.length < this.#most || from.lat === null || to.lat === null) return false
    return KM_PER_DEGREE * Math.abs(from.lat - to.lat) > near[near.length - 1]!.distanceKm + 1e-6
  }

  /** The nearest places heard of, nearest first. */
  of(place: number): readonly Neighbour[] {
    return this.#near[place] ?? []
  }

  /**
   * Share of the pairs of a band that are in the same hands for being neighbours, where the front runs at one of them with the
   * given chance; the others are in the same hands as chance has it.
   */
  bond(band: number, front: number): number {
    const start = band === KIN ? START_KIN : START_BOND[band]!
    const of = (bonds: Bonds, at: number) =>
      (bonds.same[band]! + at * START_PAIRS) / (bonds.pairs[band]! + START_PAIRS)
    return Math.max(0, (1 - front) * of(this.#quiet, start) + front * of(this.#front, START_FRONT_BOND))
  }

  /** Notes whether two places of a band, both well known, are in the same hands, and with what chance any two would be. */
  learn(band: number, front: number, pair: { same: boolean; chance: number; weight: number }): void {
    for (const [bonds, share] of [
      [this.#quiet, 1 - front],
      [this.#front, front],
    ] as const) {
      bonds.same[band]! += (Number(pair.same) - pair.chance) * pair.weight * share
      bonds.pairs[band]! += (1 - pair.chance) * pair.weight * share
    }
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

/** Pairs in the same hands beyond chance, and pairs that could be, by band. */
interface Bonds {
  readonly same: Float64Array
  readonly pairs: Float64Array
}

const createBonds = (): Bonds => ({
  same: new Float64Array(BANDS_KM.length + 1),
  pairs: new Float64Array(BANDS_KM.length + 1),
})

const KM_PER_DEGREE = 111.195

const bandOf = (km: number): number => BANDS_KM.findIndex(limit => km <= limit)

/** Kilometres between two places on a sphere, flat over short ways; undefined where one has no coordinates. */
function distance(a: DocketPlace, b: DocketPlace): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return KM_PER_DEGREE * Math.hypot(b.lat - a.lat, x)
}
