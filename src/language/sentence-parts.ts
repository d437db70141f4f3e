import { findInsertions, type Insertion } from './insertions.ts'
import { findReportedClause } from './leading-frame.ts'
import { isOneOf } from './one-of.ts'
import { findTrailingFrame } from './trailing-frame.ts'
import { pennOf, posOf, type QuotedWords, type Words } from './words.ts'

/** A stretch of a sentence that is parsed apart from the rest, and how its root hangs on the rest. */
export interface Part {
  readonly first: number
  readonly end: number
  readonly link: 'speech' | 'label'
}

/** A sentence cut up: parts that stand apart, insertions within them or in the frame, and words that no tree needs (quotation marks). */
export interface SentenceParts {
  readonly parts: readonly Part[]
  readonly insertions: readonly Insertion[]
  /** Each quotation mark with the words that it encloses, as far as they lie in the sentence. */
  readonly marks: ReadonlyMap<number, { readonly first: number; readonly end: number }>
}

const QUOTE_MARK = /^(?:["“”„«»‘’'‹›]|``|'')$/
const LABEL_MARKS: ReadonlySet<string> = new Set([':', '|', '–', '—'])
const LONGEST_LABEL = 14

/**
 * Parts of a sentence that a parser reads better alone: speech that is set off by commas or colons, with the frame around it
 * closed up again (so that "…", a name, a title, "said" is an ordinary clause), and labels before a colon or a dash.
 */
export function findParts(words: Words, quoted: readonly QuotedWords[]): SentenceParts {
  const marks = new Map<number, { first: number; end: number }>()
  const parts: Part[] = []
  for (const quote of quoted) {
    const inner = { ...quote }
    if (QUOTE_MARK.test(words.forms[inner.first] ?? '')) marks.set(inner.first++, inner)
    if (inner.end > inner.first && QUOTE_MARK.test(words.forms[inner.end - 1]!)) marks.set(--inner.end, inner)
    const isNested = parts.some(part => part.first <= inner.first && inner.end <= part.end)
    if (!isNested && isSetOff(words, quote, inner))
      parts.push({ first: inner.first, end: inner.end, link: 'speech' })
  }
  parts.push(...findLabels(words, parts))
  const isFree = ({ open, close }: Insertion) =>
    parts.every(part => close < part.first || open >= part.end || (open > part.first && close < part.end))
  const insertions = findInsertions(words).filter(isFree)
  const frame = parts.length === 0 ? findTrailingFrame(words) : undefined
  if (frame !== undefined) parts.push({ first: 0, end: frame, link: 'speech' })
  const reported = parts.length === 0 ? findReportedClause(words, insertions) : undefined
  if (reported !== undefined) parts.push({ first: reported, end: endOfClause(words), link: 'speech' })
  return { parts, insertions: insertions.filter(isFree), marks }
}

function isSetOff(words: Words, quote: QuotedWords, inner: { first: number; end: number }): boolean {
  if (quote.kind !== 'speech' || inner.end <= inner.first) return false
  const isWhole = quote.first === 0 && quote.end === words.forms.length
  if (isWhole) return false
  const before = words.forms[quote.first - 1] ?? ''
  const last = words.forms[inner.end - 1]!
  const closes =
    /^[,.!?…]|^\.\.\.$/.test(last) || quote.end >= words.forms.length - 1 || words.forms[quote.end] === ','
  return (
    closes &&
    (quote.first === 0 || /^[,:]$/.test(before) || isOneOf(pennOf(words, quote.first - 1), 'VBD|VBZ|VBP|VBG'))
  )
}

/** Datelines, slugs and sources: stretches without a verb before a colon or a dash, or after the last colon. */
function findLabels(words: Words, taken: readonly Part[]): Part[] {
  const { forms } = words
  const isFree = (first: number, end: number) => !taken.some(part => part.first < end && first < part.end)
  const found: Part[] = []
  let first = 0
  for (let at = 1; at < forms.length - 2 && at - first <= LONGEST_LABEL; at++) {
    if (!LABEL_MARKS.has(forms[at]!)) continue
    if (hasVerb(words, first, at) || !isFree(first, at)) break
    found.push({ first, end: at, link: 'label' })
    first = at + 1
  }
  const colon = forms.lastIndexOf(':')
  const hasTail = colon > first && forms.length - colon <= LONGEST_LABEL && colon < forms.length - 1
  if (
    hasTail &&
    !hasVerb(words, colon + 1, forms.length) &&
    hasVerb(words, first, colon) &&
    isFree(colon, forms.length)
  ) {
    found.push({ first: colon + 1, end: forms.length, link: 'label' })
  }
  return found
}

function hasVerb(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isOneOf(posOf(words, at), 'VERB|AUX')) return true
  return false
}

/** The end of a sentence before its full stop. */
function endOfClause(words: Words): number {
  const { length } = words.forms
  return /^[.!?]$/.test(words.forms[length - 1]!) ? length - 1 : length
}
