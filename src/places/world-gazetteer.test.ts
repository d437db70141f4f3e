import { describe, expect, it } from 'vitest'
import { createWorldGazetteer } from './world-gazetteer.ts'

const world = createWorldGazetteer()
const best = (name: string) => world.findByName(name)[0]

describe('the world gazetteer', () => {
  it('knows countries by their names, abbreviations and adjectives', () => {
    expect(best('Iraq')?.place.id).toBe('geonames:99237')
    expect(best('U.S.')?.place.name).toBe('United States')
    expect(best('Iraqi')).toMatchObject({ adjectival: true, place: { name: 'Iraq' } })
  })

  it('takes abbreviations only as written', () => {
    expect(best('Miss.')?.place.name).toBe('Mississippi')
    expect(best('miss')?.place.name).not.toBe('Mississippi')
    expect(best('us')?.place.name).not.toBe('United States')
  })

  it('ranks towns by prominence and keeps the others', () => {
    const found = world.findByName('Paris')
    expect(found[0]?.place.parent).toBe('geonames:3017382')
    expect(found.length).toBeGreaterThan(5)
  })

  it('finds names without accents, with other spellings, and saints written short', () => {
    expect(best('Bogota')?.place.name).toBe('Bogotá')
    expect(best('Raqqa')?.place.id).toBe('geonames:172955')
    expect(best('St. Petersburg')?.place.id).toBe(best('Saint Petersburg')?.place.id)
  })

  it('knows counties and the states that they lie in', () => {
    const found = world.findByName('Orange County').map(({ place }) => place.parent)
    expect(found).toContain('iso3166:US-CA')
    expect(found).toContain('iso3166:US-FL')
  })

  it('gives back every place that it found by its id', () => {
    for (const name of ['Springfield', 'Georgia', 'Kurdish', 'Euphrates', 'Clark County'])
      for (const { place } of world.findByName(name)) expect(world.placeOf(place.id)?.name).toBe(place.name)
  })

  it('has no answer for nothing, for hostile names and for other words', () => {
    for (const name of ['', ' ', '’’’', 'a'.repeat(10_000), '\u0301'.repeat(300), 'quickly'])
      expect(world.findByName(name)).toEqual([])
    expect(world.placeOf('geonames:0')).toBeUndefined()
    expect(world.placeOf('pack/place')).toBeUndefined()
  })

  it('has points on the globe only', () => {
    for (const name of ['Aleutians West County', 'Fiji', 'Russia', 'Chatham Islands', 'Pacific Ocean'])
      for (const { place } of world.findByName(name)) {
        expect(Math.abs(place.lat!)).toBeLessThanOrEqual(90)
        expect(Math.abs(place.lon!)).toBeLessThanOrEqual(180)
      }
  })
})
