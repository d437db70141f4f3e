import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const agentSides = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].sort().join('+'))

describe('the subject of a verb that the tree leaves without one', () => {
  it.each<[string, string, string, string[]]>([
    ['stands before an aside', 'The rebels, witnesses say, have captured Dorsk.', 'capture', ['south']],
    [
      'stands before what describes it',
      'Rebels stationed in Halvern and Vesna, which have been quiet since March, captured Dorsk again this morning.',
      'capture',
      ['south'],
    ],
    [
      'stands before who backs it and when',
      'Rebels backed by Vestian troops on Wednesday captured six villages east of Dorsk, the ministry said.',
      'capture',
      ['north+south'],
    ],
    [
      'stands behind a conjunction that the tree takes for a preposition',
      'The guests left after units of the army captured Dorsk.',
      'capture',
      ['north'],
    ],
    [
      'is that of the verb before',
      'The army crossed the river, took Dorsk and then captured Halvern.',
      'capture',
      ['north', 'north'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(agentSides(text, type)).toEqual(expected)
  })
})
