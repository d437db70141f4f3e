import type { Token } from '#language'
import {
  DOCUMENT_NOUNS,
  INVERTING_VERBS,
  ISSUING_VERBS,
  QUOTING_VERBS,
  RELATIVE_PRONOUNS,
} from './en/function-words.ts'
import { type Reading, relationOf, type TokenRange } from './reading.ts'

/** Who a cue belongs to: the words and, where a pronoun only stands for a noun of the same sentence, that noun. */
export interface FoundSource {
  readonly range: TokenRange
  readonly head: number
}

/** The subject of a verb, or whoever its clause inherits as subject; undefined where the sentence names nobody. */
export function findSubject(reading: Reading, verb: number): FoundSource | undefined {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const own = wholeSubject(reading, ownSubject(reading, at))
    if (own !== undefined && own > verb && at !== verb) return undefined
    if (own !== undefined) return isTrusted(reading, own, verb) ? describeSubject(reading, own) : undefined
    const inherited = inheritSubject(reading, at)
    if (inherited === undefined) return undefined
    if ('source' in inherited) return inherited.source
    at = inherited.from
  }
  return undefined
}

/** The subject by the tree; of a relative pronoun and another the other one: "who they say has left". */
function ownSubject({ tokens, dependents }: Reading, verb: number): number | undefined {
  const [first, second] = dependents[verb]!.filter(i => tokens[i]!.relation === 'nsubj')
  const isPushed = second !== undefined && second < verb && /^W/.test(tokens[first!]!.tag)
  return isPushed ? second : first
}

/** The last noun of a run that the tree takes for several subjects of one verb: "envoy" in "Northland's U.N. envoy said". */
function wholeSubject({ tokens }: Reading, subject: number | undefined): number | undefined {
  let last = subject
  while (last !== undefined && isSecondSubject(tokens[last]!, tokens[last + 1])) last++
  return last
}

const isSecondSubject = (own: Token, next: Token | undefined) =>
  next !== undefined &&
  next.relation === 'nsubj' &&
  next.head === own.head &&
  (next.pos === 'NOUN' || next.pos === 'PROPN') &&
  (own.pos === 'NOUN' || own.pos === 'PROPN')

/**
 * False where the tree reaches into a quotation for the subject of a verb outside it, or the other way round, and where it
 * puts the subject after a verb that never stands before its subject.
 */
function isTrusted(reading: Reading, subject: number, verb: number): boolean {
  if (reading.quotationOf[subject] !== reading.quotationOf[verb]) return false
  return subject < verb || INVERTING_VERBS.has(reading.tokens[verb]!.lemma)
}

/** First dependent of a token with a relation. */
export function dependentOf(reading: Reading, head: number, relation: string): number | undefined {
  return reading.dependents[head]!.find(i => reading.tokens[i]!.relation === relation)
}

function inheritSubject(
  reading: Reading,
  verb: number,
): { readonly from: number } | { readonly source: FoundSource | undefined } | undefined {
  const { tokens } = reading
  const { relation, head } = tokens[verb]!
  if (head < 0) return undefined
  if (relation === 'acl' && relationOf(reading, verb) === 'root')
    return { source: topPhrase(reading, head, verb) }
  const isInfinitive = tokens[verb]!.tag === 'VB' && relation === 'acl'
  if (isInfinitive) return tokens[head]!.head < 0 ? undefined : { from: tokens[head]!.head }
  if (/^acl|relcl/.test(relation)) return { source: authorOf(reading, head) }
  const object = QUOTING_VERBS.has(tokens[head]!.lemma) ? quotedParty(reading, head) : undefined
  if (object !== undefined && object < verb) return { source: nounPhrase(reading, object) }
  const isPassive = dependentOf(reading, head, 'nsubj:pass')
  if (relation === 'advcl' || relation === 'xcomp' || relation === 'conj' || relation === 'parataxis')
    return isPassive === undefined ? { from: head } : { source: nounPhrase(reading, isPassive) }
  return undefined
}

/** How many nouns up the tree is followed. */
const DEEPEST_PHRASE = 8

