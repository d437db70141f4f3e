import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInBox, isInInterval, parseFeatureQuery } from './features.ts'

const at = (lon: number, lat: number) => ({
  type: 'Feature' as const,
  id: 'x',
  geometry: { type: 'Point' as const, coordinates: [lon, lat] as const },
  properties: {},
})

describe('queries of OGC API – Features', () => {
  it('reads boxes of four and six numbers, days, and intervals with open ends', () => {
    expect(parseFeatureQuery({ bbox: '36,35,38,37', datetime: '2016-10-01/..' })).toMatchObject({
      bbox: [36, 35, 38, 37],
      from: '2016-10-01',
      to: null,
      limit: 10,
    })
    expect(
      parseFeatureQuery({ bbox: '36,35,0,38,37,9', datetime: '2016-11-04T10:00:00Z', limit: '5000' }),
    ).toMatchObject({ bbox: [36, 35, 38, 37], from: '2016-11-04', to: '2016-11-04', limit: 1000 })
  })

  it.each([
    [{ bbox: '1,2,3' }],
    [{ bbox: 'a,b,c,d' }],
    [{ bbox: '0,9,1,8' }],
    [{ datetime: 'yesterday' }],
    [{ datetime: '2016-02-30' }],
    [{ datetime: '2016-12-01/2016-11-01' }],
    [{ limit: '0' }],
    [{ offset: '-1' }],
  ])('refuses %j', query => {
    expect(() => parseFeatureQuery(query)).toThrow()
  })

  it('finds points across the antimeridian', () => {
    expect(isInBox(at(179, 0), [170, -10, -170, 10])).toBe(true)
    expect(isInBox(at(0, 0), [170, -10, -170, 10])).toBe(false)
  })

  it('counts a feature without days into the open interval only', () => {
    const open = parseFeatureQuery({})
    expect(isInInterval({ from: null, to: null }, open)).toBe(true)
    expect(isInInterval({ from: null, to: null }, parseFeatureQuery({ datetime: '2016-11-04' }))).toBe(false)
    expect(
      isInInterval({ from: null, to: '2016-11-04' }, parseFeatureQuery({ datetime: '2016-11-04' })),
    ).toBe(true)
  })

  it('never answers anything but a query or a refusal', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('bbox', 'datetime', 'limit', 'offset'), fc.string()),
        query => {
          try {
            parseFeatureQuery(query)
          } catch (error) {
            expect((error as Error).name).toBe('Refusal')
          }
        },
      ),
    )
  })
})
