import { contentLimit } from './content-limit.ts'
import type { Draft } from './draft.ts'
import { QUOTING_VERBS } from './en/function-words.ts'
import type { Reading } from './reading.ts'

/** How far the words of the quoted may stand from the verb that quotes them, in tokens. */
const WIDEST_NAME = 20

/** The inner of two sources in "X quoted Y that …": the noun phrase between the verb and "that" has said it. */
export function findQuotedParties(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (const token of tokens) {
    if (token.pos !== 'VERB' || !QUOTING_VERBS.has(token.lemma)) continue
    const that = findThat(reading, token.index)
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
