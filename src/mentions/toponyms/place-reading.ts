import { kmBetween, type Place } from '#places'

/** One place that a name may stand for in this report. */
export interface PlaceReading {
  readonly place: Place
  /** How likely the name means this place before the report is looked at, 0..1. */
  readonly prior: number
  readonly how: string
  readonly adjectival: boolean
  readonly fromPack: boolean
  /** Id of the country, and of the first-level division, that the place lies in or is; null where not known. */
  readonly country: string | null
  readonly division: string | null
}

/** A name of the report and what it may stand for. */
export interface ToponymName {
  /** Folded text: mentions of one name are read alike. */
  readonly key: string
  readonly readings: readonly PlaceReading[]
  readonly mentions: number
  /** Ids of countries and divisions that the text sets behind it ("Paris, Texas"). */
  readonly containers: ReadonlySet<string>
  /** The outlet's own address holds the name: a place near its readers. */
  readonly isLocal: boolean
}

/** Distance of two points in kilometres; infinite where one has no coordinates, so that it is near nothing. */
export function distanceKm(
  a: { readonly lat: number | null; readonly lon: number | null },
  b: { readonly lat: number | null; readonly lon: number | null },
): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  return kmBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}
