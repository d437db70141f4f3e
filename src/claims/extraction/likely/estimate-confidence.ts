import { tableOf } from '#primitives'
import { CONFIDENCE_WEIGHTS } from '../../confidence-weights.ts'

/** What speaks for or against a reading being right. */
export interface ConfidenceFeatures {
  /** The frame's own strength, 0..1. */
  readonly strength: number
  /** 1 minus the chain's own confidence: hedges such as "reportedly". */
  readonly hedge: number
  /** Names of what its words, its parts and its neighbours show. */
  readonly signs: readonly string[]
}

/** Weights by the name of the feature; `bias`, `strength` and `hedge` among them. A sign without a weight counts nothing. */
export type ConfidenceWeights = Readonly<Record<string, number>>

/** How likely the reading is right, 0.02..0.98 in hundredths, by the logistic model of `CONFIDENCE_WEIGHTS`. */
export function estimateConfidence(
  features: ConfidenceFeatures,
  weights: ConfidenceWeights = CONFIDENCE_WEIGHTS,
): number {
  const likely = 1 / (1 + Math.exp(-logOdds(features, weights)))
  return Math.round(Math.min(0.98, Math.max(0.02, likely)) * 100) / 100
}

/** The sum that the logistic model bends. */
export function logOdds({ strength, hedge, signs }: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const table = tableOf(weights)
  const of = (name: string) => table.get(name) ?? 0
  return signs.reduce(
    (sum, sign) => sum + of(sign),
    of('bias') + strength * of('strength') + hedge * of('hedge'),
  )
}
