import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * "X reported that …, citing Y", "citing Y, X reported that …", "…, X quoted Y as saying": what Y said is what X reported, and
 * X has it from Y. Gives a citing phrase the content of the speech of its sentence before it, else of the first behind it, as
 * the inner of the two.
 */
export function placeCitations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const citer = isCiting(reading, draft) ? citerOf(reading, drafts, index) : undefined
    return citer === undefined ? draft : { ...draft, content: citer.content, citedBy: citer.cue.first }
  })
}

function isCiting({ tokens }: Reading, { cue, source }: Draft): boolean {
  if (tokens[cue.first]!.lower === 'as') return true
  return /^(?:citing|quoting)$/i.test(tokens[cue.first]!.text) && (source[0]?.first ?? -1) >= cue.end
}

function citerOf({ tokens }: Reading, drafts: readonly Draft[], index: number): Draft | undefined {
  const { sentence } = tokens[drafts[index]!.cue.first]!
  const speaks = (draft: Draft | undefined) =>
    draft?.voiced && draft.source.length > 0 && tokens[draft.cue.first]!.sentence === sentence
  for (let at = index - 1; speaks(drafts[at]); at--) if (drafts[at]!.citedBy === undefined) return drafts[at]
  const next = drafts[index + 1]
  return speaks(next) ? next : undefined
}
