import { describe, expect, it } from 'vitest'
import {
  createGazetteer,
  distanceKm,
  isWithin,
  neighboursOf,
  type PlaceLayer,
  parsePlaces,
  resolvePlace,
} from './index.ts'

const TABLE = `id,name,names,kind,parent,lat,lon,radius_km,geometry
land,Wardland,,country,,36,37,200,
land/north,Northshire Governorate,Northshire|ar:محافظة الشمالية,governorate,land,36.5,37,60,
north/city,Northshire,ar:نورشير,city,land/north,36.50,37.00,6,
north/east,Eastern Northshire,,area,north/city,36.50,37.05,3,
north/warda,Wardah,Warda|ar:وردة,village,land/north,36.52,37.20,1,
south/warda,Wardah (south),Wardah,village,land,35.20,37.20,1,
north/camp,Handara camp,,camp,land/north,36.60,37.10,0.5,
north/handara,Handara,ar:حندارة,village,land/north,36.61,37.12,1,
north/quarter,al-Bustan,el-Bostan,neighbourhood,north/city,36.505,37.05,0.5,
north/road,Castle road,Tariq al-Qalaa,road,north/city,36.55,37.0,5,"LINESTRING (37.0 36.5, 37.0 36.7)"
`
const places = parsePlaces(TABLE, { as: 'csv', file: 't.csv' }).places
const gazetteer = createGazetteer(places)
const idOf = (name: string, context = {}) => resolvePlace(gazetteer, name, context).id

describe('a place', () => {
  it.each([
    ['Warda', 'north/warda'],
    ['Al-Wardeh', 'north/warda'],
    ['ورده', 'north/warda'],
    ['نورشير', 'north/city'],
    ['Bustan', 'north/quarter'],
    ['al-Boustaan', 'north/quarter'],
    ['Handarah Camp', 'north/camp'],
    ['مخيم حندارة', 'north/camp'],
    ['Hindara', 'north/handara'],
    ['the Castle highway', 'north/road'],
  ])('is found by another spelling: %s', (name, id) => {
    expect(idOf(name)).toBe(id)
  })

  it('is the city by its bare name and the governorate where that is said', () => {
    expect(idOf('Northshire')).toBe('north/city')
    expect(idOf('Northshire province')).toBe('land/north')
    expect(idOf('Northshire', { kind: 'governorate' })).toBe('land/north')
  })

  it('is told from its namesake by what else the report names', () => {
    expect(idOf('Wardah', { mentioned: ['north/city'] })).toBe('north/warda')
    expect(idOf('Wardah', { near: ['south/warda'] })).toBe('south/warda')
    expect(idOf('Wardah', { within: ['land/north'] })).toBe('north/warda')
    expect(idOf('Wardah, Northshire')).toBe('north/warda')
  })

  it('keeps its namesakes as candidates, with scores and reasons', () => {
    const { candidates } = resolvePlace(gazetteer, 'Wardah')
    expect(candidates.map(candidate => candidate.id).sort()).toEqual(['north/warda', 'south/warda'])
    expect(candidates[0]!.score + candidates[1]!.score).toBeCloseTo(1, 1)
    expect(resolvePlace(gazetteer, 'al-Boustaan').candidates[0]!.how).toContain('matched by')
  })

  it('is never the place on the other side', () => {
    expect(idOf('Western Northshire')).not.toBe('north/east')
    expect(resolvePlace(gazetteer, 'western districts of Northshire')).toMatchObject({
      id: 'north/city',
      relation: 'part-of',
    })
  })

  it('is none where nothing sounds like the name', () => {
    expect(resolvePlace(gazetteer, 'Reykjavik')).toEqual({ id: null, candidates: [] })
    expect(idOf('')).toBeNull()
    expect(idOf('!!!')).toBeNull()
  })
})

describe('a part of a place', () => {
  it('is the area that the gazetteer has for it', () => {
    expect(resolvePlace(gazetteer, 'eastern Northshire')).toMatchObject({ id: 'north/east' })
  })

  it.each([
    ['southern suburbs of Northshire', 'part-of'],
    ['western Northshire', 'part-of'],
    ['north of Northshire', 'direction-of'],
    ['the outskirts of Northshire', 'part-of'],
    ['near Northshire', 'near'],
    ['the Northshire front', 'along'],
  ])('else the whole, told how it lies to it: %s', (name, relation) => {
    const found = resolvePlace(gazetteer, name)
    expect(found).toMatchObject({ id: 'north/city', relation })
    expect(found.precisionKm).toBeGreaterThan(1)
  })
})

describe('the world layer', () => {
  const town = {
    ...places[0]!,
    id: 'geonames:1',
    name: 'Handora',
    kind: 'city' as const,
    lat: 10,
    lon: 10,
    parent: null,
  }
  const world: PlaceLayer = {
    name: 'world',
    placeOf: id => (id === town.id ? town : undefined),
    findByName: name =>
      name === 'Handora' || name === 'Warda' ? [{ place: town, score: 0.8, how: 'name of a town' }] : [],
  }
  const both = createGazetteer(places, world)

  it('has the name that the pack only sounds like', () => {
    expect(resolvePlace(both, 'Handora').id).toBe('geonames:1')
  })

  it('lends the pack the names that it knows of the pack’s own places', () => {
    const own = { ...town, id: 'geonames:2', name: 'Northshire', lat: 36.5, lon: 37.01 }
    const knowing: PlaceLayer = {
      ...world,
      findByName: name =>
        name === 'Settentrione' ? [{ place: own, score: 0.7, how: 'other name of a town' }] : [],
    }
    expect(resolvePlace(createGazetteer(places, knowing), 'Settentrione').id).toBe('north/city')
  })

  it('stands back where the report speaks of the places of the pack', () => {
    expect(resolvePlace(both, 'Warda', { mentioned: ['north/city'] }).id).toBe('north/warda')
  })
})

describe('geometry', () => {
  const place = (id: string) => gazetteer.places.get(id)!

  it('measures to the nearest point of a road', () => {
    expect(distanceKm(place('north/road'), place('north/city'))).toBeCloseTo(0, 1)
    expect(distanceKm(place('north/warda'), place('south/warda'))).toBeGreaterThan(140)
  })

  it('knows what lies within what, by parents and by the circle of an area', () => {
    expect(isWithin(gazetteer, 'north/quarter', 'land')).toBe(true)
    expect(isWithin(gazetteer, 'north/quarter', 'north/east')).toBe(true)
    expect(isWithin(gazetteer, 'north/warda', 'north/east')).toBe(false)
    expect(isWithin(gazetteer, 'land', 'north/quarter')).toBe(false)
    expect(isWithin(gazetteer, 'nowhere', 'land')).toBe(false)
  })

  it('lists neighbours by distance', () => {
    expect(neighboursOf(gazetteer, place('north/handara'), 5).map(({ place: { id } }) => id)).toEqual([
      'north/camp',
    ])
  })
})
