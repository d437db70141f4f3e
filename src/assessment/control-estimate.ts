import type { IsoDay } from '#primitives'

/** The verdicts on one proposition, from best to least supported. */
export const VERDICTS = ['corroborated', 'single-sourced', 'disputed', 'refuted', 'undetermined'] as const
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number]

/** What a side is said to hold a place by: who says so, since when. */
export interface ClaimedHolding {
  readonly side: string
  readonly since: IsoDay | null
  /** Names of the origins that say so. */
  readonly by: readonly string[]
  /** Claim ids. */
  readonly claims: readonly string[]
  /** Present and true where no dated claim stands behind it. */
  readonly undated?: true
}

/** A claim that is disputed, by which claim, and whose. */
export interface DisputeLine {
  readonly claim: string
  readonly against: string
  readonly by: string
}

/** One signed piece of evidence. `weight` is in log-odds for (+) or against (−) the verdict's proposition. */
export interface EvidencePiece {
  readonly claim: string
  readonly quote: string
  readonly report: string
  /** Chain as words: "medics ← Sha'hed Ayan ← ElDorar". */
  readonly sources: string
  readonly weight: number
  readonly reason: string
}

/** Who holds a place on a day, how sure that is and why. Probabilities over the sides that can hold territory and `unknown` sum to 1. */
export interface ControlEstimate {
  readonly place: { readonly id: string; readonly name: string }
  readonly date: IsoDay
  readonly probabilities: Readonly<Record<string, number>>
  readonly contested: boolean
  readonly verdict: Verdict
  readonly claimed: readonly ClaimedHolding[]
  readonly disputes: readonly DisputeLine[]
  readonly evidence: readonly EvidencePiece[]
  /** The estimate in words. */
  readonly explanation: string
}
