import { hashText } from '../hash.ts'
import { lexiconOf } from '../lexicon.ts'
import { mendPieces } from '../mend-pieces.ts'
import { mendTags } from '../mend-tags.ts'
import { createParserInput, fillParserInput, tagNumber } from '../parser-input.ts'
import { findPieces } from '../pieces.ts'
import { type Tagger, tagWords } from '../tagger.ts'
import type { ParsedSentence } from './train-parser.ts'
import { type TaggedSentence, type TaggerTraining, trainTagger } from './train-tagger.ts'
import type { Tree } from './treebank.ts'
import { dropQuoteMarks } from './vary-trees.ts'

/** The words of a tree as the tagger learns from them, with the tags that wink-nlp gives them in their text. */
export function toTagged(tree: Tree): TaggedSentence {
  const pieces = mendPieces(tree.text, findPieces(tree.text, { start: 0, end: tree.text.length }))
  const tagAt = new Map(pieces.spans.map((span, index) => [`${span.start} ${span.end}`, pieces.tags[index]!]))
  const tagFrom = new Map(pieces.spans.map((span, index) => [span.start, pieces.tags[index]!]))
  return {
    forms: tree.words.map(word => word.form),
    tags: tree.words.map(word => word.tag),
    winkTags: tree.words.map(
      word => tagAt.get(`${word.start} ${word.end}`) ?? tagFrom.get(word.start) ?? 'X',
    ),
  }
}

/** The words of a tree as the parser learns from them, with the tags that a tagger gave them; quotation marks are left out. */
export function toParsed(tagger: Tagger, gold: Tree, guessed: readonly string[]): ParsedSentence {
  const wordOf = lexiconOf(tagger)
  const tree = dropQuoteMarks({
    ...gold,
    words: gold.words.map((word, at) => ({ ...word, tag: guessed[at]! })),
  })
  const tags = mendTags(
    tree.words.map(word => word.form),
    tree.words.map(word => word.tag),
  )
  return {
    ...fillParserInput(
      createParserInput(tree.words.length),
      tree.words.map(word => wordOf(word.form)),
      tags.map(tagNumber),
    ),
    heads: Int32Array.from(tree.words, word => (word.head < 0 ? tree.words.length : word.head)),
    relations: tree.words.map(word => word.relation),
  }
}

/** Names of the tags that a tagger gives to each sentence. */
export function tagAll(tagger: Tagger, sentences: readonly TaggedSentence[]): string[][] {
  const wordOf = lexiconOf(tagger)
  return sentences.map(({ forms, winkTags }) =>
    tagWords(tagger, { words: forms.map(wordOf), winkTags }).map(index => tagger.classes[index]!),
  )
}

/**
 * Tags for the parser to learn from, each sentence's from a tagger that has not seen its document: else the parser would
 * learn to trust tags that are better than those it will get.
 */
export function jackknife(
  sentences: readonly { readonly document: string; readonly tagged: TaggedSentence }[],
  how: TaggerTraining & { readonly folds: number },
): string[][] {
  const foldOf = (document: string) => (hashText(document) >>> 0) % how.folds
  const tags: string[][] = new Array(sentences.length)
  for (let fold = 0; fold < how.folds; fold++) {
    const seen = sentences
      .filter(sentence => foldOf(sentence.document) !== fold)
      .map(sentence => sentence.tagged)
    const tagger = trainTagger(seen, how)
    for (const [index, sentence] of sentences.entries()) {
      if (foldOf(sentence.document) === fold) tags[index] = tagAll(tagger, [sentence.tagged])[0]!
    }
  }
  return tags
}
