import type { LanguageModel } from './language-model.ts'
import { findLemma } from './lemma.ts'
import { mendTags } from './mend-tags.ts'
import { mendTree } from './mend-tree.ts'
import { parseParts } from './parse-parts.ts'
import { findParts } from './sentence-parts.ts'
import { type TaggerInput, tagWords } from './tagger.ts'
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
  const classes = tagWords(model.tagger, input)
  return mendTags(
    input.forms,
    Array.from(classes, index => model.tagger.classes[index]!),
  )
}

/** Lemmas and tree of tagged words: parts of the sentence are parsed apart, then joined and mended by rules. */
export function analyseWords(
  model: LanguageModel,
  input: { forms: readonly string[]; tags: readonly string[]; quoted: readonly QuotedWords[] },
): WordAnalysis {
  const { forms, tags } = input
  const lemmas = forms.map((form, at) => findLemma(form, tags[at]!, model.lemmas))
  const words = { forms, tags, lemmas }
  const tree = parseParts(model.parser, words, findParts(words, input.quoted))
  return { tags, lemmas, ...mendTree(words, tree) }
}
