import type { Claim } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import type { Place } from '#places'
import { fromDayNumber, toDayNumber } from '#primitives'

/** How large a ledger to make up. */
export interface Scale {
  readonly claims: number
  readonly places: number
  readonly days: number
}

const START = toDayNumber('2015-01-01')
const SIDES = ['government', 'opposition']
const TYPES = ['attack', 'attack', 'attack', 'capture', 'hold', 'hold', 'repel', 'withdraw'] as const

/**
 * A ledger made up for measuring time and memory: claims of twelve outlets spread evenly over places and days. What they
 * say is drawn at random and means nothing. Parts that many claims share are shared objects, as in a loaded ledger.
 */
export function createScaleView(scale: Scale): LedgerView {
  const random = createRandom(scale.claims)
  const below = (n: number) => Math.floor(random() * n)
  const places = createPlaces(scale.places)
  const refs = places.map(place => [{ name: place.name, place: place.id }])
  const actors = SIDES.map(side => [{ name: side, actor: side, side }])
  const chains = createChains()
  const time = Array.from({ length: scale.days }, (_, day) => {
    const iso = fromDayNumber(START + day)
    return { text: null, from: iso, to: iso }
  })
  const claims: LedgerClaim[] = []
  for (let n = 0; n < scale.claims; n++) {
    const published = Math.floor((n * scale.days) / scale.claims)
    const side = below(2)
    const type = TYPES[below(TYPES.length)]!
    const outlet = below(12)
    const claim = {
      id: `clm_${n}`,
      reportId: `rep_${n}`,
      type,
      polarity: 'asserted',
      modality: type === 'attack' ? 'ongoing' : 'occurred',
      quote: NO_QUOTE,
      agents: actors[side]!,
      targets: actors[1 - side]!,
      places: refs[below(scale.places)]!,
      time: time[Math.max(0, published - below(3))]!,
      casualties: NONE,
      weapons: NONE,
      attribution: chains[outlet * 4 + below(4)]!,
      confidence: 1,
      report: reportOf(outlet, published),
    } as unknown as Claim
    claims.push({ claim, position: n + 1, quoteStatus: 'unverified', judgement: null })
  }
  return {
    asOf: scale.claims,
    conflict: 'scale',
    reports: new Map(),
    claims,
    rejected: [],
    importedPlaces: places,
    importedActors: [],
    judgements: [],
  }
}

const NO_QUOTE = { start: 0, end: 0, text: '' }
const NONE: never[] = []

const reports = new Map<number, NonNullable<Claim['report']>>()
function reportOf(outlet: number, published: number): NonNullable<Claim['report']> {
  const key = outlet * 100_000 + published
  let report = reports.get(key)
  if (!report) {
    report = { outlet: `outlet-${outlet}`, lean: leanOf(outlet), published: fromDayNumber(START + published) }
    reports.set(key, report)
  }
  return report
}

const leanOf = (outlet: number): string | null => (outlet % 5 === 4 ? null : SIDES[outlet % 2]!)

function createChains(): Claim['attribution'][] {
  return Array.from({ length: 48 }, (_, n) => {
    const outlet = Math.floor(n / 4)
    const publisher = {
      name: `Outlet ${outlet}`,
      role: 'publisher' as const,
      actor: `outlet-${outlet}`,
      side: 'media',
    }
    const side = leanOf(outlet) ?? SIDES[n % 2]!
    const speaker = {
      name: `${side} speaker ${n % 4}`,
      role: 'spokesperson' as const,
      actor: `${side}-${n % 4}`,
      side,
    }
    return n % 4 === 3 ? [publisher] : [publisher, speaker]
  })
}

function createPlaces(count: number): Place[] {
  const width = Math.ceil(Math.sqrt(count))
  return Array.from({ length: count }, (_, n) => ({
    id: `place-${n}`,
    name: `Place ${n}`,
    names: [],
    kind: 'village',
    parent: null,
    lat: 33 + 0.01 * Math.floor(n / width),
    lon: 36 + 0.012 * (n % width),
    radiusKm: null,
    coordErrorKm: null,
    geometry: null,
    population: null,
    sensitive: null,
    origin: 'made up',
  }))
}

function createRandom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
