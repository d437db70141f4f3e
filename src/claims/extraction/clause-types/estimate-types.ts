import { CLAIM_TYPES, type ClaimType } from '../../claim.ts'
import { CLAUSE_WEIGHTS } from './clause-weights.ts'

/** How much each sign of a clause speaks for each type: by the sign's name, types with their weights ("attack 1.2 hold -0.4"). `bias` is among them. */
export type ClauseWeights = Readonly<Record<string, string>>

/** How likely it is that a clause tells an event of a type, 0..1, for each of `CLAIM_TYPES`. */
export type TypeLikelihoods = readonly number[]

/** All weights in one row of numbers: for each sign the place of its first, and one for each type from there on. */
interface Table {
  readonly places: ReadonlyMap<string, number>
  readonly weights: Float64Array
}

const tables = new WeakMap<ClauseWeights, Table>()

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
  addRow(table, 'bias')
  for (const sign of signs) addRow(table, sign)
  const likelihoods: number[] = []
  for (const sum of sums) likelihoods.push(1 / (1 + Math.exp(-sum)))
  return likelihoods
}

/** Used by one clause after the other. */
const sums = new Float64Array(CLAIM_TYPES.length)

function addRow({ places, weights }: Table, sign: string): void {
  const place = places.get(sign)
  if (place === undefined) return
  for (let type = 0; type < sums.length; type++) sums[type]! += weights[place + type]!
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
  const places = new Map<string, number>()
  const weights = new Float64Array(Object.keys(rows).length * CLAIM_TYPES.length)
  for (const [sign, row] of Object.entries(rows)) {
    const place = places.size * CLAIM_TYPES.length
    places.set(sign, place)
    const parts = row.split(' ')
    for (let at = 0; at < parts.length; at += 2)
      weights[place + CLAIM_TYPES.indexOf(parts[at] as ClaimType)] = Number(parts[at + 1])
  }
  return { places, weights }
}
