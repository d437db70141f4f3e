import type { Span } from '#primitives'
import { analyseWords } from './analyse-words.ts'
import { findQuotations } from './find-quotations.ts'
import type { LanguageModel } from './language-model.ts'
import { findLines } from './line.ts'
import { mendPieces } from './mend-pieces.ts'
import { findPieces, type Pieces } from './pieces.ts'
import { kindOfQuotation } from './quotation-kind.ts'
import type { Paragraph, Sentence, TextStructure, Token } from './text-structure.ts'

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
      addSentence({ text, model, tokens, sentences, paragraph: paragraphs.length }, pieces, { first, end })
      first = end
    }
    paragraphs.push({ ...line, index: paragraphs.length, firstSentence, endSentence: sentences.length })
  }
  const quotations = findQuotations(text, lines).map(found => ({
    ...found,
    kind: kindOfQuotation(text, tokens, found),
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

/** Longest stretch that is parsed as one tree; longer sentences are cut, so that time stays linear in their length. */
const LONGEST_TREE = 200

function addSentence(building: Building, pieces: Pieces, part: { first: number; end: number }): void {
  if (part.end === part.first) return
  const { tokens, sentences, paragraph } = building
  const firstToken = tokens.length
  let root = -1
  for (let first = part.first; first < part.end; first += LONGEST_TREE) {
    const end = Math.min(part.end, first + LONGEST_TREE)
    const added = addTree(
      building,
      { spans: pieces.spans.slice(first, end), tags: pieces.tags.slice(first, end) },
      root,
    )
    if (root < 0) root = added
  }
  const span = { start: tokens[firstToken]!.start, end: tokens.at(-1)!.end }
  sentences.push({ ...span, index: sentences.length, firstToken, endToken: tokens.length, paragraph })
}

/** Adds the tokens of one tree and returns the index of its root, which hangs on `root` where that is not -1. */
function addTree(
  building: Building,
  words: { spans: readonly Span[]; tags: readonly string[] },
  root: number,
): number {
  const { text, model, tokens, sentences } = building
  const forms = words.spans.map(span => text.slice(span.start, span.end))
  const analysis = analyseWords(model, { forms, winkTags: words.tags })
  const firstToken = tokens.length
  let top = -1
  for (const [at, { start, end }] of words.spans.entries()) {
    const [pos, tag] = analysis.tags[at]!.split('/') as [string, string]
    const head = analysis.heads[at]!
    if (head < 0) top = firstToken + at
    tokens.push({
      index: firstToken + at,
      start,
      end,
      text: forms[at]!,
      lemma: analysis.lemmas[at]!,
      pos,
      tag,
      head: head < 0 ? root : firstToken + head,
      relation: head < 0 ? (root < 0 ? 'root' : 'parataxis') : analysis.relations[at]!,
      sentence: sentences.length,
    })
  }
  return top
}
