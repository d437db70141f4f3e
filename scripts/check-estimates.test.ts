import { describe, expect, it } from 'vitest'
import { parsePlaceTable } from '#places'
import { checkEstimates, readStatedChecks } from './check-estimates.ts'

const ROW = (id: string, kind: string, parent: string, at: string, origin = 'map') =>
  `${id},${id.toUpperCase()},${kind},${parent},${at},0.5,${origin},CC0-1.0`
const { places } = parsePlaceTable(
  [
    'id,name,kind,parent,lat,lon,coord_error_km,origin,licence',
    ROW('north', 'governorate', '', '50,10'),
    ROW('south', 'governorate', '', '49,10'),
    ROW('aa', 'village', 'north', '50,10'),
    ROW('bb', 'village', 'north', '50,10.01'),
    ROW('cc', 'village', 'north', '50.01,10'),
    ROW('mill', 'landmark', 'north', '50.002,10.002', 'estimate'),
    ROW('fort', 'landmark', 'south', '50.003,10', 'estimate: own knowledge'),
  ].join('\n'),
  'places.csv',
)
const stated = readStatedChecks(
  'place,beside,source,lat,lon,within_km,reason\nmill,aa,,,,1,beside it\nmill,,atlas:7,50.1,10,,in the atlas\nfort,mill,,,,0.1,beside the mill\n',
)

describe('an estimated point', () => {
  const found = checkEstimates(places, stated)
  const agrees = (place: string, kind: string) =>
    found.find(check => check.place === place && check.kind === kind)?.agrees

  it('is borne out by a place that it is said to lie beside, or not', () => {
    expect(agrees('mill', 'beside')).toBe(true)
    expect(agrees('fort', 'beside')).toBe(false)
  })

  it('is held against the point of a second source within both errors', () => {
    expect(agrees('mill', 'second source')).toBe(false)
  })

  it('must have settlements of its own governorate around it', () => {
    expect(agrees('mill', 'governorate of the nearest settlements')).toBe(true)
    expect(agrees('fort', 'governorate of the nearest settlements')).toBe(false)
  })

  it('alone is checked: points that a file gives are not', () => {
    expect(new Set(found.map(check => check.place))).toEqual(new Set(['mill', 'fort']))
  })
})
