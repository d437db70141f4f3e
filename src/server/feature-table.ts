import { csvLine } from '#publishing'

/** Features as a table: their properties, then longitude and latitude. */
export function* featureTable(
  features: readonly {
    properties: Readonly<Record<string, unknown>>
    geometry: { coordinates: readonly [number, number] } | null
  }[],
): Generator<string> {
  const names = Object.keys(features[0]?.properties ?? {})
  yield csvLine([...names, 'lon', 'lat'])
  for (const { properties, geometry } of features)
    yield csvLine([
      ...names.map(name => properties[name] as string),
      geometry?.coordinates[0],
      geometry?.coordinates[1],
    ])
}
