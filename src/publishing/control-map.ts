import type { LedgerView } from '#ledger'
import type { Place } from '#places'
import { daysBetween, type IsoDay, toDayNumber } from '#primitives'
import type { Activity, ControlColumns, ControlHistory, ControlMap, MapPlace } from './api.ts'
import type { ControlTable } from './control-table.ts'

/** The map on one day: every place that has coordinates, with what the estimate says of it. */
export function publishControlMap(
  table: ControlTable,
  options: {
    at: IsoDay
    sides: readonly string[]
    placeOf: (id: string) => Place | undefined
    besieged: ReadonlySet<string>
  },
): ControlMap {
  const places: MapPlace[] = []
  for (const [index, id] of table.places.entries()) {
    const place = options.placeOf(id)
    if (place === undefined || place.lat === null || place.lon === null) continue
    const { p, contested, verdict, claimed } = table.read(index, options.at)
    places.push({
      id,
      name: place.name,
      kind: place.kind,
      lat: round(place.lat, 5),
      lon: round(place.lon, 5),
      ...(place.geometry === null ? {} : { geometry: place.geometry }),
      p,
      contested,
      besieged: options.besieged.has(id),
      verdict,
      claimed,
    })
  }
  return { at: options.at, sides: options.sides, places }
}

/** The same map as columns: a fraction of the size, for clients that draw it. */
export function publishControlColumns(map: ControlMap): ControlColumns {
  const { at, sides, places } = map
  const kinds = [...new Set(places.map(place => place.kind))]
  const verdicts = [...new Set(places.map(place => place.verdict))]
  return {
    at,
    sides,
    kinds,
    verdicts,
    id: places.map(place => place.id),
    name: places.map(place => place.name),
    kind: places.map(place => kinds.indexOf(place.kind)),
    // A ten-thousandth of a degree is eleven metres, less than any of these points is exact to.
    lat: places.map(place => Math.round(place.lat * 1e4)),
    lon: places.map(place => Math.round(place.lon * 1e4)),
    geometry: Object.fromEntries(places.flatMap((place, i) => (place.geometry ? [[i, place.geometry]] : []))),
    p: sides.map((_, side) => places.map(place => Math.round(place.p[side]! * 100))),
    look: places.map(
      place => verdicts.indexOf(place.verdict) * 4 + (place.contested ? 1 : 0) + (place.besieged ? 2 : 0),
    ),
    claimed: places.map(place => place.claimed.reduce((bits, side) => bits + 2 ** sides.indexOf(side), 0)),
  }
}

/** Days on which the look of each place changes, for scrubbing. */
export function publishControlHistory(
  table: ControlTable,
  options: { from: IsoDay; to: IsoDay; sides: readonly string[]; isShown: (id: string) => boolean },
): ControlHistory {
  const { from, to, sides } = options
  const first = daysBetween(table.from, from)
  const days = daysBetween(from, to) + 1
  const places: Record<string, number[]> = {}
  for (const [index, id] of table.places.entries()) {
    if (!options.isShown(id)) continue
    const changes: number[] = []
    const looks = table.looks(index)
    let last = -1
    for (let day = 0; day < days; day++) {
      const look = looks[first + day]!
      if (look !== last) changes.push(day, look)
      last = look
    }
    places[id] = changes
  }
  return { from, to, sides, places }
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
  // Counted by differences: a dispute may be open for years.
  const changes = new Array<number>(days + 1).fill(0)
  for (const { from, to } of options.disputes) {
    const start = from === null ? 0 : Math.max(0, toDayNumber(from) - first)
    const end = to === null ? days - 1 : Math.min(days - 1, toDayNumber(to) - first)
    if (start > end) continue
    changes[start]!++
    changes[end + 1]!--
  }
  let open = 0
  const disputes = changes.slice(0, days).map(change => {
    open += change
    return open
  })
  return { from: options.from, claims, disputes }
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
