import type { VerbGroup } from './cue-group.ts'
import type { FoundSource } from './find-source.ts'
import type { Reading } from './reading.ts'

const NAME_PART = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])
/** Furthest that a speaker with all that describes it reaches from its verb, in tokens. */
const WIDEST_FRAME = 45

/**
 * The speaker by position, for sentences whose tree breaks (inverted quotations, appositions before the verb): the words
 * between a closing quotation mark and the verb, else the name right before the verb, else the name right after it where
 * speech stands before it.
 */
export function findFrameSubject(reading: Reading, group: VerbGroup): FoundSource | undefined {
  return afterQuotation(reading, group) ?? nameBefore(reading, group) ?? nameAfter(reading, group)
}

/** `"…," Jane Doe, head of the clinic, said`: all between the quotation and the verb. */
function afterQuotation(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const { sentence } = tokens[group.first]!
  for (let i = group.first - 1; i >= Math.max(0, group.first - WIDEST_FRAME); i--) {
    if (quotationOf[i]! >= 0) return between(reading, i + 1, group.first)
    if (tokens[i]!.sentence !== sentence) return undefined
  }
  return undefined
}

function between(reading: Reading, from: number, end: number): FoundSource | undefined {
  const { tokens } = reading
  let first = from
  while (first < end && !NAME_PART.has(tokens[first]!.pos)) first++
  if (first >= end) return undefined
  let head = first
  for (let i = first; i < end && (NAME_PART.has(tokens[i]!.pos) || tokens[i]!.tag === 'POS'); i++)
    if (tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'ADJ') head = i
  return { range: { first, end }, head }
}

/** The run of name words that ends right before the verb. */
function nameBefore(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens } = reading
  let first = group.first
  const { sentence } = tokens[first]!
  while (first > 0 && tokens[first - 1]!.sentence === sentence && isNamePart(reading, first - 1)) first--
  if (first === group.first) return undefined
  const last = tokens[group.first - 1]!
  const canEnd = last.pos === 'NOUN' || last.pos === 'PROPN' || last.pos === 'PRON'
  return canEnd ? { range: { first, end: group.first }, head: group.first - 1 } : undefined
}

/** `…," said Jane Doe`: the name words after the verb, where a mark or a quotation stands before it. */
function nameAfter(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const before = tokens[group.first - 1]
  if (before === undefined || !(before.text === ',' || quotationOf[group.first - 1]! >= 0)) return undefined
  let end = group.end
  let head = -1
  const { sentence } = tokens[group.end - 1]!
  while (
    end < tokens.length &&
    tokens[end]!.sentence === sentence &&
    quotationOf[end]! < 0 &&
    isNamePart(reading, end)
  ) {
    const { pos } = tokens[end]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') head = end
    end++
  }
  return head < 0 ? undefined : { range: { first: group.end, end: head + 1 }, head }
}

function isNamePart(reading: Reading, at: number): boolean {
  const { pos, tag } = reading.tokens[at]!
  return NAME_PART.has(pos) || tag === 'POS'
}
