import type { ClaimEvent } from '#assessment'
import type { Registry } from '#conflicts'
import type { LedgerView } from '#ledger'
import type { PublishedClaim } from './api.ts'
import { type Feature, pointFeature } from './geojson.ts'
import { publishClaim } from './published-claim.ts'

/** An event with its places by name. */
export interface PublishedEvent extends Omit<ClaimEvent, 'places'> {
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
  }[]
}

/** An event with the claims that are about it. */
export interface PublishedEventPage extends PublishedEvent {
  readonly items: readonly PublishedClaim[]
}

/** Events as clients see them, latest first, undated last. */
export function publishEvents(events: readonly ClaimEvent[], registry: Registry): PublishedEvent[] {
  const published = events.map(event => ({
    ...event,
    places: event.places.map(id => {
      const place = registry.gazetteer.places.get(id)
      return {
        id,
        name: place?.name ?? id.replace(/^unresolved:/, ''),
        lat: place?.lat ?? null,
        lon: place?.lon ?? null,
      }
    }),
  }))
  return published.sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.id < b.id ? -1 : 1))
}

/** One event with its claims. */
export function publishEventPage(event: PublishedEvent, view: LedgerView): PublishedEventPage {
  const wanted = new Set(event.claims)
  return {
    ...event,
    items: view.claims.filter(({ claim }) => wanted.has(claim.id)).map(entry => publishClaim(entry, view)),
  }
}

/** An event as a point at its first place. */
export function eventFeature(event: PublishedEvent): Feature {
  const place = event.places[0]
  return pointFeature(
    event.id,
    { lat: place?.lat, lon: place?.lon },
    {
      event: event.id,
      family: event.family,
      types: event.types.join('; '),
      place: place?.name ?? null,
      place_id: place?.id ?? null,
      time_from: event.from,
      time_to: event.to,
      agent_sides: event.agentSides.join('; '),
      target_sides: event.targetSides.join('; '),
      claims: event.claims.length,
      reports: event.reports.length,
      origins: event.origins,
      denials: event.denials.length,
      explanation: event.explanation,
    },
  )
}
