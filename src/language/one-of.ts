import { keepAnswers } from '#primitives'

const KEPT = 1000

/** The test of a list, for several names: see `isOneOf`. */
const testOf = keepAnswers(KEPT, list => {
  const wanted = list.split('|')
  if (wanted.length === 1 && !list.endsWith('*')) return (name: string) => name === list
  return keepAnswers(KEPT, name =>
    wanted.some(one => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one)),
  )
})

/** Places for the answers given last: names and lists are a few dozen each, so that most questions have one to themselves. */
const PLACES = 4096
const askedNames = new Array<string | undefined>(PLACES).fill(undefined)
const askedLists = new Array<string | undefined>(PLACES).fill(undefined)
const answers = new Array<boolean>(PLACES).fill(false)

/**
 * Whether a tag or a relation is in a list: "VERB|AUX", or with a star for all that begin so, "nsubj*|cop". For the closed sets
 * of names that a model has. The parser's rules ask a dozen such questions of every word: an answer that was given stands at a place
 * told by the lengths and ends of name and list, and is found there by comparing two addresses, without a table's search.
 */
export function isOneOf(name: string | undefined, list: string): boolean {
  if (name === undefined) return false
  const ends =
    name.charCodeAt(name.length - 1) + 5 * name.charCodeAt(0) + 3 * list.charCodeAt(list.length - 2)
  const place = (ends + 37 * name.length + 131 * list.length) & (PLACES - 1)
  if (askedNames[place] === name && askedLists[place] === list) return answers[place]!
  const answer = testOf(list)(name)
  askedNames[place] = name
  askedLists[place] = list
  answers[place] = answer
  return answer
}
