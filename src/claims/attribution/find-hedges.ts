import type { Draft } from './draft.ts'
import { HEDGES } from './en/cue-phrases.ts'
import type { Reading, TokenRange } from './reading.ts'

const BY_WORD = new Map(HEDGES.map(hedge => [hedge.words, hedge]))

/** Words that keep a distance and name nobody ("reportedly", "alleged"): no link of a chain, less confidence. */
export function findHedges(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const token of reading.tokens) {
    const hedge = BY_WORD.get(token.lower)
    if (hedge === undefined || token.pos === 'VERB' || token.head < 0) continue
    const content = hedgedWords(reading, token.index)
    if (content.end <= content.first) continue
    drafts.push({
      kind: 'hedge',
      polarity: 'asserted',
      voiced: false,
      cue: { first: token.index, end: token.index + 1 },
      source: [],
      sourceHead: undefined,
      content: [content],
      listeners: [],
      confidence: hedge.confidence,
      reason: `“${token.text}”: ${hedge.reason}`,
    })
  }
  return drafts
}

/** What the hedge governs: all that hangs on the word that it modifies, within a sane length. */
function hedgedWords(reading: Reading, at: number): TokenRange {
  const { head } = reading.tokens[at]!
  const first = Math.max(reading.firstOf[head]!, at - 100)
  return { first, end: Math.min(reading.endOf[head]!, at + 100) }
}
