import type { Sentence, Token } from '#language'
import { hasLetter, isCapitalised } from './token-shape.ts'

/** How a sentence uses capitals: as prose does, for every main word (headline), or throughout. */
export type SentenceCase = 'prose' | 'title' | 'capitals'

/** The case of a sentence; short ones count as prose, since a name alone ("Syria") looks like a headline. */
export function sentenceCaseOf(sentence: Sentence, tokens: readonly Token[]): SentenceCase {
  let words = 0
  let capitalised = 0
  let upper = 0
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { text } = tokens[at]!
    if (text.length < 4 || !hasLetter(text)) continue
    words++
    if (isCapitalised(text)) capitalised++
    if (!hasSmallSecond(text) && text === text.toUpperCase()) upper++
  }
  if (words < 4) return 'prose'
  if (upper / words > 0.8) return 'capitals'
  return capitalised / words > 0.8 && isHeadline(sentence, tokens) ? 'title' : 'prose'
}

/** A small letter of ASCII in second place, as nearly all words have: such a word is not in capitals, and need not be put into them to see it. */
function hasSmallSecond(text: string): boolean {
  const unit = text.charCodeAt(1)
  return unit >= 97 && unit <= 122
}

/** Headlines end without a full stop; many commas make a list of names. */
function isHeadline({ firstToken, endToken }: Sentence, tokens: readonly Token[]): boolean {
  if (tokens[endToken - 1]!.text === '.') return false
  let commas = 0
  for (let at = firstToken; at < endToken; at++) if (/^[,;|•]$/.test(tokens[at]!.text)) commas++
  return commas <= 1
}
