import { describe, expect, it } from 'vitest'
import { featureCollection, pointFeature } from './geojson.ts'

describe('a feature', () => {
  it('has its longitude first', () => {
    expect(pointFeature('a', { lat: 36, lon: 37 }, { n: 1 })).toEqual({
      type: 'Feature',
      id: 'a',
      geometry: { type: 'Point', coordinates: [37, 36] },
      properties: { n: 1 },
    })
  })

  it('has no geometry where a coordinate is missing, rather than a planted one', () => {
    expect(pointFeature('a', { lat: 36, lon: null }, {}).geometry).toBeNull()
    expect(pointFeature('a', { lat: undefined, lon: 37 }, {}).geometry).toBeNull()
  })

  it('stands in a collection that is JSON, however many there are', () => {
    for (const count of [0, 1, 3]) {
      const features = Array.from({ length: count }, (_, n) =>
        pointFeature(String(n), { lat: n, lon: n }, {}),
      )
      expect(JSON.parse([...featureCollection(features)].join(''))).toEqual({
        type: 'FeatureCollection',
        features,
      })
    }
  })
})
