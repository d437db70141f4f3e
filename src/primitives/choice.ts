/** One answer to something that a claim's own words leave open, with the names of what speaks for and against it. */
export interface Option<Answer> {
  readonly answer: Answer
  readonly signs: readonly string[]
  /** The kind of case: each sign counts by itself and under it ("ground: in its words"), so that what few examples of the kind show leans on what all do. */
  readonly under?: string
  /** Signs that count alike in every kind of case. */
  readonly alike?: readonly string[]
}

/** What was open, between what, and what was chosen: kept beside what was read, for fitting weights. */
export interface Choice<Answer = unknown> {
  readonly question: string
  /** Offset of the words that leave it open; null where there are none. */
  readonly start: number | null
  readonly options: readonly Option<Answer>[]
  /** Index of the option with the highest sum. */
  readonly chosen: number
  /** How likely the chosen option is beside the others, 0..1, as the model has it. */
  readonly likelihood: number
}

/** Weights by the name of the sign; a sign without a weight counts nothing. */
export type ChoiceWeights = Readonly<Record<string, number>>

/** The same as tables: a table finds names sooner than an object does. */
const tables = new WeakMap<ChoiceWeights, ReadonlyMap<string, number>>()

/** The table of weights. They may not change once they have been asked. */
export function tableOf(weights: ChoiceWeights): ReadonlyMap<string, number> {
  let table = tables.get(weights)
  if (table === undefined) {
    table = new Map(Object.entries(weights))
    tables.set(weights, table)
  }
  return table
}

/** Weights laid out for summing: signs have places, and at each place stands what a sign weighs by itself and what it adds in a kind of case. */
interface SignTable {
  readonly places: ReadonlyMap<string, number>
  readonly own: Float64Array
  /** By the kind of case. */
  readonly added: Map<string, Float64Array>
}

const signTables = new WeakMap<ChoiceWeights, SignTable>()

function signTableOf(weights: ChoiceWeights): SignTable {
  let table = signTables.get(weights)
  if (table === undefined) {
    const names = Object.keys(weights)
    const signs = new Set(names.flatMap(name => [name, name.slice(name.indexOf(': ') + 2)]))
    const places = new Map(Array.from(signs, (sign, at) => [sign, at]))
    table = { places, own: Float64Array.from(signs, sign => weights[sign] ?? 0), added: new Map() }
    signTables.set(weights, table)
  }
  return table
}

/** What each sign adds in a kind of case. */
function addedIn(under: string, weights: ChoiceWeights): Float64Array {
  const { places, added } = signTableOf(weights)
  let row = added.get(under)
  if (row === undefined) {
    row = Float64Array.from(places.keys(), sign => weights[`${under}: ${sign}`] ?? 0)
    added.set(under, row)
  }
  return row
}

/** The names under which an option's signs have weights: each by itself, and under its kind of case. */
export function signNames({ signs, under, alike = [] }: Option<unknown>): readonly string[] {
  const own = under === undefined ? signs : signs.flatMap(sign => [sign, `${under}: ${sign}`])
  return alike.length === 0 ? own : [...own, ...alike]
}

/** The sum of an option's weights. */
function sumOf({ signs, under, alike = [] }: Option<unknown>, weights: ChoiceWeights): number {
  const { places, own } = signTableOf(weights)
  const added = under === undefined ? undefined : addedIn(under, weights)
  let sum = 0
  for (const sign of signs) {
    const at = places.get(sign)
    if (at !== undefined) sum = sum + own[at]! + (added === undefined ? 0 : added[at]!)
  }
  for (const sign of alike) {
    const at = places.get(sign)
    if (at !== undefined) sum += own[at]!
  }
  return sum
}

/**
 * Chooses between options by the conditional logit model (McFadden 1974): the likelihood of an option is the exponential of
 * the sum of its weights over that of all. The first of equals wins. There must be one option at least.
 */
export function choose<Answer>(
  { question, start }: Pick<Choice, 'question' | 'start'>,
  options: readonly Option<Answer>[],
  weights: ChoiceWeights,
): Choice<Answer> {
  const sums = options.map(option => sumOf(option, weights))
  const most = Math.max(...sums)
  const chosen = sums.indexOf(most)
  const likelihood = 1 / sums.reduce((sum, one) => sum + Math.exp(one - most), 0)
  return { question, start, options, chosen, likelihood }
}

/** What spoke most for the chosen answer, in words, at most three of it. */
export function reasonsOf({ options, chosen }: Choice, weights: ChoiceWeights): string {
  const table = tableOf(weights)
  return options[chosen]!.signs.filter(sign => (table.get(sign) ?? 0) > 0 && !sign.includes(': '))
    .sort((a, b) => table.get(b)! - table.get(a)!)
    .slice(0, 3)
    .join('; ')
}
