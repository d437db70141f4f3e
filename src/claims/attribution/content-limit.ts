import type { Reading } from './reading.ts'

/** A sentence longer than this is no sentence; content is cut there, which keeps every rule linear on endless ones. */
export const LONGEST_CONTENT = 300

/** The end token of a sentence without its final mark; within a quotation, of the quotation without its closing mark. */
export function contentLimit(reading: Reading, token: number): number {
  const { tokens, structure, quotationOf, quotationTokens } = reading
  const sentence = structure.sentences[tokens[token]!.sentence]!
  const quotation = quotationOf[token]!
  let end =
    quotation < 0 ? sentence.endToken : Math.min(sentence.endToken, quotationTokens[quotation]!.end - 1)
  const first = Math.max(token + 1, end - 6)
  while (end > first && /^[.?!…;]+$/.test(tokens[end - 1]!.text) && reading.quotationOf[end - 1] === -1) end--
  return Math.min(end, token + LONGEST_CONTENT)
}
