import { LEAST_CONFIDENCE } from '../../confidence-weights.ts'
import { withId } from '../../create-claim.ts'
import type { SourceIndex } from '../../source-index.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { widenQuote } from '../widen-quote.ts'
import { companySigns } from './company-signs.ts'
import { type ConfidenceFeatures, estimateConfidence } from './estimate-confidence.ts'
import { partSigns } from './part-signs.ts'

/** The features of every reading of a report, in their order. */
export function weighDrafts(scene: Scene, drafts: readonly DraftClaim[]): readonly ConfidenceFeatures[] {
  const company = companySigns(drafts)
  return drafts.map((draft, index) => ({
    strength: draft.strength,
    hedge: 1 - draft.chainConfidence,
    signs: [...draft.signs, ...partSigns(scene, draft), ...company[index]!],
  }))
}

/** The readings that are likely enough to be claims, each with its confidence and its id. */
export function keepLikely(scene: Scene, sources: SourceIndex, drafts: readonly DraftClaim[]): DraftClaim[] {
  const features = weighDrafts(scene, drafts)
  return drafts.flatMap((draft, index) => {
    const confidence = estimateConfidence(features[index]!)
    if (confidence < LEAST_CONFIDENCE) return []
    const quote = widenQuote(scene, sources, draft.claim.quote)
    return [{ ...draft, claim: withId({ ...draft.claim, quote, confidence }) }]
  })
}
