import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Most words that may stand between one cue's content and the next cue of the same speaker: ", and then added that". */
const WIDEST_GAP = 4

/**
 * Gives a cue that goes straight on where the content of the one before ended its speaker: "X said that …, adding …",
 * "X denied … and accused …". The tree often hangs such a cue on the content instead.
 */
export function inheritSpeakers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  let before: Draft | undefined
  return drafts.map(draft => {
    const settled = before ? settle(reading, before, draft) : draft
    if (settled.voiced && settled.source.length > 0) before = settled
    return settled
  })
}

function settle(reading: Reading, before: Draft, draft: Draft): Draft {
  return goesOn(reading, before, draft)
    ? { ...draft, source: before.source, sourceHead: before.sourceHead }
    : draft
}

function goesOn(reading: Reading, before: Draft, draft: Draft): boolean {
  const { tokens } = reading
  const start = draft.cue.first
  // "…, he said, accusing the army": the frame itself may stand between.
  const parts = [...before.content, before.cue, ...before.source].filter(range => range.end <= start)
  const end = Math.max(before.content.at(-1)!.end, ...parts.map(range => range.end))
  if (end >= start || start - end > WIDEST_GAP) return false
  // "citing" and "according to" bring their own source after them.
  if (draft.source.some(range => range.first >= draft.cue.end)) return false
  if (tokens[start]!.sentence !== tokens[before.cue.first]!.sentence) return false
  for (let i = end; i < start; i++) {
    const { pos, text } = tokens[i]!
    if (text !== ',' && pos !== 'CCONJ' && pos !== 'ADV') return false
  }
  const joiner = tokens[start - 1]!.pos
  return tokens[draft.cue.end - 1]!.tag === 'VBG' || joiner === 'CCONJ' || joiner === 'ADV'
}
