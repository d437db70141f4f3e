import { distanceKm, type PlaceReading, type ToponymName } from './place-reading.ts'

/** How the evidence around a name weighs against the prominence of its readings; set on development texts by scoring. */
const WEIGHTS = {
  /** The text sets the containing state or country behind the name. */
  container: 2,
  /** Share of the report's other names that lie in the same country. */
  country: 0.5,
  /** Share that lie in the same first-level division. */
  division: 0.9,
  /** Nearness to another place of the report. */
  nearness: 0.35,
  /** Prominence where the outlet's address holds the name. */
  localPrior: 0.35,
} as const

/** Distance at which nearness has fallen to 1/e. */
const NEAR_KM = 120
const ROUNDS = 3
/** Sharpness of the share that each reading of a name gets in each round. */
const SHARPNESS = 6

/** The place chosen for a name, with its score and its share among the readings. */
export interface ChosenReading {
  readonly reading: PlaceReading
  readonly share: number
  readonly ranked: readonly { readonly reading: PlaceReading; readonly share: number }[]
}

/** What speaks for countries and divisions from outside the names: where the outlet sits. */
export interface OutletContext {
  readonly country: string | null
}

/**
 * Chooses one reading for each name so that the names of a report agree: shares are spread over readings by prominence,
 * then shifted, over a few rounds, towards countries, divisions and neighbourhoods that the other names speak for. After
 * M. Lieberman and H. Samet, Adaptive context features for toponym resolution, SIGIR 2012, without training.
 */
export function chooseReadings(
  names: readonly ToponymName[],
  outlet: OutletContext,
): ReadonlyMap<string, ChosenReading> {
  let shares = names.map(name => sharesOf(name, () => 0))
  for (let round = 0; round < ROUNDS; round++) {
    const votes = countVotes(names, shares, outlet)
    const anchors = anchorsOf(names, shares)
    shares = names.map((name, at) =>
      sharesOf(name, reading => supportOf(reading, at, { votes, anchors, shares, names })),
    )
  }
  return new Map(
    names.flatMap((name, at) =>
      name.readings.length === 0 ? [] : [[name.key, chosenOf(name, shares[at]!)]],
    ),
  )
}

function chosenOf(name: ToponymName, shares: readonly number[]): ChosenReading {
  const ranked = name.readings
    .map((reading, i) => ({ reading, share: shares[i]! }))
    .sort((a, b) => b.share - a.share)
  return { ...ranked[0]!, ranked }
}

function sharesOf(name: ToponymName, support: (reading: PlaceReading) => number): number[] {
  const scores = name.readings.map(reading => {
    const weight = name.isLocal && !reading.fromPack ? WEIGHTS.localPrior : 1
    const contained =
      (reading.country !== null &&
        reading.country !== reading.place.id &&
        name.containers.has(reading.country)) ||
      (reading.division !== null &&
        reading.division !== reading.place.id &&
        name.containers.has(reading.division))
    return weight * reading.prior + (contained ? WEIGHTS.container : 0) + support(reading)
  })
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(SHARPNESS * (score - top)))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

interface Votes {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
  readonly total: number
}

/** Names weigh by the root of their mentions: a name said ten times is no ten witnesses. */
function weightOf(name: ToponymName): number {
  return Math.sqrt(name.mentions)
}

function countVotes(
  names: readonly ToponymName[],
  shares: readonly number[][],
  outlet: OutletContext,
): Votes {
  const countries = new Map<string, number>()
  const divisions = new Map<string, number>()
  let total = 0
  for (const [at, name] of names.entries()) {
    const weight = weightOf(name)
    total += weight
    for (const [i, reading] of name.readings.entries()) {
      const vote = weight * shares[at]![i]!
      if (reading.country !== null) add(countries, reading.country, vote)
      if (reading.division !== null) add(divisions, reading.division, vote)
    }
    for (const container of name.containers) add(divisions, container, weight)
  }
  if (outlet.country !== null) add(countries, outlet.country, 1.5)
  return { countries, divisions, total: total + 0.5 }
}

function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value)
}

interface Anchor {
  readonly at: number
  readonly reading: PlaceReading
  readonly share: number
}

/** The places that names most likely mean and that have an extent small enough to be near to. */
function anchorsOf(names: readonly ToponymName[], shares: readonly number[][]): readonly Anchor[] {
  const anchors = names.flatMap((name, at) => {
    const best = shares[at]!.indexOf(Math.max(...shares[at]!))
    const reading = name.readings[best]
    if (reading === undefined || reading.place.kind === 'country' || reading.place.kind === 'region')
      return []
    return [{ at, reading, share: shares[at]![best]! }]
  })
  if (anchors.length <= ANCHOR_LIMIT) return anchors
  return anchors.sort((a, b) => names[b.at]!.mentions - names[a.at]!.mentions).slice(0, ANCHOR_LIMIT)
}

/** Places that others may be near to; of more, those named most often. */
const ANCHOR_LIMIT = 80

interface Support {
  readonly votes: Votes
  readonly anchors: readonly Anchor[]
  readonly shares: readonly number[][]
  readonly names: readonly ToponymName[]
}

function supportOf(reading: PlaceReading, at: number, { votes, anchors, shares, names }: Support): number {
  const own = ownVotes(reading, names[at]!, shares[at]!)
  const total = Math.max(1, votes.total - weightOf(names[at]!))
  const country = Math.max(0, (votes.countries.get(reading.country ?? '') ?? 0) - own.country) / total
  const division = Math.max(0, (votes.divisions.get(reading.division ?? '') ?? 0) - own.division) / total
  const isRegion = reading.place.kind === 'country' || reading.place.kind === 'region'
  const near = isRegion ? 0 : nearness(reading, at, anchors)
  return (
    WEIGHTS.country * Math.min(1, country) +
    WEIGHTS.division * Math.min(1, 1.5 * division) +
    WEIGHTS.nearness * near
  )
}

/** What the name itself has voted for the reading's country and division: no witness for itself. */
function ownVotes(
  reading: PlaceReading,
  name: ToponymName,
  shares: readonly number[],
): { country: number; division: number } {
  let country = 0
  let division = 0
  for (const [i, other] of name.readings.entries()) {
    if (other.country === reading.country) country += shares[i]!
    if (other.division === reading.division) division += shares[i]!
  }
  const weight = weightOf(name)
  return { country: country * weight, division: division * weight }
}

function nearness(reading: PlaceReading, at: number, anchors: readonly Anchor[]): number {
  let best = 0
  for (const anchor of anchors) {
    if (anchor.at === at) continue
    const value = anchor.share * Math.exp(-distanceKm(reading.place, anchor.reading.place) / NEAR_KM)
    if (value > best) best = value
  }
  return best
}
