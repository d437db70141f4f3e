/** Points of a WKT `LINESTRING (lon lat, …)` or `MULTILINESTRING`; empty for anything else. */
export function readLines(wkt: string): readonly (readonly [number, number][])[] {
  if (!/^\s*(?:MULTI)?LINESTRING/i.test(wkt)) return []
  return [...wkt.matchAll(/\(([^()]+)\)/g)].map(([, points]) =>
    points!
      .split(',')
      .map(point => point.trim().split(/\s+/).map(Number) as [number, number])
      .filter(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat)),
  )
}
