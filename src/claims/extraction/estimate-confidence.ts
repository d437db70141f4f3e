import { CONFIDENCE_FEATURES, CONFIDENCE_WEIGHTS, type ConfidenceFeature } from '../confidence-weights.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { isNamedRef } from './resolve-arguments.ts'

export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>

/** The features of a reading: see `CONFIDENCE_FEATURES`. */
export function confidenceFeatures(draft: DraftClaim): ConfidenceFeatures {
  const { agents, places, time, casualties, modality, quote } = draft.claim
  const yes = (value: boolean) => (value ? 1 : 0)
  return {
    bias: 1,
    strength: draft.strength,
    lightVerb: yes(draft.source === 'light-verb'),
    noun: yes(draft.source === 'noun'),
    adjective: yes(draft.source === 'adjective'),
    speech: yes(draft.source === 'speech'),
    agent: yes(agents.some(({ side }) => side !== null)),
    namedPlace: yes(places[0] !== undefined && isNamedRef(places[0])),
    carriedPlace: yes(draft.placeByRule),
    dated: yes(time !== null && time.text != null),
    casualties: yes(casualties.length > 0),
    unreal: yes(modality !== 'occurred' && modality !== 'ongoing'),
    hedge: 1 - draft.chainConfidence,
    length: Math.log10(quote.end - quote.start) - 2,
    heading: yes(draft.heading),
  }
}

/** How likely the reading is right, 0.02..0.98, by the logistic model of `CONFIDENCE_WEIGHTS`. */
export function estimateConfidence(
  features: ConfidenceFeatures,
  weights: ConfidenceFeatures = CONFIDENCE_WEIGHTS,
): number {
  const sum = CONFIDENCE_FEATURES.reduce((total, name) => total + features[name] * weights[name], 0)
  const likely = 1 / (1 + Math.exp(-sum))
  return Math.round(Math.min(0.98, Math.max(0.02, likely)) * 100) / 100
}
