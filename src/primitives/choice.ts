import { joinerOf } from './joined-words.ts'

/** One answer to something that a claim's own words leave open, with the names of what speaks for and against it. */
export interface Option<Answer> {
  readonly answer: Answer
  readonly signs: readonly string[]
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

/** The same as tables: signs are put together as they are met, and a table finds such names sooner than an object does. */
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

/** Each sign by itself and under a key, so that what few examples of the key's kind show leans on what all do. */
export function signsUnder(key: string, signs: readonly string[]): string[] {
  const join = joinerOf(`${key}:`)
  const found: string[] = []
  for (const sign of signs) found.push(sign, join(sign))
  return found
}

/** The sum of an option's weights. */
export function sumOf(signs: readonly string[], weights: ChoiceWeights): number {
  const table = tableOf(weights)
  let sum = 0
  for (const sign of signs) sum += table.get(sign) ?? 0
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
  const sums = options.map(({ signs }) => sumOf(signs, weights))
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
