import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

const firstPlace = (text: string) => claimsIn(text)[0]?.places[0]

describe('the words of a place that say which part of it is meant', () => {
  it.each([
    ['The army shelled the countryside of Minqar on Monday.', 'countryside of Minqar'],
    ['The army shelled the Minqar countryside on Monday.', 'Minqar countryside'],
    ['Jets bombed the northern Minqar countryside.', 'northern Minqar countryside'],
    ["Jets bombed Minqar's northern countryside.", "Minqar's northern countryside"],
    ['Rebels shelled Minqar’s western outskirts.', 'Minqar’s western outskirts'],
  ])('%s: %s, in the town', (text, name) => {
    expect(firstPlace(text)).toMatchObject({ name, canonical: 'Minqar', relation: 'part-of' })
  })

  it.each([
    ['The army advanced west of Minqar.', 'west of Minqar'],
    ['The army advanced east of the Minqar river.', 'east of the Minqar'],
  ])('%s: %s', (text, name) => {
    expect(firstPlace(text)?.name).toContain(name)
    expect(firstPlace(text)?.relation).toBe('direction-of')
  })

  it('tells villages by the town that they lie beside', () => {
    const place = firstPlace('The army captured several villages south of Minqar.')
    expect(place).toMatchObject({ name: 'villages south of Minqar', relation: 'direction-of' })
  })

  it.each([
    [
      'The army shelled farms on the southern and eastern sides of the town.',
      'farms on the southern and eastern sides of the town',
    ],
    ['The army captured a village to the south.', 'village to the south'],
    ['The army captured a village near the southern border.', 'village'],
    ["The army captured Ostland's northern town of Dorsk.", 'Dorsk'],
  ])('%s: %s', (text, name) => {
    expect(firstPlace(text)?.name).toBe(name)
  })
})
