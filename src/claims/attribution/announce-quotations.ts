import type { Draft } from './draft.ts'
import { findSubject } from './find-source.ts'
import type { Reading } from './reading.ts'

/** Shortest quotation that a colon alone makes speech, in tokens with its marks. */
const SHORTEST_SPEECH = 6

/** Quotations that a colon announces and no cue has taken: `The mayor was blunt: "…"`. The sentence's subject speaks. */
export function announceQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotationTokens, structure } = reading
  const taken = new Set(drafts.flatMap(draft => draft.content.map(range => range.first)))
  const added: Draft[] = []
  for (const range of quotationTokens) {
    const colon = range.first - 1
    if (range.end - range.first < SHORTEST_SPEECH || tokens[colon]?.text !== ':' || taken.has(range.first))
      continue
    const { firstToken } = structure.sentences[tokens[colon]!.sentence]!
    const root = findRoot(reading, firstToken, colon)
    const source = root === undefined ? undefined : findSubject(reading, root)
    if (source === undefined || source.range.first >= colon) continue
    added.push({
      kind: 'speech',
      polarity: 'asserted',
      voiced: true,
      cue: { first: colon, end: colon + 1 },
      source: [source.range],
      sourceHead: source.head,
      content: [range],
      listeners: [],
      confidence: 1,
      reason: 'a colon before a quotation: the subject of the sentence speaks',
    })
  }
  return [...drafts, ...added].sort((a, b) => a.cue.first - b.cue.first)
}

/** The verb nearest before the colon that has a subject of its own. */
function findRoot(reading: Reading, first: number, colon: number): number | undefined {
  for (let i = colon - 1; i >= Math.max(first, colon - 40); i--) {
    const { pos, relation, head } = reading.tokens[i]!
    if (pos === 'VERB' && (relation === 'root' || head < first)) return i
  }
  return undefined
}
