import type { LanguageModel } from './language-model.ts'
import { findLemma } from './lemma.ts'
import { parseWords } from './parser.ts'
import { createParserInput } from './parser-input.ts'
import { type TaggerInput, tagWords } from './tagger.ts'

/** What the model says of the words of one sentence; heads are indices within the sentence, -1 for the root. */
export interface WordAnalysis {
  readonly lemmas: readonly string[]
  /** "VERB/VBD" */
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Tags, lemmas and tree of a sentence. */
export function analyseWords(model: LanguageModel, input: TaggerInput): WordAnalysis {
  const { tagger, parser } = model
  const { forms } = input
  const tags = Array.from(tagWords(tagger, input), index => tagger.classes[index]!)
  const parse = parseWords(parser, createParserInput(forms, tags))
  return {
    tags,
    lemmas: forms.map((form, at) => findLemma(form, tags[at]!, model.lemmas)),
    heads: Array.from(parse.heads, head => (head === forms.length ? -1 : head)),
    relations: Array.from(parse.labels, label => parser.relations[label]!),
  }
}
