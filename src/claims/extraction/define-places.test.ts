import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const firstPlace = (text: string) => claimsIn(text)[0]?.places[0]

describe('a place that is described before it is named', () => {
  it.each([
    'The army has captured a strategic town in Vesna. On the eastern edge, the Minqar town lies by the river.',
    'The army has captured a strategic town in Vesna. Analysts say the town of Minqar is the key to the south.',
  ])('%s: the name of the next sentence is its name', text => {
    const place = firstPlace(text)
    expect(place?.name).toContain('strategic town')
    expect(place?.canonical).toBe('Minqar')
  })

  it('stays unnamed where the next sentence names another kind of place', () => {
    expect(firstPlace('The army has captured a strategic hill. Minqar is quiet.')?.canonical).toBeUndefined()
  })

  it('stays unnamed where it is not new', () => {
    expect(firstPlace('The army has captured the town. The town of Minqar is quiet.')?.canonical).not.toBe(
      'Minqar',
    )
  })
})
