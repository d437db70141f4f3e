import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaimFaults } from './claim-faults.ts'
import { claimsIn, testWar } from './fixtures/test-war.ts'

const SIDES = () => testWar().registry.conflict.sides.map(({ id }) => id)

/** Every rule of the contract that code checks, for all claims of a text. */
function faultsIn(text: string) {
  return claimsIn(text).flatMap(claim => findClaimFaults(claim, { text, sides: SIDES() }))
}

const WORDS = [
  ...[
    'The army',
    'rebels',
    'civilians',
    'Minqar',
    'Tel Hadid',
    'captured',
    'attacked',
    'were killed',
    'shelling',
    'of',
  ],
  ...[
    'in',
    'on Friday',
    'said',
    'that',
    'denied',
    'if',
    'will',
    'not',
    'dozens',
    '“',
    '”',
    '"',
    ',',
    '.',
    '\n\n',
    'and',
    'who',
  ],
  ...[
    'to take',
    'trying',
    'airstrikes',
    '12',
    'the siege of',
    'a ceasefire',
    '—',
    'their',
    'according to',
    'withdrew from',
  ],
]

describe('extractClaims', () => {
  it('keeps every rule of the contract on sentences thrown together from words of war', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
      .map(words => words.join(' '))
    fc.assert(
      fc.property(text, one => {
        expect(faultsIn(one)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('neither fails nor breaks a rule on any text of any script', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter(one => one.trim() !== '')
    fc.assert(
      fc.property(text, one => {
        expect(faultsIn(`The army took Minqar. ${one}`)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it.each<[string, string]>([
    ['a sentence of thousands of clauses', 'The army attacked Minqar and '.repeat(1500)],
    ['speech within speech', `${'He said that '.repeat(600)}the army took Minqar.`],
    ['a list without an end', `Rebels attacked ${'Minqar, '.repeat(1500)}.`],
    ['quotation marks only, after a claim', `The army took Minqar. ${'"'.repeat(3000)}`],
  ])('reads %s', (_, text) => {
    expect(faultsIn(text)).toEqual([])
  })

  it('reads the same text twice the same way', () => {
    const text =
      'The army captured Minqar on Friday, a spokesman said. Rebels denied that the town had fallen.'
    expect(claimsIn(text)).toEqual(claimsIn(text))
  })

  it('has who puts a figure for the source, however much more the sentence tells', () => {
    const [claim] = claimsIn(
      'A monitor put the army losses in Minqar at 61 and those of the rebels and of their many allies from the hills around it at 68.',
    )
    expect(claim?.attribution.at(-1)?.name).toBe('A monitor')
  })

  it('denies what a clause of denial tells, with who denies it', () => {
    const claim = claimsIn(
      'A rebel spokesman denied to the paper that any shell of his men had fallen on Minqar.',
    ).find(({ type }) => type === 'shelling')
    expect(claim?.polarity).toBe('denied')
    expect(claim?.attribution.at(-1)?.name).toBe('A rebel spokesman')
  })

  it('says why: frame, place, day and source', () => {
    const [claim] = claimsIn('The army captured Minqar on Friday.')
    expect(claim?.reason?.join('\n')).toMatch(/frame capture by "capture"/)
    expect(claim?.reason?.join('\n')).toMatch(/dated by its own words/)
  })

  it('is surer of a plain statement than of a hedged one', () => {
    const [plain] = claimsIn('The army captured Minqar.')
    const [hedged] = claimsIn('The army reportedly captured Minqar.')
    expect(plain!.confidence).toBeGreaterThan(hedged!.confidence)
  })
})
