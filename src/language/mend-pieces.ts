import type { Span } from '#primitives'
import { ABBREVIATIONS, WHOLE_WORDS } from './en/abbreviations.ts'
import { joinQuoteMarks } from './join-quote-marks.ts'
import type { Pieces } from './pieces.ts'

const HYPHEN = /^[-\u2010\u2011]$/
/** Hyphens that one compound may have; beyond that it is no word. */
const MOST_HYPHENS = 8
const LETTER = /[\p{L}\p{M}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
const URL = /^(?:https?:\/\/|www\.)/i
const WHOLE = new Set(WHOLE_WORDS.map(word => `${word}.`))
const SHORTENED = new Set(ABBREVIATIONS.flatMap(row => row.words))

/** wink-nlp's tokens brought to ours: hyphen compounds whole, glued words apart, sentence ends where a reader sees them. */
export function mendPieces(text: string, pieces: Pieces): Pieces {
  return mendSentenceEnds(text, joinQuoteMarks(text, mergeCompounds(text, splitGlued(text, pieces))))
}

/** Where to cut a token in two or more, as offsets into it; none for a good token. */
function cutsWithin(word: string): number[] {
  if (URL.test(word)) {
    const trail = /[.,;:!?)\]"'”’]+$/.exec(word)
    return trail ? [trail.index] : []
  }
  // A quotation mark or apostrophe glued between two words: forces'positions. Not Sha'hed: its first part is no plural.
  const glued = /^[\p{L}-]+s(['’])\p{Ll}{5,}$/u.exec(word)
  if (glued) {
    const at = word.lastIndexOf(glued[1]!)
    return [at, at + 1]
  }
  const clitic = /['’](?:s|m|re|ve|ll|d)$/i.exec(word)
  return clitic && clitic.index > 0 ? [clitic.index] : []
}

/** Cheaper than asking: only addresses, apostrophes and quotation marks are cut. */
function mayBeCut(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 39 || unit === 0x2019 || unit === 46 || unit === 58) return true
  }
  return false
}

function splitGlued(text: string, pieces: Pieces): Pieces {
  const ends = new Set(pieces.sentenceEnds)
  const mended: Pieces = { spans: [], tags: [], sentenceEnds: [] }
  for (let index = 0; index < pieces.spans.length; index++) {
    const span = pieces.spans[index]!
    let start = span.start
    const closes = endsWithStop(text, pieces.spans, index)
    if (closes || (span.end - span.start > 2 && mayBeCut(text, span))) {
      const cuts = closes ? [span.end - span.start - 1] : cutsWithin(text.slice(span.start, span.end))
      for (const cut of cuts) {
        mended.spans.push({ start, end: span.start + cut })
        mended.tags.push(pieces.tags[index]!)
        start = span.start + cut
      }
    }
    mended.spans.push(start === span.start ? span : { start, end: span.end })
    mended.tags.push(pieces.tags[index]!)
    if (closes || ends.has(index + 1) || endsAfterUrl(text, pieces.spans, index)) {
      mended.sentenceEnds.push(mended.spans.length)
    }
  }
  return mended
}

/** Whether a word was taken for a shortened one ("gave in.") though its full stop ends the sentence: no measure, and a new one begins. */
function endsWithStop(text: string, spans: readonly Span[], index: number): boolean {
  const span = spans[index]!
  if (span.end - span.start < 3 || text[span.end - 1] !== '.' || !WHOLE.has(text.slice(span.start, span.end)))
    return false
  const [before, next] = [spans[index - 1], spans[index + 1]]
  if (before !== undefined && /\d/.test(text[before.end - 1]!)) return false
  return next === undefined || /[\p{Lu}"“‘]/u.test(text[next.start]!)
}

/** A full stop that wink-nlp took for a part of an address ends its sentence, if a new one seems to begin. */
function endsAfterUrl(text: string, spans: readonly Span[], index: number): boolean {
  const span = spans[index]!
  const next = spans[index + 1]
  if (!next || text[span.end - 1] !== '.' || next.start === span.end) return false
  return URL.test(text.slice(span.start, span.end)) && /[\p{Lu}"“‘]/u.test(text[next.start]!)
}

/** True where the hyphen at `index` joins the tokens beside it into one word. Ranges of figures (10-12) stay apart. */
function joins(text: string, spans: readonly Span[], index: number): boolean {
  const before = spans[index - 1]
  const hyphen = spans[index]
  const after = spans[index + 1]
  if (!before || !hyphen || !after) return false
  if (hyphen.end - hyphen.start !== 1 || !HYPHEN.test(text[hyphen.start]!)) return false
  if (before.end !== hyphen.start || after.start !== hyphen.end) return false
  const [left, right] = [text[before.end - 1]!, text[after.start]!]
  if (left === '.') return INITIALS.test(text.slice(before.start, before.end)) && LETTER.test(right)
  if (!LETTER_OR_DIGIT.test(left) || !LETTER_OR_DIGIT.test(right)) return false
  return LETTER.test(left) || LETTER.test(right)
}

/** "U.S.", "U.N.": the full stop of initials parts no compound ("U.S.-backed"). */
const INITIALS = /^(?:\p{Lu}\.){2,4}$/u

/** True where a word was cut beside a letter that wink-nlp does not know ("Kaya|ş", "Dağ"): letters that touch are one word. */
function cutsWord(text: string, spans: readonly Span[], index: number): boolean {
  const before = spans[index - 1]
  const after = spans[index]
  if (!before || !after || before.end !== after.start) return false
  const [left, right] = [text[before.end - 1]!, text[after.start]!]
  if (left.charCodeAt(0) <= LATIN_1 && right.charCodeAt(0) <= LATIN_1) return false
  return LETTER.test(left) && LETTER.test(right)
}

/** Last code of the letters of Western Europe, which wink-nlp knows. */
const LATIN_1 = 0xff

/** Spans with hyphen compounds merged; the same rule prepares the treebanks for training. */
export function mergeCompounds(text: string, pieces: Pieces): Pieces {
  const ends = new Set(pieces.sentenceEnds)
  const mended: Pieces = { spans: [], tags: [], sentenceEnds: [] }
  const { spans } = pieces
  for (let index = 0; index < spans.length; index++) {
    const first = spans[index]!
    const last = index + 2 * MOST_HYPHENS
    for (;;) {
      if (cutsWord(text, spans, index + 1)) index++
      else if (index < last && joins(text, spans, index + 1)) index += 2
      else break
    }
    const end = spans[index]!
    mended.spans.push(first === end ? first : { start: first.start, end: end.end })
    // The last part says what a compound is: "held" of "regime-held", "Nusra" of "al-Nusra".
    mended.tags.push(pieces.tags[index]!)
    if (ends.has(index + 1)) mended.sentenceEnds.push(mended.spans.length)
  }
  return mended
}

function mendSentenceEnds(text: string, pieces: Pieces): Pieces {
  const { spans, tags } = pieces
  const sentenceEnds = pieces.sentenceEnds.filter(end => end === spans.length || !runsOn(text, spans, end))
  return { spans, tags, sentenceEnds }
}

/** True where no sentence ends before token `end`, whatever wink-nlp says. */
function runsOn(text: string, spans: readonly Span[], end: number): boolean {
  const last = spans[end - 1]!
  const next = spans[end]!
  const mark = text[last.end - 1]!
  const startsLow = /\p{Ll}/u.test(text[next.start]!)
  if (/["'”’»]/.test(mark)) return startsLow
  if (mark !== '.') return false
  if (next.start === last.end) return startsLow || /\d/.test(text[next.start]!)
  return (
    isShortened(text, spans, end) &&
    (startsLow || !/^(?:km|kms|mi|ft|lb|kg|mm|cm|no|al)\.?$/i.test(wordBefore(text, spans, end)))
  )
}

function wordBefore(text: string, spans: readonly Span[], end: number): string {
  const last = spans[end - 1]!
  const word = last.end - last.start === 1 ? spans[end - 2] : last
  return word && word.end >= last.start ? text.slice(word.start, word.end) : ''
}

function isShortened(text: string, spans: readonly Span[], end: number): boolean {
  return SHORTENED.has(wordBefore(text, spans, end).toLowerCase().replace(/\.$/, ''))
}
