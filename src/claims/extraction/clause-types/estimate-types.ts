import { CLAIM_TYPES, type ClaimType } from '../../claim.ts'
import { CLAUSE_WEIGHTS } from './clause-weights.ts'

/** How much each sign of a clause speaks for each type: by the sign's name, types with their weights ("attack 1.2 hold -0.4"). `bias` is among them. */
export type ClauseWeights = Readonly<Record<string, string>>

/** How likely it is that a clause tells an event of a type, 0..1, for each of `CLAIM_TYPES`. */
export type TypeLikelihoods = readonly number[]

/** A sign's weights: indices of types, and the weight of each. */
interface Row {
  readonly types: Uint8Array
  readonly weights: Float64Array
}

const tables = new WeakMap<ClauseWeights, ReadonlyMap<string, Row>>()

/**
 * How likely a clause with such signs tells an event of each type, by one logistic model a type (a clause may tell several:
 * an attack, and the flight from it).
 */
export function estimateTypes(
  signs: readonly string[],
  weights: ClauseWeights = CLAUSE_WEIGHTS,
): TypeLikelihoods {
  const table = tableOf(weights)
  sums.fill(0)
  addRow(table.get('bias'))
  for (const sign of signs) addRow(table.get(sign))
  const likelihoods: number[] = []
  for (const sum of sums) likelihoods.push(1 / (1 + Math.exp(-sum)))
  return likelihoods
}

/** Used by one clause after the other. */
const sums = new Float64Array(CLAIM_TYPES.length)

function addRow(row: Row | undefined): void {
  if (row === undefined) return
  const { types, weights } = row
  for (let at = 0; at < types.length; at++) sums[types[at]!]! += weights[at]!
}

/** The likelihood of one type. */
export function likelihoodOf(likelihoods: TypeLikelihoods, type: ClaimType): number {
  return likelihoods[CLAIM_TYPES.indexOf(type)]!
}

/** The weights as tables, made once. */
function tableOf(weights: ClauseWeights): ReadonlyMap<string, Row> {
  let table = tables.get(weights)
  if (table === undefined) {
    table = new Map(Object.entries(weights).map(([sign, row]) => [sign, parseRow(row)]))
    tables.set(weights, table)
  }
  return table
}

function parseRow(row: string): Row {
  const parts = row.split(' ')
  const indices = parts.filter((_, at) => at % 2 === 0).map(type => CLAIM_TYPES.indexOf(type as ClaimType))
  const weights = parts.filter((_, at) => at % 2 === 1).map(Number)
  return { types: Uint8Array.from(indices), weights: Float64Array.from(weights) }
}
