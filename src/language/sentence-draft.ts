import type { Span } from '#primitives'
import { findTags } from './analyse-words.ts'
import type { LanguageModel } from './language-model.ts'
import { type LexicalWord, lexiconOf, type WordReading } from './lexicon.ts'
import { mendPieces } from './mend-pieces.ts'
import { findPieces } from './pieces.ts'
import { readingOf } from './word-reading.ts'

/** A word with its tags, not yet in a tree. */
export interface DraftWord extends Span {
  readonly word: LexicalWord
  readonly reading: WordReading
}

/** A sentence before it is parsed. */
export interface SentenceDraft {
  /** Number of the line that it stands in. */
  readonly line: number
  readonly words: readonly DraftWord[]
}

/**
 * Longest sentence, in words. Nobody writes a longer one: it is a list, a table or a hostile text. Cutting it keeps every later step that
 * looks through a sentence linear in the length of the text.
 */
const LONGEST_SENTENCE = 400

/** Sentences of the lines with tagged words. Empty ones are left out. */
export function findDrafts(text: string, model: LanguageModel, lines: readonly Span[]): SentenceDraft[] {
  const drafts: SentenceDraft[] = []
  const wordOf = lexiconOf(model.tagger)
  for (const [line, span] of lines.entries()) {
    const pieces = mendPieces(text, findPieces(text, span))
    let first = 0
    for (const end of pieces.sentenceEnds) {
      const spans = pieces.spans.slice(first, end)
      const lexical = spans.map(piece => wordOf(text.slice(piece.start, piece.end)))
      const tagged = findTags(model, { words: lexical, winkTags: pieces.tags.slice(first, end) })
      const words = spans.map(({ start, end }, at) => {
        const word = lexical[at]!
        return { start, end, word, reading: readingOf(word, tagged[at]!, model.lemmas) }
      })
      for (let at = 0; at < words.length; at += LONGEST_SENTENCE)
        drafts.push({ line, words: words.slice(at, at + LONGEST_SENTENCE) })
      first = end
    }
  }
  return drafts
}
