import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const quotes = (text: string) => claimsIn(text).map(({ quote }) => quote.text)

describe('a quote', () => {
  it('holds enough of its sentence to tell what happened', () => {
    const text =
      'The mayor of Dorsk was dragged from her car on the road to Halvern by rebels on Monday and murdered.'
    for (const quote of quotes(text)) expect(quote.length).toBeGreaterThan(27)
  })
  it('stays within its sentence and its part between semicolons', () => {
    for (const quote of quotes(
      'Rebels shelled Dorsk. Nine men died. The army kept quiet; rebels left Halvern.',
    ))
      expect(quote).not.toMatch(/[.;] \w/)
  })
})
