import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Most words that may stand between one cue's content and the next cue of the same speaker: ", and then added that". */
const WIDEST_GAP = 4

/**
 * Gives a cue that goes straight on where the content of the one before ended its speaker: "X said that …, adding …",
 * "X denied … and accused …". The tree often hangs such a cue on the content instead.
 */
export function inheritSpeakers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const settled: Draft[] = []
  for (const draft of drafts) {
    const before = settled.findLast(one => one.voiced && one.source.length > 0)
    settled.push(
      before && goesOn(reading, before, draft)
        ? { ...draft, source: before.source, sourceHead: before.sourceHead }
        : draft,
    )
  }
  return settled
}

function goesOn(reading: Reading, before: Draft, draft: Draft): boolean {
  const { tokens } = reading
  const end = before.content.at(-1)!.end
  const start = draft.cue.first
  if (end > start || start - end > WIDEST_GAP || start === end) return false
  if (tokens[start]!.sentence !== tokens[before.cue.first]!.sentence) return false
  const isParticiple = tokens[draft.cue.end - 1]!.tag === 'VBG'
  for (let i = end; i < start; i++) {
    const { pos, text } = tokens[i]!
    if (text !== ',' && pos !== 'CCONJ' && pos !== 'ADV') return false
  }
  return isParticiple || tokens[start - 1]!.pos === 'CCONJ' || tokens[start - 1]!.pos === 'ADV'
}
