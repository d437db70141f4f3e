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
    const settled =
      before && goesOn(reading, before, draft)
        ? { ...draft, source: before.source, sourceHead: before.sourceHead }
        : draft
    if (settled.voiced && settled.source.length > 0) before = settled
    return settled
  })
}

function goesOn(reading: Reading, before: Draft, draft: Draft): boolean {
  const { tokens } = reading
  const end = before.content.at(-1)!.end
  const start = draft.cue.first
  if (end >= start || start - end > WIDEST_GAP) return false
  if (tokens[start]!.sentence !== tokens[before.cue.first]!.sentence) return false
  for (let i = end; i < start; i++) {
    const { pos, text } = tokens[i]!
    if (text !== ',' && pos !== 'CCONJ' && pos !== 'ADV') return false
  }
  const joiner = tokens[start - 1]!.pos
  return tokens[draft.cue.end - 1]!.tag === 'VBG' || joiner === 'CCONJ' || joiner === 'ADV'
}
