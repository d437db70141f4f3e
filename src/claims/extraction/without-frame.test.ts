import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

describe("a claim's words", () => {
  it('begin with what is said, not with who says it', () => {
    const [claim] = claimsIn(
      'In an interview with the Observer the rebel general Anton Vell said he could not hold Dorsk unless he received missiles.',
    )
    expect(claim?.quote.text).toMatch(/^he could not hold Dorsk/)
    expect(claim?.attribution).toHaveLength(2)
  })
  it('stay whole where the act of speech is the claim', () => {
    const [claim] = claimsIn('The president, Anton Vell, condemned the attack on Minqar.')
    expect(claim?.quote.text).toMatch(/condemned the attack on Minqar$/)
  })
})
