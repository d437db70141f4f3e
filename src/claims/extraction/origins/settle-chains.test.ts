import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

/** Who says each claim of a type, "—" for the report itself. */
const origins = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ attribution }) => (attribution.length > 1 ? attribution.at(-1)!.name : '—'))

describe('who says a claim', () => {
  it.each<[string, string, string, string[]]>([
    ['is the report in its own words', 'The army shelled Dorsk on Monday.', 'shelling', ['—']],
    [
      'is in whose words it stands',
      'Ostland Watch said the army had shelled Dorsk on Monday.',
      'shelling',
      ['Ostland Watch'],
    ],
    [
      'is who spoke before, in the tense of reported speech',
      'Ostland Watch said the army had left Halvern. Rebels had shelled Dorsk.',
      'shelling',
      ['Ostland Watch'],
    ],
    [
      'is the report again in its own tense',
      'Ostland Watch said the army had left Halvern. Rebels shelled Dorsk on Monday.',
      'shelling',
      ['—'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(origins(text, type)).toEqual(expected)
  })
})
