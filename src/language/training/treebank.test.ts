import { describe, expect, it } from 'vitest'
import { createRandom } from './averaged-weights.ts'
import { readTreebank } from './treebank.ts'
import { dropQuoteMarks, toHeadline, varyWords } from './vary-trees.ts'

const row = (...columns: (string | number)[]) => columns.join('\t')
const CONLLU = [
  '# sent_id = doc-0001',
  row(1, '"', '"', 'PUNCT', '``', '_', 6, 'punct', '_', 'SpaceAfter=No'),
  row(2, 'Militia', 'militia', 'NOUN', 'NN', '_', 4, 'compound', '_', 'SpaceAfter=No'),
  row(3, '-', '-', 'PUNCT', 'HYPH', '_', 2, 'punct', '_', 'SpaceAfter=No'),
  row(4, 'held', 'hold', 'VERB', 'VBN', '_', 5, 'amod', '_', '_'),
  row(5, 'hills', 'hill', 'NOUN', 'NNS', '_', 6, 'nsubj', '_', 'SpaceAfter=No'),
  row(6, '"', '"', 'PUNCT', "''", '_', 5, 'punct', '_', '_'),
  row('7-8', "weren't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row(7, 'were', 'be', 'AUX', 'VBD', '_', 9, 'aux:pass', '_', '_'),
  row(8, "n't", 'not', 'PART', 'RB', '_', 9, 'advmod', '_', '_'),
  row(9, 'taken', 'take', 'VERB', 'VBN', '_', 0, 'root', '_', 'SpaceAfter=No'),
  row(10, '.', '.', 'PUNCT', '.', '_', 9, 'punct', '_', '_'),
]
  .join('\n')
  .replace(row(5, 'hills', 'hill', 'NOUN', 'NNS', '_', 6), row(5, 'hills', 'hill', 'NOUN', 'NNS', '_', 9))
  .replace(row(1, '"', '"', 'PUNCT', '``', '_', 6), row(1, '"', '"', 'PUNCT', '``', '_', 5))

describe('a treebank', () => {
  const [tree] = readTreebank(`${CONLLU}\n\n`)

  it('gives the text back, with offsets of every word', () => {
    expect(tree!.text).toBe('"Militia-held hills" weren\'t taken.')
    for (const word of tree!.words) expect(tree!.text.slice(word.start, word.end)).toBe(word.form)
  })

  it('has hyphen compounds as one word, with a tree that agrees', () => {
    const compound = tree!.words[1]!
    expect(compound).toMatchObject({ form: 'Militia-held', tag: 'ADJ/JJ', relation: 'amod' })
    expect(tree!.words[compound.head]!.form).toBe('hills')
    expect(tree!.words.find(word => word.head < 0)!.form).toBe('taken')
  })

  it('loses its quotation marks and nothing else', () => {
    expect(
      dropQuoteMarks(tree!)
        .words.map(word => word.form)
        .join(' '),
    ).toBe("Militia-held hills were n't taken .")
  })

  it('becomes a headline without its auxiliary and its full stop', () => {
    expect(toHeadline(tree!)!.words.map(word => word.form)).not.toContain('were')
  })

  it('keeps its shape when words change', () => {
    const random = createRandom(3)
    for (let round = 0; round < 20; round++) {
      const varied = varyWords(tree!, random)
      if (!varied) continue
      expect(varied.words.map(word => [word.head, word.relation, word.tag])).toEqual(
        tree!.words.map(word => [word.head, word.relation, word.tag]),
      )
      for (const word of varied.words) expect(varied.text.slice(word.start, word.end)).toBe(word.form)
    }
  })
})
