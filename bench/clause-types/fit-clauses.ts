import { CLAIM_TYPES } from '../../src/claims/claim.ts'
import type { ClauseWeights } from '../../src/claims/extraction/clause-types/estimate-types.ts'
import { type ClauseExample, OPEN } from './read-clause-examples.ts'

/** Strength of the pull towards what is expected, in examples. */
const RIDGE = 5
/** A sign that fewer clauses show is left out. */
const LEAST_SHOWN = 8
/** Weights nearer to nothing than this are left out. */
const LEAST_WEIGHT = 0.1
const STEPS = 150
const RATE = 0.1
const TYPES = CLAIM_TYPES.length

/** Before any figures: a type that a frame has read, that the verb is known for, or that a noun names, speaks for itself. */
function expectedOf(sign: string, type: string): number {
  if (sign === 'bias') return -4
  if (sign === `read ${type}`) return 1.5
  return sign === `known ${type}` || sign === `tells ${type}` ? 0.3 : 0
}

/**
 * One logistic regression a type, all at once, with a ridge towards what is expected, by Adam on the whole (Kingma and Ba
 * 2015): the same examples give the same weights.
 */
export function fitClauses(examples: readonly ClauseExample[]): ClauseWeights {
  const names = signsOf(examples)
  const at = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ signs, told }) => ({
    told,
    signs: Int32Array.from([0, ...signs.flatMap(sign => at.get(sign) ?? [])]),
  }))
  const expected = Float64Array.from(names.flatMap(name => CLAIM_TYPES.map(type => expectedOf(name, type))))
  const weights = expected.slice()
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(rows, weights, expected)
    const rate = RATE * (1 - (step - 1) / STEPS)
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]!
      mean[i] = 0.9 * mean[i]! + 0.1 * slope
      spread[i] = 0.99 * spread[i]! + 0.01 * slope * slope
      const [m, v] = [mean[i]! / (1 - 0.9 ** step), spread[i]! / (1 - 0.99 ** step)]
      weights[i]! -= (rate * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return tableOf(names, weights)
}

/** The signs that enough clauses show, `bias` first. */
function signsOf(examples: readonly ClauseExample[]): string[] {
  const shown = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs) shown.set(sign, (shown.get(sign) ?? 0) + 1)
  return ['bias', ...[...shown].filter(([, times]) => times >= LEAST_SHOWN).map(([sign]) => sign)]
}

interface Row {
  readonly signs: Int32Array
  readonly told: Int8Array
}

function gradientOf(rows: readonly Row[], weights: Float64Array, expected: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length)
  for (let i = TYPES; i < weights.length; i++) gradient[i] = RIDGE * (weights[i]! - expected[i]!)
  const sums = new Float64Array(TYPES)
  for (const { signs, told } of rows) {
    sums.fill(0)
    for (const sign of signs)
      for (let type = 0; type < TYPES; type++) sums[type]! += weights[sign * TYPES + type]!
    for (let type = 0; type < TYPES; type++)
      sums[type] = told[type] === OPEN ? 0 : 1 / (1 + Math.exp(-sums[type]!)) - told[type]!
    for (const sign of signs)
      for (let type = 0; type < TYPES; type++) gradient[sign * TYPES + type]! += sums[type]!
  }
  return gradient
}

function tableOf(names: readonly string[], weights: Float64Array): ClauseWeights {
  const rows = names.map((name, index) => {
    const row = CLAIM_TYPES.map(
      (type, at) => [type, Number(weights[index * TYPES + at]!.toFixed(2))] as const,
    )
    const strong = row.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    return [name, strong.map(([type, weight]) => `${type} ${weight}`).join(' ')] as const
  })
  return Object.fromEntries(rows.filter(([, row]) => row !== '').sort(([a], [b]) => (a < b ? -1 : 1)))
}
