import { hashText } from './hash.ts'
import { readWordFeatures } from './word-features.ts'

/** A sentence as the parser sees it: hashes of its words and numbers of their tags. */
export interface ParserInput {
  readonly words: Int32Array
  readonly suffixes: Int32Array
  readonly tags: Int32Array
}

const NUMBERS = new Map<string, number>()

function numberOf(tag: string): number {
  const number = NUMBERS.get(tag) ?? hashText(tag) & 0xfffff
  NUMBERS.set(tag, number)
  return number
}

/** The parser's view of tagged words. Tags are "VERB/VBD". */
export function createParserInput(forms: readonly string[], tags: readonly string[]): ParserInput {
  const features = forms.map(readWordFeatures)
  return {
    words: Int32Array.from(features, feature => feature.word),
    suffixes: Int32Array.from(features, feature => feature.suffix3),
    tags: Int32Array.from(tags, numberOf),
  }
}
