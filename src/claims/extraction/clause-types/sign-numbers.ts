import { keepAnswers } from '#primitives'

/** A sign by its number: clauses show thousands a report, and numbers are joined, told apart and looked up without reading letters. */
export type Sign = number

/** Numbers are not given back. What is met after so many has none, and no weight: memory stays bounded, however many rare words come. */
const MOST_SIGNS = 1 << 18
/** Stands for all that have no number. */
const NAMELESS: Sign = 0

const names: string[] = ['']
const numbers = new Map<string, Sign>([['', NAMELESS]])

/** The sign of a name. */
export function signOf(name: string): Sign {
  const known = numbers.get(name)
  if (known !== undefined) return known
  if (names.length >= MOST_SIGNS) return NAMELESS
  numbers.set(name, names.length)
  return names.push(name) - 1
}

/** The name of a sign, for people and for fitting weights. */
export const nameOf = (sign: Sign): string => names[sign]!

const FIRST_KEPT = 500
const SECOND_KEPT = 20_000

/** Signs named by `first` and a word behind it ("verb" → "verb storm"). */
export const signsFrom = (first: string): ((word: string) => Sign) =>
  keepAnswers(SECOND_KEPT, word => signOf(`${first} ${word}`))

/** Signs with words before their names: what holds for whatever stands in a slot, for one slot. */
export const signsIn = keepAnswers(FIRST_KEPT, (slot): ((sign: Sign) => Sign) => {
  const kept = new Map<Sign, Sign>()
  return sign => {
    let found = kept.get(sign)
    if (found === undefined) {
      found = signOf(`${slot} ${nameOf(sign)}`)
      if (found !== NAMELESS) kept.set(sign, found)
    }
    return found
  }
})

/** In which round each sign was met last. */
const lastMet = new Uint32Array(MOST_SIGNS)
let round = 0

/** The signs without repeats and without those that have no number, in the same order. */
export function eachOnce(signs: readonly Sign[]): Sign[] {
  round++
  lastMet[NAMELESS] = round
  const found: Sign[] = []
  for (const sign of signs) {
    if (lastMet[sign] === round) continue
    lastMet[sign] = round
    found.push(sign)
  }
  return found
}
