import { isIsoDay, Refusal } from '#primitives'
import type { Feature } from '#publishing'

/** What a client asks of a collection: OGC API – Features, Part 1, sections 7.15.2 to 7.15.4. */
export interface FeatureQuery {
  /** West, south, east, north in degrees. West may be greater than east: the box then crosses the antimeridian. */
  readonly bbox: readonly [number, number, number, number] | null
  /** Interval of days; null is an open end. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
  readonly offset: number
}

/** Most features in one answer. */
export const MAX_LIMIT = 1000

/**
 * Parses the query of an items request.
 * @throws {Refusal} for a bbox, datetime, limit or offset that is none.
 */
export function parseFeatureQuery(query: Readonly<Record<string, string>>): FeatureQuery {
  const [from, to] = parseDatetime(query.datetime)
  return {
    bbox: parseBbox(query.bbox),
    from,
    to,
    limit: Math.min(MAX_LIMIT, parseWhole(query.limit, 'limit', 10, 1)),
    offset: parseWhole(query.offset, 'offset', 0, 0),
  }
}

function parseBbox(text: string | undefined): FeatureQuery['bbox'] {
  if (text === undefined || text === '') return null
  const numbers = text.split(',').map(Number)
  const flat = numbers.length === 6 ? [numbers[0]!, numbers[1]!, numbers[3]!, numbers[4]!] : numbers
  if (flat.length !== 4 || !flat.every(Number.isFinite) || flat[1]! > flat[3]!)
    throw new Refusal('bad-field', 'A bbox is four numbers: west,south,east,north.', { field: 'bbox' })
  return [flat[0]!, flat[1]!, flat[2]!, flat[3]!]
}

function parseDatetime(text: string | undefined): [string | null, string | null] {
  if (text === undefined || text === '') return [null, null]
  const ends = text.split('/')
  if (ends.length > 2)
    throw new Refusal('bad-field', 'A datetime is a day or an interval of two.', { field: 'datetime' })
  const days = ends.map(end => (end === '' || end === '..' ? null : end.slice(0, 10)))
  for (const [i, day] of days.entries()) {
    if (
      day !== null &&
      (!isIsoDay(day) || !/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(ends[i]!))
    )
      throw new Refusal('bad-field', `"${ends[i]!.slice(0, 40)}" is no RFC 3339 date.`, { field: 'datetime' })
  }
  const from = days[0] ?? null
  const to = days.length === 1 ? from : (days[1] ?? null)
  if (from !== null && to !== null && from > to)
    throw new Refusal('bad-field', 'The interval ends before it begins.', { field: 'datetime' })
  return [from, to]
}

function parseWhole(text: string | undefined, field: string, fallback: number, least: number): number {
  if (text === undefined || text === '') return fallback
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > 1e9)
    throw new Refusal('bad-field', `${field} is a whole number from ${least} on.`, { field })
  return number
}

/** True where the feature lies in the box; a feature without geometry is in no box. */
export function isInBox(feature: Pick<Feature, 'geometry'>, bbox: FeatureQuery['bbox']): boolean {
  if (bbox === null) return true
  if (feature.geometry === null) return false
  const [lon, lat] = feature.geometry.coordinates
  const [west, south, east, north] = bbox
  return (
    lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
  )
}

/** True where the days of a feature touch the interval; a feature without days touches only the open one. */
export function isInInterval(days: { from: string | null; to: string | null }, query: FeatureQuery): boolean {
  if (query.from === null && query.to === null) return true
  const start = days.from ?? days.to
  const end = days.to ?? days.from
  if (start === null || end === null) return false
  return (query.to === null || start <= query.to) && (query.from === null || end >= query.from)
}
