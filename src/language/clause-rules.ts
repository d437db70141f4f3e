import { REPORTING_VERBS } from './en/reporting-verbs.ts'
import { isOneOf } from './one-of.ts'
import { hanging, subjectRelation, type TreeRule } from './tree-rule.ts'
import { pennOf, posOf, type Words, type WordTree } from './words.ts'

const REPORTING = new Set<string>(REPORTING_VERBS)
const FINITE = 'VBD|VBZ|VBP'

/** Rules on how clauses hang together. */
export const CLAUSE_RULES: readonly TreeRule[] = [
  {
    name: 'that is a conjunction',
    reason: '"that" right after a verb with a clause as its object opens that clause',
    relations: 'obj|nsubj|det|advmod',
    mend(words, tree, at) {
      if (words.lower[at] !== 'that') return undefined
      const verb = tree.heads[at]!
      if (verb !== at - 1 || posOf(words, verb) !== 'VERB') return undefined
      const clause = hanging(tree, verb, 'ccomp|parataxis|advcl|conj').find(
        child => child > at && hasFinite(words, tree, child),
      )
      return clause === undefined
        ? undefined
        : [
            { at, head: clause, relation: 'mark' },
            { at: clause, head: verb, relation: 'ccomp' },
          ]
    },
  },
  {
    name: 'object is the subject of what was said',
    reason: "after a verb of saying, a noun before a finite verb without a subject is that verb's subject",
    relations: 'obj',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      if (!REPORTING.has(words.lemmas[verb] ?? '')) return undefined
      const clause = hanging(tree, verb, 'ccomp|xcomp|conj|parataxis|advcl|dep').find(child => child > at)
      if (clause === undefined || at < verb || !hasFinite(words, tree, clause)) return undefined
      if (hanging(tree, clause, 'nsubj|nsubj:pass|mark|cc').length > 0) return undefined
      return [
        { at, head: clause, relation: subjectRelation(tree, clause) },
        { at: clause, head: verb, relation: 'ccomp' },
      ]
    },
  },
  {
    name: 'relative clause took the main verb',
    reason:
      'a verb with a noun and a relative pronoun after it as its subjects is the relative clause of that noun; the finite verb that hangs on it is the main verb',
    pos: 'VERB',
    mend(words, tree, at) {
      const subjects = hanging(tree, at, 'nsubj*').filter(child => child < at)
      const pronoun = subjects.at(-1)
      if (pronoun === undefined || !/^(?:that|which|who)$/.test(words.lower[pronoun]!)) return undefined
      const noun = subjects.at(-2) ?? nounBeside(words, tree, { verb: at, pronoun })
      if (noun === undefined) return undefined
      const above = tree.heads[at]!
      const isAbove = above > at && isWithoutSubject(words, tree, above)
      const below = hanging(tree, at, 'xcomp|ccomp|conj|parataxis|dep|advcl').find(
        child => child > at && isWithoutSubject(words, tree, child),
      )
      if (!isAbove && below === undefined) return undefined
      const main = isAbove ? above : below!
      const moved = hanging(tree, at, 'mark|cc').filter(child => child < noun)
      return [
        ...(isAbove ? [] : [{ at: main, head: above, relation: tree.relations[at]! }]),
        { at: noun, head: main, relation: subjectRelation(tree, main) },
        { at, head: noun, relation: 'acl:relcl' },
        ...moved.map(child => ({ at: child, head: main, relation: tree.relations[child]! })),
      ]
    },
  },
  {
    name: 'participle after a comma',
    reason:
      'a participle after a comma says what the subject of the clause does besides, not what its object does',
    relations: 'acl',
    mend(words, tree, at) {
      if (pennOf(words, at) !== 'VBG' || words.forms[at - 1] !== ',') return undefined
      const verb = verbAbove(words, tree, tree.heads[at]!)
      if (verb === undefined || verb > at || isOneOf(tree.relations[tree.heads[at]!]!, 'nsubj*'))
        return undefined
      return [{ at, head: verb, relation: 'advcl' }]
    },
  },
  {
    name: 'participle in front',
    reason: 'a participle without a subject at the head of a sentence depends on the finite verb after it',
    relations: 'root',
    mend(words, tree, at) {
      if (!isOneOf(pennOf(words, at), 'VBN|VBG')) return undefined
      if (hanging(tree, at, 'nsubj*|aux*|cop*').length > 0) return undefined
      const main = hanging(tree, at, 'parataxis|ccomp|conj|dep|advcl|xcomp').find(
        child =>
          child > at &&
          hasFinite(words, tree, child) &&
          hanging(tree, child, 'nsubj*').length > 0 &&
          hanging(tree, child, 'mark|cc').length === 0,
      )
      if (main === undefined || words.forms.slice(0, at).some((_, before) => posOf(words, before) === 'VERB'))
        return undefined
      return [
        { at: main, head: -1, relation: 'root' },
        { at, head: main, relation: 'advcl' },
      ]
    },
  },
  {
    name: 'sentence without a finite verb',
    reason:
      'a full sentence whose top is a noun, with a participle or verb on it that has no subject: that verb is the predicate and the noun its subject',
    relations: 'root',
    mend(words, tree, at) {
      if (!/^[.!?]$/.test(words.forms.at(-1)!)) return undefined
      if (!isOneOf(posOf(words, at), 'NOUN|PROPN|ADJ') || hanging(tree, at, 'cop*|aux*').length > 0)
        return undefined
      const own = hanging(tree, at, 'nsubj*')
      // "Forces loyal to the general seized the port": the top is an adjective of the subject.
      const isAdjective = posOf(words, at) === 'ADJ'
      if (own.length > (isAdjective ? 1 : 0)) return undefined
      const verb = words.forms.findIndex((_, verb) => verb > at && isLoosePredicate(words, tree, verb))
      if (verb < 0 || words.forms.slice(at, verb).includes(',')) return undefined
      if (words.tags.slice(0, verb).some(tag => tag.startsWith('AUX/'))) return undefined
      const subject = isAdjective ? (own[0] ?? at) : at
      return [
        { at: verb, head: -1, relation: 'root' },
        { at: subject, head: verb, relation: 'nsubj' },
        ...(subject === at ? [] : [{ at, head: subject, relation: 'amod' }]),
      ]
    },
  },
]

