import { contentLimit } from './content-limit.ts'
import type { Draft } from './draft.ts'
import { QUOTING_VERBS } from './en/function-words.ts'
import type { Reading, TokenRange } from './reading.ts'
import { FINITE, isNominal } from './token-tests.ts'

/** How far the words of the quoted may stand from the verb that quotes them, in tokens. */
const WIDEST_NAME = 20

/**
 * The inner of two sources in "X quoted Y that …", "…, X quoted Y as saying": the noun phrase between the verb and "that" or
 * "as saying" has said it.
 */
export function findQuotedParties(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (const token of tokens) {
    if (token.pos !== 'VERB' || !QUOTING_VERBS.has(token.lemma)) continue
    const saying = findSaying(reading, token.index)
    const that = saying === undefined ? findThat(reading, token.index) : undefined
    if (saying !== undefined) drafts.push(quotedBefore(reading, token.index, saying))
    if (that === undefined) continue
    const source = { first: token.index + 1, end: that }
    drafts.push({
      kind: 'speech',
      polarity: 'asserted',
      voiced: true,
      cue: { first: that, end: that + 1 },
      source: [source],
      sourceHead: headOf(reading, source.first, that),
      content: [{ first: that, end: contentLimit(reading, that) }],
      listeners: [],
      confidence: 1,
      reason: `“${token.text} … that”: the quoted said it`,
    })
  }
  return drafts
}

/** The "as saying" or "as telling the paper" with which a sentence ends that quotes what stands before it. */
export function findSaying({ tokens }: Reading, verb: number): TokenRange | undefined {
  const { sentence, tag } = tokens[verb]!
  if (!FINITE.test(tag)) return undefined
  const ends = (at: number) => tokens[at]?.sentence !== sentence || /^[,.;]$/.test(tokens[at]!.text)
  for (let i = verb + 2; i < verb + WIDEST_NAME && !ends(i); i++) {
    if (tokens[i]!.lower !== 'as' || !/^(?:saying|telling)$/.test(tokens[i + 1]?.lower ?? '')) continue
    let end = i + 2
    if (tokens[i + 1]!.lower === 'telling')
      while (end < i + LONGEST_LISTENER && !ends(end) && isNominal(tokens[end]!.pos)) end++
    return ends(end) ? { first: i, end } : undefined
  }
  return undefined
}

/** Longest listener behind "as telling", in tokens. */
const LONGEST_LISTENER = 8

/** Who is quoted says what stands before, which is found by whoever quotes him: until then his own words stand for it. */
function quotedBefore(reading: Reading, verb: number, saying: TokenRange): Draft {
  const source = { first: verb + 1, end: saying.first }
  return {
    kind: 'speech',
    polarity: 'asserted',
    voiced: true,
    cue: saying,
    source: [source],
    sourceHead: headOf(reading, source.first, source.end),
    content: [source],
    listeners: [],
    confidence: 1,
    reason: `“${reading.tokens[verb]!.text} … as saying”: the quoted said it`,
  }
}

function findThat(reading: Reading, verb: number): number | undefined {
  const { tokens } = reading
  const { sentence } = tokens[verb]!
  for (let i = verb + 1; i < verb + WIDEST_NAME && tokens[i]?.sentence === sentence; i++) {
    if (/^(VBD|VBZ|VBP|MD)$/.test(tokens[i]!.tag) || /^(by|saying)$/i.test(tokens[i]!.text)) return undefined
    if (i > verb + 1 && tokens[i]!.lower === 'that' && contentLimit(reading, i) > i + 2) return i
  }
  return undefined
}

/** The last noun before the first preposition: "sources" in "sources in the town". */
function headOf(reading: Reading, first: number, end: number): number {
  let head = first
  for (let i = first; i < end; i++) {
    const { pos } = reading.tokens[i]!
    if (pos === 'ADP' && i > first) break
    if (pos === 'NOUN' || pos === 'PROPN') head = i
  }
  return head
}
