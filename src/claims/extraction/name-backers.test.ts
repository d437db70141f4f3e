import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const agentSides = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].sort().join('+'))

describe('those who fight beside who acts', () => {
  it.each<[string, string, string, string[]]>([
    [
      'act too, where they are said to back them',
      'The rebels, backed by Vestian warplanes, stormed Dorsk.',
      'attack',
      ['north+south'],
    ],
    [
      'act too, with no comma between',
      'On Thursday rebels supported by Vestian troops stormed Dorsk.',
      'attack',
      ['north+south'],
    ],
    [
      'act too, one behind the other',
      'Rebels backed by Black Banner fighters and covered by Vestian warplanes captured Dorsk.',
      'capture',
      ['caliphs+north+south'],
    ],
    [
      'act too, where the clause says with whose help',
      'The rebels opened an offensive near Dorsk on Friday, with air support from the army.',
      'attack',
      ['north+south'],
    ],
    [
      'act too, where they are named beside who acts',
      'On Friday the army, in cooperation with Black Banner, attacked Dorsk.',
      'attack',
      ['caliphs+north'],
    ],
    [
      'act too, alongside',
      'The rebels captured Dorsk on Friday alongside Black Banner.',
      'capture',
      ['caliphs+south'],
    ],
    ['do not where a state backs them', 'The rebels, backed by Karsk, stormed Dorsk.', 'attack', ['south']],
    [
      'are not helped where they are driven out',
      'The rebels were driven out of Dorsk with the help of Vestian warplanes.',
      'withdraw',
      ['south'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(agentSides(text, type)).toEqual(expected)
  })
})
