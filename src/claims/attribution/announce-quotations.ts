import type { Draft } from './draft.ts'
import { type FoundSource, findSubject } from './find-source.ts'
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
    const first = partBefore(reading, structure.sentences[tokens[colon]!.sentence]!.firstToken, colon)
    const root = findRoot(reading, first, colon)
    const source = root === undefined ? nameBefore(reading, first, colon) : findSubject(reading, root)
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

/** Where the part of a sentence begins that ends with the colon. */
function partBefore({ tokens }: Reading, first: number, colon: number): number {
  for (let at = colon - 1; at > first; at--) if (tokens[at]!.text === ';') return at + 1
  return first
}

/** Longest name before a colon, in tokens. */
const LONGEST_NAME = 9

/** `The minister in Lorne: "…"`: a name and where its bearer is, with no verb. */
function nameBefore({ tokens }: Reading, first: number, colon: number): FoundSource | undefined {
  if (colon - first > LONGEST_NAME) return undefined
  let head = -1
  for (let at = first; at < colon; at++) {
    const { pos } = tokens[at]!
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PART|NUM)$/.test(pos)) return undefined
    if (pos === 'ADP' && head < 0) return undefined
    if (pos === 'ADP') return { range: { first, end: head + 1 }, head }
    if (pos === 'NOUN' || pos === 'PROPN') head = at
  }
  return head < 0 || tokens[head]!.pos !== 'PROPN' ? undefined : { range: { first, end: head + 1 }, head }
}

/** The verb nearest before the colon that has a subject of its own. */
function findRoot(reading: Reading, first: number, colon: number): number | undefined {
  for (let i = colon - 1; i >= Math.max(first, colon - 40); i--) {
    const { pos, relation, head } = reading.tokens[i]!
    if (pos === 'VERB' && (relation === 'root' || head < first)) return i
  }
  return undefined
}
