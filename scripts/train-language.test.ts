import { describe, expect, it } from 'vitest'
import { findClauses } from '../src/language/find-clauses.ts'
import { findStructure } from '../src/language/find-structure.ts'
import { parseLanguageModel, writeLanguageModel } from '../src/language/language-model.ts'
import { readTreebank } from '../src/language/training/treebank.ts'
import { trainLanguageModel } from './train-language.ts'

/** "The N1 V the N2 ." for all pairs: enough to learn one kind of sentence. */
function smallTreebank(): string {
  const nouns = ['cat', 'dog', 'cook', 'king', 'child', 'horse']
  const verbs = { saw: 'see', found: 'find', heard: 'hear' }
  const row = (...columns: (string | number)[]) => columns.join('\t')
  return nouns
    .flatMap(first =>
      Object.entries(verbs).flatMap(([verb, lemma]) => nouns.map(second => ({ first, verb, lemma, second }))),
    )
    .map(({ first, verb, lemma, second }, index) =>
      [
        `# sent_id = doc${index % 7}-${index}`,
        row(1, 'The', 'the', 'DET', 'DT', '_', 2, 'det', '_', '_'),
        row(2, first, first, 'NOUN', 'NN', '_', 3, 'nsubj', '_', '_'),
        row(3, verb, lemma, 'VERB', 'VBD', '_', 0, 'root', '_', '_'),
        row(4, 'the', 'the', 'DET', 'DT', '_', 5, 'det', '_', '_'),
        row(5, second, second, 'NOUN', 'NN', '_', 3, 'obj', '_', 'SpaceAfter=No'),
        row(6, '.', '.', 'PUNCT', '.', '_', 3, 'punct', '_', '_'),
      ].join('\n'),
    )
    .join('\n\n')
}

describe('training', () => {
  it('learns a small language, writes it, and reads it back', () => {
    const groups = new Map(['cat', 'dog', 'queen'].map(word => [word, 1] as const))
    const trees = readTreebank(smallTreebank())
    const trained = trainLanguageModel({ trees, reports: trees.slice(0, 5), groups }, () => {})
    const model = parseLanguageModel(writeLanguageModel(trained))
    const structure = findStructure('The queen found the dog.', model)
    expect(structure.tokens.map(token => token.tag)).toEqual(['DT', 'NN', 'VBD', 'DT', 'NN', '.'])
    const [clause] = findClauses(structure)
    expect(clause).toMatchObject({ agents: [1], patients: [4], predicate: 'find' })
  })
})
