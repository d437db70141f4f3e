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
    ['Clashes broke out between two villages in the hills above Dorsk.', ['']],
  ])('%s', (text, expected) => {
    expect(agentSides(text)).toEqual(expected)
  })

  it('is whoever stands between “which” and the verb', () => {
    const [claim] = claimsIn('People still live in Dorsk, which rebels captured in May.').filter(
      ({ type }) => type === 'capture',
    )
    expect(claim?.agents.map(({ side }) => side)).toEqual(['south'])
    expect(claim?.places[0]?.name).toBe('Dorsk')
  })
})
