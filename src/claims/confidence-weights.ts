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
 * Weights of a logistic model for "the claim is one that an annotator lists too, with its type, its polarity and its
 * words". Fitted by `bench/claim-confidence.ts` on the gold reports that may be read, with a ridge penalty towards what one
 * would expect; the bias is lowered to what the reports that nobody reads show, because rules flatter the texts that they
 * were written against. Few reports stand behind it: the weights say which way, not how much to the second digit.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  bias: -0.84,
  strength: 1.31,
  lightVerb: 0.07,
  noun: -0.33,
  adjective: -0.23,
  speech: -0.22,
  agent: 0.84,
  namedPlace: 0.69,
  carriedPlace: -0.42,
  dated: -0.02,
  casualties: 0.35,
  unreal: -0.29,
  hedge: -0.94,
  length: 0.25,
  heading: -1,
}
