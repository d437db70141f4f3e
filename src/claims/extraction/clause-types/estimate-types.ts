import { CLAIM_TYPES, type ClaimType } from '../../claim.ts'
import { CLAUSE_WEIGHTS } from './clause-weights.ts'
import { type Sign, signOf } from './sign-numbers.ts'

/** How much each sign of a clause speaks for each type: by the sign's name, types with their weights ("attack 1.2 hold -0.4"). `bias` is among them. */
export type ClauseWeights = Readonly<Record<string, string>>

/** How likely it is that a clause tells an event of a type, 0..1, for each of `CLAIM_TYPES`. */
export type TypeLikelihoods = readonly number[]

/** All weights in one row: for each sign, by its number, where its own begin; they end where those of the next begin. */
interface Table {
  readonly starts: Uint32Array
  /** Which type each weight is for, and the weight. */
  readonly types: Uint8Array
  readonly weights: Float64Array
}

const tables = new WeakMap<ClauseWeights, Table>()

/**
 * How likely a clause with such signs tells an event of each type, by one logistic model a type (a clause may tell several:
 * an attack, and the flight from it).
 */
export function estimateTypes(
  signs: readonly Sign[],
  weights: ClauseWeights = CLAUSE_WEIGHTS,
): TypeLikelihoods {
  const table = tableOf(weights)
  sums.fill(0)
  addWeights(table, BIAS)
  for (const sign of signs) addWeights(table, sign)
  const likelihoods: number[] = []
  for (const sum of sums) likelihoods.push(1 / (1 + Math.exp(-sum)))
  return likelihoods
}

const BIAS = signOf('bias')

/** Used by one clause after the other. */
const sums = new Float64Array(CLAIM_TYPES.length)

function addWeights({ starts, types, weights }: Table, sign: Sign): void {
  if (sign + 1 >= starts.length) return
  const end = starts[sign + 1]!
  for (let at = starts[sign]!; at < end; at++) sums[types[at]!]! += weights[at]!
}

/** The likelihood of one type. */
export function likelihoodOf(likelihoods: TypeLikelihoods, type: ClaimType): number {
  return likelihoods[CLAIM_TYPES.indexOf(type)]!
}

/** The weights as a table, made once. */
function tableOf(weights: ClauseWeights): Table {
  let table = tables.get(weights)
  if (table === undefined) {
    table = readTable(weights)
    tables.set(weights, table)
  }
  return table
}

function readTable(rows: ClauseWeights): Table {
  const inOrder = Object.entries(rows)
    .map(([name, row]) => ({ sign: signOf(name), parts: row.split(' ') }))
    .sort((a, b) => a.sign - b.sign)
  const starts: number[] = []
  const types: number[] = []
  const weights: number[] = []
  for (const { sign, parts } of inOrder) {
    while (starts.length <= sign) starts.push(types.length)
    for (let at = 0; at < parts.length; at += 2) {
      types.push(CLAIM_TYPES.indexOf(parts[at] as ClaimType))
      weights.push(Number(parts[at + 1]))
    }
  }
  return {
    starts: Uint32Array.from([...starts, types.length]),
    types: Uint8Array.from(types),
    weights: Float64Array.from(weights),
  }
}
