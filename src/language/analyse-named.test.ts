import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findStructure } from './find-structure.ts'
import { parseLanguageModel } from './language-model.ts'

const model = parseLanguageModel(readFileSync(new URL('../../models/english.model.gz', import.meta.url)))

/** Reads a text with one known name, given as words. */
function readNamed(text: string, name: string) {
  const wanted = name.split(' ')
  return findStructure(text, model, {
    findNames: words => {
      const first = words.findIndex((_, at) => wanted.every((word, i) => words[at + i]?.form === word))
      return first < 0 ? [] : [{ first, end: first + wanted.length }]
    },
  }).tokens
}

describe('a known name of several words', () => {
  it('is one noun to the tree: its head is the subject, its other words hang on that', () => {
    const tokens = readNamed(
      'The Harbour Watch for Fair Dealing said guards took the mill.',
      'Harbour Watch for Fair Dealing',
    )
    const watch = tokens.findIndex(token => token.text === 'Watch')
    expect(tokens[watch]).toMatchObject({ relation: 'nsubj', tag: 'NNP' })
    expect(tokens[tokens[watch]!.head]!.text).toBe('said')
    for (const text of ['Harbour', 'for', 'Fair', 'Dealing'])
      expect(tokens.find(token => token.text === text)).toMatchObject({ head: watch, relation: 'flat' })
  })

  it('leaves the words outside it as they are', () => {
    const plain = findStructure('Guards took the mill on Monday.', model).tokens
    expect(readNamed('Guards took the mill on Monday.', 'No Such Name')).toEqual(plain)
  })
})

describe('a verb with a subject and an object', () => {
  it.each(['Raids killed at least nine people.', 'Rebels captured the mill in Dorsk.'])(
    'is a past tense, not a participle: %s',
    text => {
      expect(
        findStructure(text, model).tokens.find(token => /^(?:killed|captured)$/.test(token.text))!.tag,
      ).toBe('VBD')
    },
  )

  it('stays a participle before a time', () => {
    expect(findStructure('Villages captured last week were empty.', model).tokens[1]!.tag).toBe('VBN')
  })
})
