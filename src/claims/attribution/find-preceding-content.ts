import type { VerbGroup } from './cue-group.ts'
import type { FoundSource } from './find-source.ts'
import type { Reading, TokenRange } from './reading.ts'

const SEPARATOR = /^(,|–|—|--|-|”|"|“|''|’|\?|!|…|\.\.\.)$/

/**
 * Content before a cue and its subject: what stands before the comma, dash or closing quotation mark in front of them,
 * back to the start of the sentence, or of the quotation where that begins earlier.
 */
export function findPrecedingContent(
  reading: Reading,
  verb: number,
  source: FoundSource | undefined,
  group: VerbGroup,
): TokenRange | undefined {
  const { tokens, structure, quotationOf, quotationTokens } = reading
  const sentence = structure.sentences[tokens[verb]!.sentence]!
  const isBefore = source !== undefined && source.range.end <= group.first
  const frame = isBefore ? source.range.first : group.first
  const separator = frame - 1
  const own = quotationOf[verb]!
  const floor = own < 0 ? sentence.firstToken : Math.max(sentence.firstToken, quotationTokens[own]!.first + 1)
  if (separator < floor) return own < 0 ? precedingSentence(reading, frame) : undefined
  if (!SEPARATOR.test(tokens[separator]!.text)) return undefined
  const closed = quotationOf[separator]!
  const isQuoted = closed >= 0 && closed !== own && quotationTokens[closed]!.end === separator + 1
  const end = isQuoted ? separator + 1 : separator
  const first = isQuoted
    ? Math.min(startOfSentence(reading, quotationTokens[closed]!.first), sentence.firstToken)
    : floor
  return end - first >= 2 ? { first: withinParagraph(reading, first, verb), end } : undefined
}

/** A quotation that ends the sentence before ("…!" shouted the guard), where the tokeniser made two sentences of it. */
function precedingSentence(reading: Reading, frame: number): TokenRange | undefined {
  const { quotationOf, quotationTokens, tokens, structure } = reading
  if (frame === 0) return undefined
  const quotation = quotationOf[frame - 1]!
  if (quotation < 0 || quotationTokens[quotation]!.end !== frame) return undefined
  const here = structure.sentences[tokens[frame]!.sentence]!.paragraph
  const there = structure.sentences[tokens[frame - 1]!.sentence]!.paragraph
  return here === there ? { first: quotationTokens[quotation]!.first, end: frame } : undefined
}

/** A quotation that opens a sentence takes the sentence's start; one inside a sentence keeps the words before it. */
function startOfSentence(reading: Reading, first: number): number {
  const { tokens, structure } = reading
  return first < tokens.length ? structure.sentences[tokens[first]!.sentence]!.firstToken : first
}

function withinParagraph(reading: Reading, first: number, verb: number): number {
  const { tokens, structure } = reading
  const paragraph = structure.sentences[tokens[verb]!.sentence]!.paragraph
  const start = structure.sentences[structure.paragraphs[paragraph]!.firstSentence]!.firstToken
  return Math.max(first, start)
}
