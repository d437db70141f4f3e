import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const quotes = (text: string) => claimsIn(text).map(({ quote }) => quote.text)

describe('a quote', () => {
  it('holds enough of its sentence to tell what happened', () => {
    const text =
      'The mayor of Dorsk was dragged from her car on the road to Halvern by rebels on Monday and murdered.'
    const found = quotes(text)
    expect(found).not.toEqual([])
    for (const quote of found) expect(quote.length).toBeGreaterThan(27)
  })
  it('stays within its sentence and its part between semicolons', () => {
    const found = quotes('Rebels shelled Dorsk. Nine men died. The army kept quiet; rebels left Halvern.')
    expect(found.length).toBeGreaterThan(1)
    for (const quote of found) expect(quote).not.toMatch(/[.;] \w/)
  })
})
