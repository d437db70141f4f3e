import type { Span } from '#primitives'
import { findQuotations } from './find-quotations.ts'
import type { LanguageModel } from './language-model.ts'
import { findLines } from './line.ts'
import { mendPieces } from './mend-pieces.ts'
import { findPieces } from './pieces.ts'
import type { Paragraph, Quotation, Sentence, TextStructure, Token } from './text-structure.ts'

/** Tokens, sentences, trees, paragraphs and quotations of a text in English. Never throws; an empty text gives empty lists. */
export function findStructure(text: string, model: LanguageModel): TextStructure {
  const lines = findLines(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const firstSentence = sentences.length
    const pieces = mendPieces(text, findPieces(text, line))
    let first = 0
    for (const end of pieces.sentenceEnds) {
      addSentence(
        { text, model, tokens, sentences, paragraph: paragraphs.length },
        pieces.spans.slice(first, end),
      )
      first = end
    }
    paragraphs.push({ ...line, index: paragraphs.length, firstSentence, endSentence: sentences.length })
  }
  const quotations: Quotation[] = findQuotations(text, lines).map(found => ({
    ...found,
    kind: 'speech' as const,
  }))
  return { text, tokens, sentences, paragraphs, quotations }
}

interface Building {
  readonly text: string
  readonly model: LanguageModel
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  readonly paragraph: number
}

function addSentence(building: Building, spans: readonly Span[]): void {
  const { text, tokens, sentences, paragraph } = building
  const firstToken = tokens.length
  for (const [offset, { start, end }] of spans.entries()) {
    const word = text.slice(start, end)
    tokens.push({
      index: firstToken + offset,
      start,
      end,
      text: word,
      lemma: word.toLowerCase(),
      pos: 'X',
      tag: 'XX',
      head: offset === 0 ? -1 : firstToken,
      relation: offset === 0 ? 'root' : 'dep',
      sentence: sentences.length,
    })
  }
  const last = spans.at(-1)
  if (last === undefined) return
  const span = { start: spans[0]!.start, end: last.end }
  sentences.push({ ...span, index: sentences.length, firstToken, endToken: tokens.length, paragraph })
}
