import { countBefore } from '#primitives'
import type { QuotedSpan } from './find-quotations.ts'
import { isOneOf } from './one-of.ts'
import type { DraftWord } from './sentence-draft.ts'
import type { Quotation } from './text-structure.ts'

const FINITE = 'VBD|VBZ|VBP|MD'
const LONG_QUOTATION = 8

/**
 * Speech or a distanced term. Speech has a finite verb and a few words, or is long, or is set off by a colon or comma as
 * somebody's words; the rest (names, titles of things, single terms) is `scare`.
 */
export function kindOfQuotation(
  text: string,
  tokens: readonly DraftWord[],
  quoted: QuotedSpan,
): Quotation['kind'] {
  const first = countBefore(tokens, quoted.inner.start)
  let words = 0
  let hasVerb = false
  let isNames = true
  for (let at = first; at < tokens.length && tokens[at]!.start < quoted.inner.end; at++) {
    const { word, reading } = tokens[at]!
    if (reading.pos === 'PUNCT') continue
    words++
    if (isOneOf(reading.tag, FINITE)) hasVerb = true
    if (word.form.length > 3 && /^\p{Ll}/u.test(word.form)) isNames = false
    if (words > LONG_QUOTATION && (hasVerb || !isNames)) return 'speech'
  }
  if (hasVerb && words >= 3) return isNames && words < 6 ? 'scare' : 'speech'
  if (isNames) return 'scare'
  return isSetOff(text, quoted) ? 'speech' : 'scare'
}

function isSetOff(text: string, quoted: QuotedSpan): boolean {
  const before = text.slice(Math.max(0, quoted.start - 3), quoted.start).trimEnd()
  return (
    /:$/.test(before) ||
    (/,$/.test(before) && /[,.!?…]$/.test(text.slice(quoted.inner.start, quoted.inner.end)))
  )
}
