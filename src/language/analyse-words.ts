import type { LanguageModel } from './language-model.ts'
import type { LexicalWord } from './lexicon.ts'
import { mendTags } from './mend-tags.ts'
import { mendTree } from './mend-tree.ts'
import { type ParsedWords, parseParts } from './parse-parts.ts'
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
  const words = readWords(model, input)
  const { heads, relations } = mendTree(
    words,
    parseParts(model.parser, words, findParts(words, input.quoted)),
  )
  return { tags: words.tags, lemmas: words.lemmas, heads, relations }
}

/** Row by row what the words are under their tags. */
function readWords({ lemmas: exceptions }: LanguageModel, { words, tags }: AnalysedWords): ParsedWords {
  const forms: string[] = []
  const lower: string[] = []
  const pos: string[] = []
  const penn: string[] = []
  const lemmas: string[] = []
  const tagNumbers: number[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const reading = readingOf(word, tags[at]!, exceptions)
    forms.push(word.form)
    lower.push(word.lower)
    pos.push(reading.pos)
    penn.push(reading.tag)
    lemmas.push(reading.base)
    tagNumbers.push(reading.number)
  }
  return { forms, lower, tags, pos, penn, lemmas, features: words, tagNumbers }
}
