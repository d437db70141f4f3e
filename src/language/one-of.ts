import { keepAnswers } from '#primitives'

const KEPT = 1000

/** The test of a list, for several names: see `isOneOf`. */
export const testOf = keepAnswers(KEPT, list => {
  const wanted = list.split('|')
  if (wanted.length === 1 && !list.endsWith('*')) return (name: string) => name === list
  return keepAnswers(KEPT, name =>
    wanted.some(one => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one)),
  )
})

/**
 * Whether a tag or a relation is in a list: "VERB|AUX", or with a star for all that begin so, "nsubj*|cop". For the closed sets
 * of names that a model has: what was asked once is only looked up, which is several times as fast as a regular expression.
 */
export function isOneOf(name: string | undefined, list: string): boolean {
  return name !== undefined && testOf(list)(name)
}
