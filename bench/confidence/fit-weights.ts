import { type ConfidenceWeights, logOdds } from '../../src/claims/extraction/likely/estimate-confidence.ts'
import type { Example } from './read-examples.ts'

/** Strength of the pull towards `EXPECTED`, in examples. */
const RIDGE = 3
const STEPS = 1500
/** What one would expect before seeing any figures; what is not named here is expected to count nothing. */
export const EXPECTED: ConfidenceWeights = {
  strength: 1,
  hedge: -1,
  heading: -1,
  short: -0.6,
  long: 0.3,
  refusal: -0.6,
  blamed: 0.8,
  'agent named': 0.3,
  'agent none': -0.2,
  'place named': 0.2,
  'place by rule': -0.2,
  'place in words': 0.3,
  'date in words': 0.3,
  counted: 0.2,
  'within another': -0.3,
  'around another': -0.3,
  echo: -0.2,
  'noun alone': -0.3,
  'clause relative': -0.2,
  'background marker': -0.2,
  'speech of no side': -0.8,
  'speech I': -0.4,
  'speech we': 0.2,
  'speech past': -0.4,
  'speech modal': 0.3,
  'speech judging': 0.3,
}

/** Logistic regression by gradient descent with a ridge penalty towards what is expected, the bias free. */
export function fitWeights(examples: readonly Example[]): ConfidenceWeights {
  const weights: Record<string, number> = { ...EXPECTED, bias: 0 }
  for (const { features } of examples) for (const sign of features.signs) weights[sign] ??= 0
  const names = Object.keys(weights)
  for (let step = 0; step < STEPS; step++) {
    const gradient = Object.fromEntries(
      names.map(name => [name, name === 'bias' ? 0 : RIDGE * (weights[name]! - (EXPECTED[name] ?? 0))]),
    )
    for (const { features, right } of examples) {
      const error = 1 / (1 + Math.exp(-logOdds(features, weights))) - (right ? 1 : 0)
      gradient.bias! += error
      gradient.strength! += error * features.strength
      gradient.hedge! += error * features.hedge
      for (const sign of features.signs) gradient[sign]! += error
    }
    for (const name of names) weights[name]! -= gradient[name]! / examples.length
  }
  return weights
}

/** How much the bias must move for the mean confidence on `examples` to be their share of right claims; by bisection. */
export function biasShift(weights: ConfidenceWeights, examples: readonly Example[]): number {
  const share = examples.filter(({ right }) => right).length / examples.length
  const mean = (shift: number) =>
    examples.reduce((sum, { features }) => sum + 1 / (1 + Math.exp(-logOdds(features, weights) - shift)), 0) /
    examples.length
  let [low, high] = [-6, 6]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (mean(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
