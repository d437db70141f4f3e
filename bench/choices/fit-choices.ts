import { PRIORS } from './priors.ts'

/** One question of a gold report with its options' signs, which of them are right, and the report it is of. */
export interface Question {
  /** What was open: the questions of a name are answered by the same weights. */
  readonly question: string
  readonly report: string
  readonly blind: boolean
  /** The claim and what was open, for reading errors. */
  readonly words: string
  readonly answers: readonly unknown[]
  readonly options: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** Strength of the ridge penalty: a weight of 1 costs this much log-likelihood. */
const RIDGE = 4
/** How many times dearer a sign is that holds for some claims only ("fire: in its words"): what it adds to the sign itself is seldom much. */
const PARTICULAR = 3
const ROUNDS = 250
/** A sign that fewer questions show is not fitted. */
const FEWEST = 4

/**
 * Weights of a conditional logit model (McFadden 1974) by AdaGrad over all questions at once, with a ridge penalty towards `PRIORS`. A
 * question counts by the log of the summed likelihood of its right options.
 */
export function fitChoices(questions: readonly Question[], ridge = RIDGE): Record<string, number> {
  const ids = signIds(questions)
  const laid = questions.map(({ options, right }) => ({
    right,
    options: options.map(signs => Int32Array.from([...new Set(signs)].flatMap(sign => ids.get(sign) ?? []))),
  }))
  const expected = Float64Array.from(ids.keys(), sign => PRIORS[sign] ?? 0)
  const ridges = Float64Array.from(ids.keys(), sign =>
    ids.has(sign.slice(sign.indexOf(': ') + 2)) && sign.includes(': ') ? PARTICULAR * ridge : ridge,
  )
  const weights = Float64Array.from(expected)
  const squares = new Float64Array(ids.size).fill(1e-8)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => -ridges[at]! * (weight - expected[at]!))
    for (const question of laid) addSlope(slope, weights, question)
    for (let at = 0; at < weights.length; at++) {
      squares[at]! += slope[at]! ** 2
      weights[at]! += (0.5 * slope[at]!) / Math.sqrt(squares[at]!)
    }
  }
  return Object.fromEntries([...ids].map(([sign, at]) => [sign, weights[at]!]))
}

function signIds(questions: readonly Question[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { options } of questions)
    for (const sign of new Set(options.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([sign]) => sign)
  const all = new Set([...kept, ...Object.keys(PRIORS).filter(sign => counts.has(sign))])
  return new Map([...all].sort().map((sign, at) => [sign, at]))
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  { options, right }: { readonly options: readonly Int32Array[]; readonly right: readonly boolean[] },
): void {
  const sums = options.map(signs => signs.reduce((sum, sign) => sum + weights[sign]!, 0))
  const most = Math.max(...sums)
  const shares = sums.map(sum => Math.exp(sum - most))
  const all = shares.reduce((sum, one) => sum + one, 0)
  const good = shares.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0)
  options.forEach((signs, at) => {
    const pull = (right[at] ? shares[at]! / good : 0) - shares[at]! / all
    for (const sign of signs) slope[sign]! += pull
  })
}

/** Index of the option with the highest sum. */
export function bestOf({ options }: Question, weights: Readonly<Record<string, number>>): number {
  const sums = options.map(signs => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0))
  return sums.indexOf(Math.max(...sums))
}
