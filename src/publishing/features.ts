import type { MapPlace, PublishedClaim } from './api.ts'
import { type Feature, pointFeature } from './geojson.ts'

/** A claim as a point at the first of its places that has coordinates, or without geometry. */
export function claimFeature(item: PublishedClaim): Feature {
  const { claim, report } = item
  const place = claim.places.find(one => one.lat != null && one.lon != null)
  const names = (list: readonly { name: string; canonical?: string | null | undefined }[]): string =>
    list.map(one => one.canonical ?? one.name).join('; ')
  return pointFeature(
    claim.id,
    { lat: place?.lat, lon: place?.lon },
    {
      claim: claim.id,
      type: claim.type,
      polarity: claim.polarity,
      modality: claim.modality,
      agents: names(claim.agents),
      targets: names(claim.targets),
      place: claim.places[0]?.canonical ?? claim.places[0]?.name ?? null,
      place_id: claim.places[0]?.place ?? null,
      time_from: claim.time?.from ?? null,
      time_to: claim.time?.to ?? null,
      quote: claim.quote.text,
      chain: item.chain.join(' > '),
      origin: item.chain.at(-1) ?? null,
      origin_side: claim.attribution.at(-1)?.side ?? null,
      confidence: claim.confidence,
      report: report.id,
      outlet: report.outlet,
      published: report.published,
      url: report.url,
    },
  )
}

/** A place on a day as a point, with one property a side: its probability. */
export function placeFeature(
  place: MapPlace,
  map: { readonly at: string; readonly sides: readonly string[] },
): Feature {
  const unknown = Math.max(0, 1 - place.p.reduce((sum, p) => sum + p, 0))
  const best = place.p.reduce((top, p, i) => (p > (place.p[top] ?? -1) ? i : top), 0)
  const leading = (place.p[best] ?? 0) > unknown ? (map.sides[best] ?? null) : null
  return pointFeature(place.id, place, {
    place: place.id,
    name: place.name,
    kind: place.kind,
    date: map.at,
    leading_side: leading,
    probability: Math.max(place.p[best] ?? 0, unknown),
    contested: place.contested,
    besieged: place.besieged,
    verdict: place.verdict,
    claimed_by: place.claimed.join('; '),
    ...Object.fromEntries(map.sides.map((side, i) => [`p_${side.replaceAll('-', '_')}`, place.p[i] ?? 0])),
    p_unknown: unknown,
  })
}
