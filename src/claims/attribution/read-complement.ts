import type { AfterCue } from './after-cue.ts'
import type { Complement } from './cue.ts'
import { CLAUSE_OPENERS, INVERTING_VERBS, QUOTING_VERBS } from './en/function-words.ts'
import type { Reading } from './reading.ts'
import { hasFiniteVerb, isFiniteVerb, isNominal, isVerbal, nounRunAt } from './token-tests.ts'

/** What kind of complement starts at a token; undefined where none does. */
export function readComplement(after: AfterCue, at: number, limit: number): Complement | undefined {
  const complement = readByTree(after, at, limit)
  return complement === 'object' && isClauseAfterAll(after, at, limit) ? 'clause' : complement
}

function readByTree(after: AfterCue, at: number, limit: number): Complement | undefined {
  const { reading, verb } = after
  const { tokens, dependents, quotationOf } = reading
  const token = tokens[at]!
  const text = token.lower
  if (quotationOf[at]! >= 0 && quotationOf[at] !== quotationOf[verb]) return 'quote'
  if (text === 'to' && isVerbal(reading, at + 1)) return 'to'
  if (text === 'as') return 'object'
  if (CLAUSE_OPENERS.has(text) && token.pos !== 'DET')
    return text === 'when' || text === 'where' ? undefined : 'clause'
  const right = dependents[verb]!.filter(i => i >= at)
  if (right.some(i => tokens[i]!.relation === 'ccomp')) return 'clause'
  if (token.tag === 'VBG' && right.some(i => i === at)) return 'gerund'
  const hasFinite = hasFiniteVerb(reading, { first: at, end: limit })
  const hasObject = right.some(i => tokens[i]!.relation === 'obj' || tokens[i]!.relation === 'obl')
  if (right.some(i => tokens[i]!.relation === 'parataxis') && hasFinite) return 'clause'
  if (hasObject) return isSubjectOfMore(reading, at, limit) ? 'clause' : 'object'
  if (isNominal(token.pos)) return isSubjectOfMore(reading, at, limit) ? 'clause' : 'object'
  return hasFinite && token.pos !== 'ADP' && token.pos !== 'PUNCT' && token.pos !== 'CCONJ'
    ? 'clause'
    : undefined
}

/**
 * True where a verb of saying has a noun phrase after it that turns out to be a subject: a finite verb comes before any
 * comma or relative pronoun. Trees often take "said thirty people had died" for an object.
 */
function isClauseAfterAll(after: AfterCue, at: number, limit: number): boolean {
  const { reading, verb } = after
  const { tokens } = reading
  const { lemma } = tokens[verb]!
  if (lemma === 'say') return true
  if (!INVERTING_VERBS.has(lemma) && !QUOTING_VERBS.has(lemma)) return false
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!
    if (QUOTING_VERBS.has(lemma) && (token.text === 'saying' || token.text === 'that')) return true
    if (isFiniteVerb(reading, i)) return i > at
    if (QUOTING_VERBS.has(lemma) && token.text === 'as') continue
    if (/^[,;:]$/.test(token.text) || token.tag.startsWith('W') || token.pos === 'SCONJ') return false
  }
  return false
}

/** True where a finite verb follows the noun phrase at once: it is the subject of a clause that the tree took for an object. */
function isSubjectOfMore(reading: Reading, at: number, limit: number): boolean {
  const noun = nounRunAt(reading, at)
  return noun !== undefined && noun + 1 < limit && isFiniteVerb(reading, noun + 1)
}
