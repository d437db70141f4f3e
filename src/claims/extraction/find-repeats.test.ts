import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

describe('a claim by reference', () => {
  it('is of what the source said first, sentences before, not of what was told in between', () => {
    const claims = claimsIn(
      'The army captured Dorsk on Friday, a military source said. Minqar lies beside the road to the city. Rebel fighters were seen there, the source added. A Northern news unit carried a similar report.',
    )
    const repeat = claims.find(({ about }) => about?.[0]?.relation === 'repeats')
    expect(repeat).toMatchObject({ type: 'capture', polarity: 'asserted' })
    expect(repeat?.places[0]?.name).toBe('Dorsk')
    expect(repeat?.about?.[0]?.claim).toBe(
      claims.find(({ quote }) => quote.text.startsWith('The army captured'))?.id,
    )
  })
})
