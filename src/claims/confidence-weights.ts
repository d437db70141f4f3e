/** What speaks for or against a reading being right, each 0 or 1 unless its comment says otherwise. */
export const CONFIDENCE_FEATURES = [
  /** Always 1. */
  'bias',
  /** The frame's own strength, 0..1. */
  'strength',
  'lightVerb',
  'noun',
  'adjective',
  'speech',
  /** An agent with a side. */
  'agent',
  /** A first place with a name. */
  'namedPlace',
  /** A place from a rule, not from the clause's own words. */
  'carriedPlace',
  'dated',
  'casualties',
  /** Tried, planned or conditional. */
  'unreal',
  /** 1 minus the chain's own confidence: hedges such as "reportedly". */
  'hedge',
  /** Logarithm (base 10) of the quote's length in characters, minus 2. */
  'length',
  'heading',
] as const
export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number]

/**
 * Weights of a logistic model for "the claim is one that an annotator lists too, with its type and its words". Fitted by
 * `bench/claims.ts --fit` with a ridge penalty on the gold reports that may be read; calibration is told by leaving one report
 * out at a time (docs/results.md). Few reports stand behind it: the weights say which way, not how much to the second digit.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  bias: -0.4,
  strength: 2,
  lightVerb: 0,
  noun: -0.5,
  adjective: -0.5,
  speech: -0.3,
  agent: 0.4,
  namedPlace: 0.3,
  carriedPlace: -0.2,
  dated: 0.2,
  casualties: 0.3,
  unreal: -0.2,
  hedge: -1,
  length: 0.3,
  heading: -1,
}
