import { REPORTING_VERBS, SAYING_VERBS } from './en/reporting-verbs.ts'
import type { Insertion } from './insertions.ts'
import { isOneOf } from './one-of.ts'
import { pennOf, posOf, type Words } from './words.ts'

const REPORTING = new Set<string>(REPORTING_VERBS)
const SAYING = new Set<string>(SAYING_VERBS)
const LONGEST_FRAME = 30
/** A noun phrase may open with these tags; a preposition or an adverb after "said" belongs to the frame. */
const OPENS_PHRASE = /^(?:DT|PRP|PRP\$|NNS?|NNPS?|JJ[RS]?|CD|EX|PDT)$/

/**
 * Where the clause begins that a sentence reports: after "said" in "The monitor said more than 50 people were killed", at
 * "that" in "Officials confirmed on Monday that …". `undefined` where the first verb reports nothing, or where the
 * sentence returns to its frame ("said …, but denied …").
 */
export function findReportedClause(words: Words, insertions: readonly Insertion[]): number | undefined {
  const isInserted = (at: number) => insertions.some(({ open, close }) => at > open && at < close)
  const verb = words.forms.findIndex((_, at) => isOneOf(posOf(words, at), 'VERB|AUX') && !isInserted(at))
  if (verb < 1 || verb > LONGEST_FRAME || !isFiniteVerb(words, verb) || !REPORTING.has(words.lemmas[verb]!))
    return undefined
  if (isOneOf(pennOf(words, 0), 'IN|WRB|WP|WDT|CC|TO') && !words.forms.slice(0, verb).includes(',')) {
    if (pennOf(words, 0) !== 'CC') return undefined
  }
  const first = clauseAfter(words, verb)
  if (first === undefined || !hasFiniteFrom(words, first) || returnsToFrame(words, first)) return undefined
  return first
}

function isFiniteVerb(words: Words, at: number): boolean {
  return isOneOf(pennOf(words, at), 'VBD|VBZ|VBP')
}

function clauseAfter(words: Words, verb: number): number | undefined {
  for (let at = verb + 1; at < words.forms.length && at - verb < 8; at++) {
    if (words.lower[at] === 'that' && pennOf(words, at) === 'IN') return at
    if (isOneOf(posOf(words, at), 'VERB|AUX')) break
  }
  return SAYING.has(words.lemmas[verb]!) && OPENS_PHRASE.test(pennOf(words, verb + 1)) ? verb + 1 : undefined
}

function hasFiniteFrom(words: Words, first: number): boolean {
  return words.tags.slice(first).some((_, at) => isOneOf(pennOf(words, first + at), 'VBD|VBZ|VBP|MD'))
}

function returnsToFrame(words: Words, first: number): boolean {
  return words.forms.some(
    (_, at) =>
      at > first &&
      pennOf(words, at - 1) === 'CC' &&
      isFiniteVerb(words, at) &&
      REPORTING.has(words.lemmas[at]!),
  )
}
