import { describe, expect, it } from 'vitest'
import { annotate } from '../fixtures/sample-war.ts'

const namesIn = (text: string) => {
  const { actors, places } = annotate(text)
  return [...actors, ...places].filter(({ reference }) => reference === undefined).map(one => one.text)
}

describe('a headline', () => {
  it('yields the names that are known and no more', () => {
    const names = namesIn('Free League Storms Largest Town Before Heavy Winter Snow In Dorsk')
    expect(names).toContain('Free League')
    expect(names).toContain('Dorsk')
    expect(names.some(name => /Storms|Winter|Heavy|Town/.test(name))).toBe(false)
  })

  it('in capitals yields them too', () => {
    expect(namesIn('FREE LEAGUE TAKES DORSK BEFORE WINTER SNOW')).toEqual(
      expect.arrayContaining(['FREE LEAGUE', 'DORSK']),
    )
  })

  it('tells a person by a given name', () => {
    expect(namesIn('Aging Singer Robert Quandt Returns With Another Album After Years')).toContain(
      'Robert Quandt',
    )
  })
})
