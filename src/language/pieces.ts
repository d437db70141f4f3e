import type { Span } from '#primitives'
import { cutLine } from './line.ts'
import { readWithWink, type WinkReading } from './wink.ts'

/** The tokens of one line before they get tags, and where its sentences end. Offsets are into the whole text. */
export interface Pieces {
  readonly spans: Span[]
  /** wink-nlp's tag of each token, "X" where it has none. */
  readonly tags: string[]
  /** Index after the last token of each sentence; the last equals `spans.length`. */
  readonly sentenceEnds: number[]
}

/** True for white space, as `\s` has it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text[at]!)
}

function hasSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSpace(text, at)) return true
  return false
}

/** wink-nlp's tokens of a line with their exact offsets. What wink drops (a stray byte-order mark) becomes a token of its own. */
export function findPieces(text: string, line: Span): Pieces {
  const pieces: Pieces = { spans: [], tags: [], sentenceEnds: [] }
  for (const chunk of cutLine(text, line)) {
    addReading(pieces, text, chunk, readWithWink(text.slice(chunk.start, chunk.end)))
  }
  const { sentenceEnds, spans } = pieces
  if (sentenceEnds.at(-1) !== spans.length) sentenceEnds.push(spans.length)
  return pieces
}

function addReading(pieces: Pieces, text: string, chunk: Span, reading: WinkReading): void {
  let cursor = chunk.start
  let sentence = 0
  for (let index = 0; index < reading.values.length; index++) {
    const value = reading.values[index]!
    // Between two full stops wink-nlp has a token of nothing ("The..The").
    if (value !== '' && !hasSpace(value)) {
      const at = locate(text, value, cursor, chunk.end)
      if (at !== undefined) {
        addUncovered(pieces, text, cursor, at)
        cursor = at + value.length
        pieces.spans.push({ start: at, end: cursor })
        pieces.tags.push(reading.tags[index] ?? 'X')
      }
    }
    if (reading.sentenceEnds[sentence] === index + 1) {
      sentence++
      endSentence(pieces, text)
    }
  }
  addUncovered(pieces, text, cursor, chunk.end)
}

function endSentence(pieces: Pieces, text: string): void {
  const last = pieces.spans.at(-1)
  if (last === undefined || pieces.sentenceEnds.at(-1) === pieces.spans.length) return
  // A stretch that was cut in the middle of a sentence ends none.
  if (/[.!?…"'”’»)\]]/.test(text[last.end - 1]!)) pieces.sentenceEnds.push(pieces.spans.length)
}

function locate(text: string, value: string, from: number, to: number): number | undefined {
  let at = from
  while (at < to && isSpace(text, at)) at++
  if (text.startsWith(value, at)) return at
  const found = text.slice(at, to).indexOf(value)
  return found < 0 ? undefined : at + found
}

function addUncovered(pieces: Pieces, text: string, from: number, to: number): void {
  let start = -1
  for (let at = from; at <= to; at++) {
    const isGap = at === to || isSpace(text, at)
    if (!isGap && start < 0) start = at
    if (isGap && start >= 0) {
      pieces.spans.push({ start, end: at })
      pieces.tags.push('X')
      start = -1
    }
  }
}
