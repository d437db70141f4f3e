import {
  claimFeature,
  eventFeature,
  type Feature,
  placeFeature,
  publishClaim,
  type ReadModel,
} from '#publishing'
import { type FeatureQuery, isInBox, isInInterval } from './features.ts'

/** One page of what fits, and how many fit in all. */
export interface Found {
  readonly features: readonly Feature[]
  readonly matched: number
}

/** One layer. */
export interface Collection {
  readonly id: string
  readonly title: string
  readonly description: string
  find(read: ReadModel, query: FeatureQuery): Found
  findOne(read: ReadModel, id: string): Feature | undefined
  extent(read: ReadModel): object
}

/** Places on the last day of the interval asked for (without one: the ledger's last day). */
const places: Collection = {
  id: 'places',
  title: 'Places with control',
  description:
    'Each place with the estimate of who holds it. `datetime` chooses the day: the end of the interval, or the last day of the ledger.',
  find(read, query) {
    const features = featuresOfDay(read, query.to ?? read.span?.to).filter(feature =>
      isInBox(feature, query.bbox),
    )
    return page(features, query)
  },
  findOne: (read, id) => featuresOfDay(read, read.span?.to).find(feature => feature.id === id),
  extent: read => extentOf(featuresOfDay(read, read.span?.to), read),
}

/** Claims, at the first of their places that has coordinates. */
const claims: Collection = {
  id: 'claims',
  title: 'Claims',
  description:
    'Each claim with its quote and its chain of sources. `datetime` selects by the time that the claim gives for the event.',
  find(read, query) {
    const fitting = read.view.claims.filter(({ claim }) => {
      const place = claim.places.find(one => one.lat != null && one.lon != null)
      const geometry =
        place === undefined
          ? null
          : { type: 'Point' as const, coordinates: [place.lon!, place.lat!] as const }
      return (
        isInBox({ geometry }, query.bbox) &&
        isInInterval({ from: claim.time?.from ?? null, to: claim.time?.to ?? null }, query)
      )
    })
    const shown = fitting.slice(query.offset, query.offset + query.limit)
    return {
      features: shown.map(entry => claimFeature(publishClaim(entry, read.view))),
      matched: fitting.length,
    }
  },
  findOne(read, id) {
    const claim = read.claim(id)
    return claim === undefined ? undefined : claimFeature(claim)
  },
  extent: read => extentOf(featuresOfDay(read, read.span?.to), read),
}

/** Events, at the first of their places that has coordinates. */
const events: Collection = {
  id: 'events',
  title: 'Events',
  description:
    'Happenings that claims agree to be about. `datetime` selects by the days that the claims give.',
  find(read, query) {
    const fitting = read
      .events()
      .filter(event => isInInterval(event, query) && isInBox(eventFeature(event), query.bbox))
    return {
      features: fitting.slice(query.offset, query.offset + query.limit).map(eventFeature),
      matched: fitting.length,
    }
  },
  findOne(read, id) {
    const event = read.event(id)
    return event === undefined ? undefined : eventFeature(event)
  },
  extent: read => extentOf(featuresOfDay(read, read.span?.to), read),
}

/** The layers, in the order in which they are listed. */
export const COLLECTIONS: readonly Collection[] = [places, claims, events]

function featuresOfDay(read: ReadModel, day: string | undefined): Feature[] {
  if (day === undefined) return []
  const map = read.control(day)
  return map.places.map(place => placeFeature(place, map))
}

const page = (features: readonly Feature[], query: FeatureQuery): Found => ({
  features: features.slice(query.offset, query.offset + query.limit),
  matched: features.length,
})

function extentOf(features: readonly Feature[], read: ReadModel): object {
  const points = features.flatMap(feature =>
    feature.geometry === null ? [] : [feature.geometry.coordinates],
  )
  const lons = points.map(point => point[0])
  const lats = points.map(point => point[1])
  const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b))
  const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b))
  const bbox = points.length === 0 ? [-180, -90, 180, 90] : [least(lons), least(lats), most(lons), most(lats)]
  const interval =
    read.span === null ? [null, null] : [`${read.span.from}T00:00:00Z`, `${read.span.to}T23:59:59Z`]
  return {
    spatial: { bbox: [bbox], crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' },
    temporal: { interval: [interval], trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian' },
  }
}
