import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

const typesIn = (text: string) => claimsIn(text).map(({ type }) => type)
const placeOf = (text: string, type: string) => claimsIn(text).find(claim => claim.type === type)?.places[0]

describe('a place without a name', () => {
  it('lies in the named one that the text is about, and is a part of it', () => {
    const text =
      'Rebels attacked Dorsk on Friday. The army shelled Dorsk all night. A shell hit a bakery, killing six people.'
    expect(placeOf(text, 'shelling')).toMatchObject({ canonical: 'Dorsk' })
    const bakery = claimsIn(text).findLast(({ type }) => type === 'shelling')?.places[0]
    expect(bakery).toMatchObject({ name: 'bakery', place: 'tw/3', canonical: 'Dorsk', relation: 'part-of' })
  })

  it('is in no town where it is the whole country', () => {
    const text = 'Rebels attacked Dorsk on Friday. The army shelled Dorsk. Thousands have fled the country.'
    expect(typesIn(text)).toContain('displace')
    expect(placeOf(text, 'displace')?.canonical).not.toBe('Dorsk')
  })

  it('stays unnamed where the text names none', () => {
    const text = 'A shell hit a bakery on Friday, killing six people.'
    expect(typesIn(text)).toContain('shelling')
    expect(placeOf(text, 'shelling')?.place ?? null).toBeNull()
  })
})

describe('where an offensive is', () => {
  it('is what it is to take, told by name or not', () => {
    const text = 'Rebels attacked Dorsk on Friday. The army announced an offensive to retake the town.'
    const [offensive] = claimsIn(text).filter(
      ({ agents, type }) => type === 'attack' && agents[0]?.side === 'north',
    )
    expect(offensive?.places).toHaveLength(1)
    expect(offensive?.places[0]).toMatchObject({ place: 'tw/3' })
  })
})
