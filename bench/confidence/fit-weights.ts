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
  const at = new Map<string, number>()
  const indexOf = (name: string) => {
    if (!at.has(name)) at.set(name, at.size)
    return at.get(name)!
  }
  for (const name of ['bias', ...Object.keys(EXPECTED)]) indexOf(name)
  const rows = examples.map(({ features, right }) => ({
    signs: Int32Array.from(features.signs, indexOf),
    values: [1, features.strength, features.hedge],
    right: right ? 1 : 0,
  }))
  const measured = [indexOf('bias'), indexOf('strength'), indexOf('hedge')]
  const expected = Float64Array.from(at.keys(), name => EXPECTED[name] ?? 0)
  const weights = expected.slice()
  const gradient = new Float64Array(at.size)
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < weights.length; i++) gradient[i] = RIDGE * (weights[i]! - expected[i]!)
    gradient[measured[0]!] = 0
    for (const { signs, values, right } of rows) {
      let sum = 0
      for (let i = 0; i < values.length; i++) sum += weights[measured[i]!]! * values[i]!
      for (const sign of signs) sum += weights[sign]!
      const error = 1 / (1 + Math.exp(-sum)) - right
      for (let i = 0; i < values.length; i++) gradient[measured[i]!]! += error * values[i]!
      for (const sign of signs) gradient[sign]! += error
    }
    for (let i = 0; i < weights.length; i++) weights[i]! -= gradient[i]! / examples.length
  }
  return Object.fromEntries([...at].map(([name, index]) => [name, weights[index]!]))
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
