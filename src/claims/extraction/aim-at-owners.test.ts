import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const targetSides = (text: string) =>
  claimsIn(text)
    .filter(({ type }) => type !== 'statement')
    .map(({ targets }) => [...new Set(targets.map(({ side }) => side))].sort().join('+'))

describe('whoever is struck through what is theirs', () => {
  it.each<[string, string[]]>([
    ['The army shelled rebel positions near Dorsk.', ['south']],
    ['Warplanes bombed a gathering of the rebels in Dorsk.', ['south']],
    ['Rebels attacked army bases in Dorsk.', ['north']],
    ['The army shelled rebel-held Dorsk.', ['', '']],
    ['The army shelled the market of the villagers in Dorsk.', ['']],
    ['Rebels attacked the army near Dorsk. The army repelled the attack.', ['north', 'south']],
  ])('%s', (text, expected) => {
    expect(targetSides(text)).toEqual(expected)
  })
})
