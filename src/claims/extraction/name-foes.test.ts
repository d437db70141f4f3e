import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const agentSides = (text: string) =>
  claimsIn(text)
    .filter(({ type }) => type === 'attack')
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].sort().join('+'))

describe('who fights whom', () => {
  it.each<[string, string[]]>([
    ['Clashes broke out near Dorsk between the army and rebels.', ['north+south']],
    [
      'There was heavy fighting in Dorsk on Friday between Black Banner fighters, rebels and the army.',
      ['caliphs+north+south'],
    ],
    ['Heavy clashes took place between rebels against government forces in Dorsk.', ['north+south']],
    ['There was no fighting with Black Banner in Dorsk on Friday.', ['caliphs']],
    ['A rebel commander was killed in a clash with an army patrol near Dorsk.', ['north']],
    ['Clashes broke out between two villages in the hills above Dorsk.', ['']],
  ])('%s', (text, expected) => {
    expect(agentSides(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['A deal was reached on Friday between the army and the rebels in Dorsk.', ['north+south']],
    ['The rebels signed an agreement with the army on Friday.', ['north+south']],
    ['The rebels are negotiating a truce with the army.', ['south']],
  ])('deals are made by both: %s', (text, expected) => {
    const deals = claimsIn(text).filter(({ type }) => type === 'ceasefire')
    expect(deals.map(({ agents }) => [...new Set(agents.map(({ side }) => side))].sort().join('+'))).toEqual(
      expected,
    )
  })

  it('is whoever stands between “which” and the verb', () => {
    const [claim] = claimsIn('People still live in Dorsk, which rebels captured in May.').filter(
      ({ type }) => type === 'capture',
    )
    expect(claim?.agents.map(({ side }) => side)).toEqual(['south'])
    expect(claim?.places[0]?.name).toBe('Dorsk')
  })
})
