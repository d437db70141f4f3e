import { describe, expect, it } from 'vitest'
import { CLASSES_OF_WORD } from '../../en/word-classes.ts'
import { briefClaim } from '../../fixtures/brief-claim.ts'
import { claimsIn } from '../../fixtures/test-war.ts'
import { estimateTypes, likelihoodOf } from './estimate-types.ts'
import { signOf } from './sign-numbers.ts'

describe('how likely a clause tells an event', () => {
  const weights = { bias: 'attack -2 hold -1', 'verb storm': 'attack 4 hold -1', 'no object': 'hold 1' }

  it('is by the sum of what its signs weigh, for each type', () => {
    const likely = estimateTypes(['verb storm', 'no object', 'never seen'].map(signOf), weights)
    expect(likelihoodOf(likely, 'attack')).toBeCloseTo(1 / (1 + Math.exp(-2)))
    expect(likelihoodOf(likely, 'hold')).toBeCloseTo(1 / (1 + Math.exp(1)))
  })

  it('is what it is anyway where no sign is known', () => {
    expect(likelihoodOf(estimateTypes([], weights), 'attack')).toBeCloseTo(1 / (1 + Math.exp(2)))
  })
})

describe('clauses beside what frames read', () => {
  it.each([
    ['Rebels launched an attack, targeting Minqar with rockets.', ['attack']],
    ['The army foiled a rebel assault on Dorsk.', ['repel']],
    ['Two rebels were killed in clashes near Brakka on Tuesday.', ['attack']],
    ['Both militias took heavy losses in Dorsk.', ['casualties']],
    ['The minister opened a new library in Minqar.', []],
  ])('tell nothing twice: %s', (sentence, types) => {
    expect(claimsIn(sentence).map(({ type }) => type)).toEqual(types)
  })

  it('tell nothing in a text that tells nothing of war', () => {
    expect(claimsIn('The orchestra moved into its new hall in May.').map(briefClaim)).toEqual([])
  })
})

describe('classes of words', () => {
  it('hold every word as the tagger gives it: one word, in lower case', () => {
    const odd = [...CLASSES_OF_WORD.keys()].filter(word => !/^[a-z][a-z-]*$/.test(word))
    expect(odd).toEqual([])
  })

  it('put a rare word beside its fellows', () => {
    expect(CLASSES_OF_WORD.get('pummel')).toEqual(CLASSES_OF_WORD.get('strafe'))
  })
})
