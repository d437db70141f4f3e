import type { Span } from '#primitives'
import { attributionsNear, type SourceIndex } from '../source-index.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/**
 * A candidate's words without who says them: where they begin with a speaker and his verb ("In an interview the general
 * said he …") and what triggered them stands in what he says, they begin with what he says.
 */
export function withoutFrame(scene: Scene, sources: SourceIndex, { quote, anchor, source }: Candidate): Span {
  if (source === 'speech') return quote
  const trigger = scene.tokens[anchor]!
  let start = quote.start
  for (const at of attributionsNear(sources, quote)) {
    const { cue, content, kind, voiced } = sources.attributions[at]!
    if (kind !== 'speech' || !voiced || cue.start < start || cue.end > trigger.start) continue
    const said = content.find(piece => piece.start <= trigger.start && trigger.end <= piece.end)
    if (said === undefined || said.start < cue.end || said.start <= start) continue
    const text = scene.text.slice(said.start, quote.end)
    start = said.start + (/^that\s+/i.exec(text)?.[0].length ?? 0)
  }
  return start < quote.end ? { start, end: quote.end } : quote
}