function hasFinite(words: Words, tree: WordTree, at: number): boolean {
  if (isOneOf(pennOf(words, at), FINITE)) return true
  return hanging(tree, at, 'aux|aux:pass|cop').some(
    child => isOneOf(pennOf(words, child), FINITE) || pennOf(words, child) === 'MD',
  )
}

function verbAbove(words: Words, tree: WordTree, from: number): number | undefined {
  for (let at = from; at >= 0; at = tree.heads[at]!) {
    if (posOf(words, at) === 'VERB' || hanging(tree, at, 'cop').length > 0) return at
  }
  return undefined
}

/** A verb on a noun, neither passive nor with a subject, an auxiliary or a conjunction of its own. */
function isLoosePredicate(words: Words, tree: WordTree, at: number): boolean {
  if (
    !isOneOf(pennOf(words, at), 'VBD|VBN|VBZ|VBP') ||
    posOf(words, at) !== 'VERB' ||
    !isOneOf(tree.relations[at]!, 'acl|dep|parataxis|acl:relcl')
  )
    return false
  if (hanging(tree, at, 'nsubj*|aux*|mark*|cop*|cc*').length > 0) return false
  return !hanging(tree, at, 'obl*').some(child =>
    hanging(tree, child, 'case').some(word => words.lemmas[word] === 'by'),
  )
}

/** A finite verb without a subject, conjunction or subordinator. */
function isWithoutSubject(words: Words, tree: WordTree, at: number): boolean {
  return (
    posOf(words, at) === 'VERB' &&
    hasFinite(words, tree, at) &&
    hanging(tree, at, 'nsubj*|cc*|mark*').length === 0
  )
}

/** The noun before "who" or "which" and a comma, where it hangs loose on the verb of the relative clause. */
function nounBeside(
  words: Words,
  tree: WordTree,
  clause: { verb: number; pronoun: number },
): number | undefined {
  const noun = clause.pronoun - 2
  if (words.forms[clause.pronoun - 1] !== ',' || !isOneOf(posOf(words, noun), 'NOUN|PROPN')) return undefined
  return tree.heads[noun] === clause.verb ? noun : undefined
}
