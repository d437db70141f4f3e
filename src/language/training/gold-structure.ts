import type { Sentence, TextStructure, Token } from '../text-structure.ts'
import type { Tree } from './treebank.ts'

/** The gold trees of a text as `findStructure` would give them if it made no mistake (no quotations). */
export function toStructure(text: string, trees: readonly Tree[]): TextStructure {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const tree of trees) {
    const firstToken = tokens.length
    for (const word of tree.words) {
      const [pos, tag] = word.tag.split('/') as [string, string]
      tokens.push({
        index: tokens.length,
        start: word.start,
        end: word.end,
        text: word.form,
        lower: word.form.toLowerCase(),
        lemma: word.lemma.toLowerCase(),
        pos,
        tag,
        head: word.head < 0 ? -1 : firstToken + word.head,
        relation: word.relation,
        sentence: sentences.length,
      })
    }
    const span = { start: tokens[firstToken]!.start, end: tokens.at(-1)!.end }
    sentences.push({ ...span, index: sentences.length, firstToken, endToken: tokens.length, paragraph: 0 })
  }
  const paragraph = { start: 0, end: text.length, index: 0, firstSentence: 0, endSentence: sentences.length }
  return { text, tokens, sentences, paragraphs: [paragraph], quotations: [] }
}
