import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { findStructure } from './find-structure.ts'
import { parseLanguageModel } from './language-model.ts'
import { askOnce, formsOf } from './word-form.ts'

const model = parseLanguageModel(readFileSync(new URL('../../models/english.model.gz', import.meta.url)))

it('asks each word of a text once, also where the answer is that there is none', () => {
  const answer = vi.fn((form: string) => (form === 'the' ? undefined : form.length))
  const lengthOf = askOnce(({ form }) => answer(form))
  const structure = findStructure('They took the town and the mill and the town.', model)
  for (let round = 0; round < 2; round++) {
    const lengths = formsOf(structure).map(lengthOf)
    expect(lengths).toEqual([4, 4, undefined, 4, 3, undefined, 4, 3, undefined, 4, 1])
  }
  expect(answer.mock.calls.flat()).toEqual(['They', 'took', 'the', 'town', 'and', 'mill', '.'])
})

it('knows the words of a text that came from elsewhere, one for each token', () => {
  const structure = findStructure('Rebels left the town.', model)
  const copy = { ...structure }
  expect(formsOf(copy).map(({ form }) => form)).toEqual(structure.tokens.map(({ text }) => text))
})
