import { describe, expect, it } from 'vitest'
import { findStructure } from '#language'
import { testWar } from '../fixtures/test-war.ts'
import { wordsOf } from './words.ts'

describe('the words of a text', () => {
  const structure = findStructure('The men held it. One man held out; the Men left.', testWar().model)
  const words = wordsOf(structure)

  it('are one for all tokens that are written alike and have one base form', () => {
    const held = structure.tokens.filter(({ text }) => text === 'held')
    expect(new Set(held.map(({ index }) => words[index])).size).toBe(1)
  })

  it('tell of each token what it is', () => {
    for (const { index, lower, lemma } of structure.tokens)
      expect(words[index]).toMatchObject({ lower, lemma })
  })
})
