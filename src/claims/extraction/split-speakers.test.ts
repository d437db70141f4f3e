import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const originsOf = (text: string) => claimsIn(text).map(({ attribution }) => attribution.at(-1)?.name)

describe('speakers who say it together', () => {
  it.each([
    ['The army captured Minqar, rebels and Ostland Watch said.', ['rebels', 'Ostland Watch']],
    ['The army captured Minqar, the army and Ostland Watch said.', ['the army', 'Ostland Watch']],
  ])('%s: a claim for each, since each is a voice of its own', (text, origins) => {
    expect(originsOf(text)).toEqual(origins)
    const claims = claimsIn(text)
    expect(new Set(claims.map(({ quote }) => quote.text))).toEqual(new Set(['The army captured Minqar']))
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2)
  })

  it('takes speakers of one side for one voice', () => {
    expect(claimsIn('The army captured Minqar, the army and government forces said.')).toHaveLength(1)
  })

  it('takes no actor of what is said for a speaker', () => {
    expect(originsOf('The army captured Minqar from the rebels and a monitor said so.')).toHaveLength(1)
  })
})
