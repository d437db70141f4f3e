import { hashText } from './hash.ts'
import type { LexicalWord } from './lexicon.ts'

/** A sentence as the parser sees it: hashes of its words and numbers of their tags, the first `length` of each list. */
export interface ParserInput {
  length: number
  words: Int32Array
  suffixes: Int32Array
  groups: Int32Array
  tags: Int32Array
}

/** What the parser asks of a word. */
export type ParserWord = Pick<LexicalWord, 'word' | 'suffix3' | 'group'>

/** What stands for tags in the parser's features: "VERB/VBD" as a number. */
export function tagNumber(tags: string): number {
  return hashText(tags) & 0xfffff
}

/** Room for a sentence of so many words. */
export function createParserInput(length: number): ParserInput {
  return {
    length,
    words: new Int32Array(length),
    suffixes: new Int32Array(length),
    groups: new Int32Array(length),
    tags: new Int32Array(length),
  }
}

/** Puts words with the numbers of their tags into `input`, which grows where it must. */
export function fillParserInput(
  input: ParserInput,
  words: readonly ParserWord[],
  tags: readonly number[],
): ParserInput {
  if (words.length > input.words.length) Object.assign(input, createParserInput(2 * words.length))
  input.length = words.length
  for (let at = 0; at < words.length; at++) {
    const { word, suffix3, group } = words[at]!
    input.words[at] = word
    input.suffixes[at] = suffix3
    input.groups[at] = group
    input.tags[at] = tags[at]!
  }
  return input
}
