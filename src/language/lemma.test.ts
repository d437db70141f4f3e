import { describe, expect, it } from 'vitest'
import { findLemma, lemmaByRule } from './lemma.ts'
import { inflectVerb } from './training/inflect.ts'

const past = (form: string) => lemmaByRule(form, 'VERB/VBD')

describe('base forms of verbs', () => {
  it('come from the irregular ones', () => {
    expect(
      ['took', 'fell', 'shot', 'overran', 'fled', 'withdrew', 'retook', 'held', 'lost'].map(past),
    ).toEqual(['take', 'fall', 'shoot', 'overrun', 'flee', 'withdraw', 'retake', 'hold', 'lose'])
  })

  it('get back a lost e and lose a doubled consonant', () => {
    expect(
      [
        'captured',
        'besieged',
        'seized',
        'evacuated',
        'settled',
        'repelled',
        'controlled',
        'shelled',
        'killed',
      ].map(past),
    ).toEqual(['capture', 'besiege', 'seize', 'evacuate', 'settle', 'repel', 'control', 'shell', 'kill'])
  })

  it('keep the first part of a compound', () => expect(past('counter-attacked')).toBe('counter-attack'))

  it('are found again for inflected reporting verbs', () => {
    for (const verb of ['seize', 'repel', 'storm', 'withdraw', 'deny', 'pin', 'flee', 'push']) {
      for (const tag of ['VBD', 'VBN', 'VBG', 'VBZ']) {
        expect([verb, tag, lemmaByRule(inflectVerb(verb, tag), `VERB/${tag}`)]).toEqual([verb, tag, verb])
      }
    }
  })
})

describe('base forms of nouns', () => {
  it('are singular', () => {
    const singular = (form: string) => lemmaByRule(form, 'NOUN/NNS')
    expect(['forces', 'militias', 'armies', 'bodies', 'churches', 'women'].map(singular)).toEqual([
      'force',
      'militia',
      'army',
      'body',
      'church',
      'woman',
    ])
  })

  it('obey learned exceptions', () => {
    expect(findLemma('Crises', 'NOUN/NNS', new Map([['N crises', 'crisis']]))).toBe('crisis')
  })
})
