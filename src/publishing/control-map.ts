import type { ControlEstimate } from '#assessment'
import type { LedgerView } from '#ledger'
import type { Place } from '#places'
import { type IsoDay, toDayNumber } from '#primitives'
import type { Activity, ControlHistory, ControlMap, MapPlace } from './api.ts'

/** The map on one day: every place that has coordinates, with what the estimate says of it. */
export function publishControlMap(
  estimates: Iterable<ControlEstimate>,
  options: {
    at: IsoDay
    sides: readonly string[]
    placeOf: (id: string) => Place | undefined
    besieged: ReadonlySet<string>
  },
): ControlMap {
  const places: MapPlace[] = []
  for (const estimate of estimates) {
    const place = options.placeOf(estimate.place.id)
    if (place === undefined || place.lat === null || place.lon === null) continue
    places.push({
      id: place.id,
      name: place.name,
      kind: place.kind,
      lat: round(place.lat, 5),
      lon: round(place.lon, 5),
      ...(place.geometry === null ? {} : { geometry: place.geometry }),
      p: options.sides.map(side => round(estimate.probabilities[side] ?? 0, 3)),
      contested: estimate.contested,
      besieged: options.besieged.has(place.id),
      verdict: estimate.verdict,
      claimed: estimate.claimed.map(holding => holding.side),
    })
  }
  return { at: options.at, sides: options.sides, places }
}

/** Days on which the look of each place changes, for scrubbing: estimates must come place by place, days rising. */
export function publishControlHistory(
  estimates: Iterable<ControlEstimate>,
  options: { from: IsoDay; to: IsoDay; sides: readonly string[] },
): ControlHistory {
  const first = toDayNumber(options.from)
  const places: Record<string, [number, number, number, number][]> = {}
  for (const estimate of estimates) {
    const changes = places[estimate.place.id] ?? []
    places[estimate.place.id] = changes
    const look = lookOf(estimate, options.sides)
    const last = changes.at(-1)
    if (last === undefined || last[1] !== look[0] || last[2] !== look[1] || last[3] !== look[2])
      changes.push([toDayNumber(estimate.date) - first, ...look])
  }
  return { from: options.from, to: options.to, sides: options.sides, places }
}

/** Sureness is kept in steps of five, so that a slow decay is not a change every day. */
function lookOf(estimate: ControlEstimate, sides: readonly string[]): [number, number, number] {
  let best = -1
  let probability = estimate.probabilities.unknown ?? 0
  for (const [i, side] of sides.entries()) {
    const p = estimate.probabilities[side] ?? 0
    if (p > probability) {
      best = i
      probability = p
    }
  }
  const claimedOnly = best < 0 && estimate.claimed.length > 0
  return [best, Math.round(probability * 20) * 5, (estimate.contested ? 1 : 0) | (claimedOnly ? 2 : 0)]
}

/** How many claims speak of each day, and how many disputes are open on it. */
export function publishActivity(
  view: LedgerView,
  options: { from: IsoDay; to: IsoDay; disputes: readonly { from: IsoDay | null; to: IsoDay | null }[] },
): Activity {
  const first = toDayNumber(options.from)
  const days = toDayNumber(options.to) - first + 1
  const claims = new Array<number>(days).fill(0)
  for (const { claim } of view.claims) {
    const day =
      claim.time?.to ??
      claim.time?.from ??
      view.reports.get(claim.reportId)?.published ??
      claim.report?.published
    const index = day == null ? -1 : toDayNumber(day) - first
    if (index >= 0 && index < days) claims[index]!++
  }
  const disputes = new Array<number>(days).fill(0)
  for (const { from, to } of options.disputes) {
    const start = from === null ? 0 : Math.max(0, toDayNumber(from) - first)
    const end = to === null ? days - 1 : Math.min(days - 1, toDayNumber(to) - first)
    for (let day = start; day <= end; day++) disputes[day]!++
  }
  return { from: options.from, claims, disputes }
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