/** The whole noun phrase in whose last noun the tree put a main verb: "sources in the town" for "town". */
function topPhrase(reading: Reading, noun: number, end: number): FoundSource {
  const { tokens } = reading
  let top = noun
  for (let steps = 0; steps < DEEPEST_PHRASE; steps++) {
    const { relation, head } = tokens[top]!
    if (!/^(nmod|compound|flat|appos|conj)/.test(relation) || head < 0 || head >= top) break
    top = head
  }
  return { range: { first: nounPhrase(reading, top).range.first, end }, head: top }
}

function quotedParty(reading: Reading, verb: number): number | undefined {
  return dependentOf(reading, verb, 'nsubj:pass') ?? dependentOf(reading, verb, 'obj')
}

function describeSubject(reading: Reading, noun: number): FoundSource {
  const { tokens } = reading
  const token = tokens[noun]!
  const clause = tokens[token.head]!
  const isRelative =
    RELATIVE_PRONOUNS.has(token.lower) && /^acl|relcl/.test(clause.relation) && clause.head >= 0
  if (isRelative) return { range: { first: noun, end: noun + 1 }, head: clause.head }
  return authorOf(reading, noun)
}

/** A document's author where one is named ("a statement by the ministry", "issued a statement saying"), else itself. */
export function authorOf(reading: Reading, noun: number): FoundSource {
  const { tokens } = reading
  if (!DOCUMENT_NOUNS.has(tokens[noun]!.lemma)) return nounPhrase(reading, noun)
  const owner = ownerOf(reading, noun)
  if (owner !== undefined) return nounPhrase(reading, owner)
  const { head, relation } = tokens[noun]!
  if (head >= 0 && relation === 'obj' && ISSUING_VERBS.has(tokens[head]!.lemma)) {
    const issuer = dependentOf(reading, head, 'nsubj')
    if (issuer !== undefined) return nounPhrase(reading, issuer)
  }
  return nounPhrase(reading, noun)
}

/** The noun of a "by" phrase that hangs on a participle: "issued by the army". */
function agentOf(reading: Reading, verb: number): number | undefined {
  const { tokens, dependents } = reading
  return dependents[verb]!.find(i => {
    const preposition =
      i > verb && tokens[i]!.relation.startsWith('obl') ? dependentOf(reading, i, 'case') : undefined
    return preposition !== undefined && tokens[preposition]!.lemma === 'by'
  })
}

/** Possessor, or the noun of a "by", "from" or "of" phrase ("from" and "by" before "of"). */
export function ownerOf(reading: Reading, noun: number): number | undefined {
  const { tokens, dependents } = reading
  const possessor = dependentOf(reading, noun, 'nmod:poss')
  if (possessor !== undefined) return possessor
  const issued = dependents[noun]!.find(
    i => i > noun && tokens[i]!.relation === 'acl' && tokens[i]!.tag === 'VBN',
  )
  const issuer = issued === undefined ? undefined : agentOf(reading, issued)
  if (issuer !== undefined) return issuer
  return dependents[noun]!.find(i => {
    if (tokens[i]!.relation !== 'nmod' && tokens[i]!.relation !== 'obl') return false
    const preposition = dependentOf(reading, i, 'case')
    return preposition !== undefined && ['by', 'from'].includes(tokens[preposition]!.lemma)
  })
}

/** The noun phrase of a head noun: what hangs on it, without a conjoined clause or a preposition in front. */
export function nounPhrase(reading: Reading, noun: number): FoundSource {
  const { tokens, firstOf, endOf, dependents } = reading
  let first = firstOf[noun]!
  const end = endOf[noun]!
  const preposition = dependents[noun]!.find(i => tokens[i]!.relation === 'case' && i < noun)
  if (preposition !== undefined) first = Math.max(first, preposition + 1)
  while (first < noun && (tokens[first]!.pos === 'CCONJ' || /^[\p{P}\s]+$/u.test(tokens[first]!.text)))
    first++
  while (first > 0 && isSecondSubject(tokens[first - 1]!, tokens[noun]) && first === noun)
    first = firstOf[first - 1]!
  return { range: { first, end: Math.max(end, noun + 1) }, head: noun }
}
