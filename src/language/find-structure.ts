import { countBefore, type Span } from '#primitives'
import { analyseNamed, type WordRange } from './analyse-named.ts'
import { findQuotations } from './find-quotations.ts'
import type { LanguageModel } from './language-model.ts'
import { findLines } from './line.ts'
import { kindOfQuotation } from './quotation-kind.ts'
import { findDrafts, type SentenceDraft } from './sentence-draft.ts'
import type { Quotation, Sentence, TextStructure, Token } from './text-structure.ts'
import { knowForms, type WordForm } from './word-form.ts'
import { readingOf } from './word-reading.ts'
import type { QuotedWords } from './words.ts'

/** What is known of a text beforehand. */
export interface StructureOptions {
  /** Stretches that belong to no sentence around them: datelines, bylines, credits. Each is a paragraph of its own. */
  readonly apart?: readonly Span[]
  /** Finds names within the sentences of a text, in order, not overlapping: a name is one noun to the parser, whatever words it holds. */
  readonly findNames?: (words: readonly WordForm[], sentences: readonly WordRange[]) => readonly WordRange[]
}

/** Tokens, sentences, trees, paragraphs and quotations of a text in English. Never throws; an empty text gives empty lists. */
export function findStructure(
  text: string,
  model: LanguageModel,
  { apart = [], findNames = () => [] }: StructureOptions = {},
): TextStructure {
  const lines = findLines(text, apart)
  const drafts = findDrafts(text, model, lines)
  const words = drafts.flatMap(draft => draft.words)
  const forms = words.map(({ word }) => word)
  const quotations = findQuotations(text, lines).map(found => ({
    ...found,
    kind: kindOfQuotation(text, words, found),
  }))
  const building: Building = {
    model,
    names: findNames(forms, rangesOf(drafts)),
    nextName: 0,
    tokens: [],
    sentences: [],
    quotations,
    nextQuotation: 0,
    open: [],
  }
  for (const draft of drafts) addSentence(building, draft)
  const paragraphs = lines.map((line, index) => ({ ...line, index, firstSentence: 0, endSentence: 0 }))
  for (const { index, paragraph } of building.sentences) {
    if (paragraphs[paragraph]!.endSentence === 0) paragraphs[paragraph]!.firstSentence = index
    paragraphs[paragraph]!.endSentence = index + 1
  }
  const structure = { text, tokens: building.tokens, sentences: building.sentences, paragraphs, quotations }
  knowForms(structure, forms)
  return structure
}

/** The sentences as ranges of the text's words. */
function rangesOf(drafts: readonly SentenceDraft[]): WordRange[] {
  let end = 0
  return drafts.map(({ words }) => {
    const first = end
    end += words.length
    return { first, end }
  })
}

interface Building {
  readonly model: LanguageModel
  readonly names: readonly WordRange[]
  /** The first name behind what has been built. */
  nextName: number
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  readonly quotations: readonly Quotation[]
  /** The first quotation that starts after what has been built. */
  nextQuotation: number
  /** Quotations that have started and may not have ended. */
  open: Quotation[]
}

/** Longest stretch that is parsed as one tree; longer sentences are cut, so that time stays linear in their length. */
const LONGEST_TREE = 200

function addSentence(building: Building, draft: SentenceDraft): void {
  const { tokens, sentences } = building
  const firstToken = tokens.length
  let root = -1
  for (let first = 0; first < draft.words.length; first += LONGEST_TREE) {
    const added = addTree(building, draft.words.slice(first, first + LONGEST_TREE), root)
    if (root < 0) root = added
  }
  const span = { start: tokens[firstToken]!.start, end: tokens.at(-1)!.end }
  sentences.push({
    ...span,
    index: sentences.length,
    firstToken,
    endToken: tokens.length,
    paragraph: draft.line,
  })
}

/** Adds the tokens of one tree and returns the index of its root, which hangs on `root` where that is not -1. */
function addTree(building: Building, words: SentenceDraft['words'], root: number): number {
  const { model, tokens, sentences } = building
  const lexical = words.map(({ word }) => word)
  const tags = words.map(({ reading }) => reading.tags)
  const firstToken = tokens.length
  const names = namesWithin(building, { first: firstToken, end: firstToken + words.length })
  const analysis = analyseNamed(model, { words: lexical, tags, quoted: quotedWords(building, words), names })
  let top = -1
  for (let at = 0; at < words.length; at++) {
    const { start, end, word, reading } = words[at]!
    const head = analysis.heads[at]!
    if (head < 0) top = firstToken + at
    const settled = analysis.tags[at]!
    // Most words keep the tag that they had before there was a tree.
    const { pos, tag } = settled === reading.tags ? reading : readingOf(word, settled, model.lemmas)
    tokens.push({
      index: firstToken + at,
      start,
      end,
      text: word.form,
      lower: word.lower,
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

/** The names in a tree as ranges of its words; one that the cut of a long sentence goes through is none. */
function namesWithin(building: Building, tree: WordRange): WordRange[] {
  const found: WordRange[] = []
  for (; building.nextName < building.names.length; building.nextName++) {
    const { first, end } = building.names[building.nextName]!
    if (first >= tree.end) break
    if (first >= tree.first && end <= tree.end)
      found.push({ first: first - tree.first, end: end - tree.first })
  }
  return found
}

/** The quotations that touch the words, as ranges of them. Words come in order, so each quotation is opened and closed once. */
function quotedWords(building: Building, words: SentenceDraft['words']): QuotedWords[] {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const { quotations } = building
  while (building.nextQuotation < quotations.length && quotations[building.nextQuotation]!.start < end) {
    building.open.push(quotations[building.nextQuotation++]!)
  }
  building.open = building.open.filter(quotation => quotation.end > start)
  return building.open.map(quotation => ({
    first: countBefore(words, quotation.start),
    end: countBefore(words, quotation.end),
    kind: quotation.kind,
  }))
}
