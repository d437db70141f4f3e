import type { LanguageModel } from './language-model.ts'
import type { LexicalWord } from './lexicon.ts'
import { mendTags } from './mend-tags.ts'
import { mendTree } from './mend-tree.ts'
import { parseParts } from './parse-parts.ts'
import { findParts } from './sentence-parts.ts'
import { type TaggerInput, tagWords } from './tagger.ts'
import { readingOf } from './word-reading.ts'
import type { QuotedWords } from './words.ts'

/** What the model says of the words of one sentence; heads are indices within the sentence, -1 for the root. */
export interface WordAnalysis {
  readonly lemmas: readonly string[]
  /** "VERB/VBD" */
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Names of the tags of words, slips that rules can see mended. */
export function findTags(model: LanguageModel, input: TaggerInput): string[] {
  const tags = tagWords(model.tagger, input).map(index => model.tagger.classes[index]!)
  return mendTags(
    input.words.map(({ form }) => form),
    tags,
  )
}

/** Words of a sentence with their tags, and what of them is quoted. */
export interface AnalysedWords {
  readonly words: readonly LexicalWord[]
  readonly tags: readonly string[]
  readonly quoted: readonly QuotedWords[]
}

/** Lemmas and tree of tagged words: parts of the sentence are parsed apart, then joined and mended by rules. */
export function analyseWords(model: LanguageModel, input: AnalysedWords): WordAnalysis {
  const { tags } = input
  const readings = input.words.map((word, at) => readingOf(word, tags[at]!, model.lemmas))
  const lemmas = readings.map(({ base }) => base)
  const words = {
    forms: input.words.map(({ form }) => form),
    lower: input.words.map(({ lower }) => lower),
    tags,
    pos: readings.map(({ pos }) => pos),
    penn: readings.map(({ tag }) => tag),
    lemmas,
    features: input.words,
    tagNumbers: readings.map(({ number }) => number),
  }
  const { heads, relations } = mendTree(
    words,
    parseParts(model.parser, words, findParts(words, input.quoted)),
  )
  return { tags, lemmas, heads, relations }
}
