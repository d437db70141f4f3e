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

/** The sum of an option's weights. They may not change once they have been asked. */
export function sumOf(signs: readonly string[], weights: ChoiceWeights): number {
  let table = tables.get(weights)
  if (table === undefined) {
    table = new Map(Object.entries(weights))
    tables.set(weights, table)
  }
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
  return [...options[chosen]!.signs]
    .filter(sign => (weights[sign] ?? 0) > 0 && !sign.includes(': '))
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, 3)
    .join('; ')
}
