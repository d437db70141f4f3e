/** A GeoJSON point (RFC 7946: longitude first) or, where nothing is known of the position, a feature without geometry. */
export interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** Where a feature lies. */
export interface Position {
  readonly lat: number | null | undefined
  readonly lon: number | null | undefined
}

/** A feature at a position; nothing is planted where the position is unknown. */
export function pointFeature(id: string, { lat, lon }: Position, properties: object): Feature {
  const geometry = lat == null || lon == null ? null : ({ type: 'Point', coordinates: [lon, lat] } as const)
  return { type: 'Feature', id, geometry, properties: { ...properties } }
}

/** A collection of features, as text, a feature a line. */
export function* featureCollection(features: Iterable<Feature>): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n'
  let isFirst = true
  for (const feature of features) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`
    isFirst = false
  }
  yield '\n]}\n'
}
