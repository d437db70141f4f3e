import { PHRASAL_VERBS } from './en/phrasal-verbs.ts'
import { MONTHS, TIME_NOUNS, WEEKDAYS } from './en/time-nouns.ts'
import { isOneOf } from './one-of.ts'
import { hanging, subjectRelation, type TreeChange, type TreeRule } from './tree-rule.ts'
import { pennOf, posOf, type Words, type WordTree } from './words.ts'

const PARTICLES_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(PHRASAL_VERBS))
const TIME = new Set<string>(TIME_NOUNS)
const DATE = new Set<string>([...WEEKDAYS, ...MONTHS])
const YEAR = /^(?:19|20)\d\d$/

/** Rules on verbs, their particles and their objects. */
export const VERB_RULES: readonly TreeRule[] = [
  {
    name: 'phrasal object',
    reason: 'the particle of a known verb with a particle is no preposition: what follows is the object',
    pos: 'VERB',
    mend(words, tree, at) {
      const next = at + 1
      if (tree.relations[next] !== 'case') return undefined
      if (!PARTICLES_OF.get(words.lemmas[at]!)?.includes(words.lower[next]!)) return undefined
      const noun = tree.heads[next]!
      if (tree.heads[noun] !== at || hanging(tree, at, 'obj').length > 0) return undefined
      return [
        { at: next, head: at, relation: 'compound:prt' },
        { at: noun, head: at, relation: 'obj' },
      ]
    },
  },
  {
    name: 'stray preposition',
    reason: '"in" and "on" before a noun without a preposition govern that noun, not the verb',
    relations: 'compound:prt|advmod',
    mend(words, tree, at) {
      if (!/^(?:in|on|near|from|to|at|into)$/.test(words.lower[at]!)) return undefined
      const verb = tree.heads[at]!
      const noun = hanging(tree, verb, 'obl|obj|obl:unmarked|nmod').find(child => child > at)
      if (noun === undefined || hanging(tree, noun, 'case').length > 0 || leftEdge(tree, noun) !== at + 1)
        return undefined
      return [
        { at, head: noun, relation: 'case' },
        { at: noun, head: verb, relation: 'obl' },
      ]
    },
  },
  {
    name: 'date of the clause',
    reason:
      'a date after a preposition behind the object says when the verb happened ("took the hill and the town on Monday")',
    relations: 'nmod',
    mend(words, tree, at) {
      if (!DATE.has(words.lemmas[at]!.toLowerCase()) && !YEAR.test(words.forms[at]!)) return undefined
      if (
        !hanging(tree, at, 'case').some(child =>
          /^(?:on|in|since|until|at|by|last|from)$/.test(words.lower[child]!),
        )
      )
        return undefined
      const verb = governingVerb(words, tree, tree.heads[at]!)
      return verb === undefined ? undefined : [{ at, head: verb, relation: 'obl' }]
    },
  },
  {
    name: 'object before a verb without a subject',
    reason: 'it is the subject ("more than 300 people have fled")',
    relations: 'obj',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      if (verb < at || hanging(tree, verb, 'nsubj*').length > 0) return undefined
      const isTensed =
        /^VB[DZP]$/.test(pennOf(words, verb)) || hanging(tree, verb, 'aux|aux:pass').some(child => child > at)
      if (!isTensed) return undefined
      return [{ at, head: verb, relation: subjectRelation(tree, verb) }]
    },
  },
  {
    name: 'noun for a clause',
    reason:
      'a counted noun behind a verb without an object is the object, no clause ("killed at least 17 civilians")',
    relations: 'ccomp',
    pos: 'NOUN',
    mend(_, tree, at) {
      const verb = tree.heads[at]!
      if (verb > at || verb < 0 || hanging(tree, at, 'nummod').length === 0) return undefined
      if (hanging(tree, at, 'cop|nsubj*').length > 0 || hanging(tree, verb, 'obj').length > 0)
        return undefined
      return [{ at, head: verb, relation: 'obj' }]
    },
  },
  {
    name: 'no longer',
    reason: '"no longer" right before a verb says that it is no more so ("they no longer hold it")',
    mend(words, tree, at) {
      if (words.lower[at] !== 'longer' || words.lower[at - 1] !== 'no') return undefined
      const isVerb = posOf(words, at + 1) === 'VERB' && pennOf(words, at + 1) !== 'VBG'
      if (!isVerb || tree.heads[at] === at + 1) return undefined
      return [
        { at, head: at + 1, relation: 'advmod' },
        { at: at - 1, head: at, relation: 'advmod' },
      ]
    },
  },
  {
    name: 'more than a number',
    reason: '"more than 300" is a number: "than" is no preposition of the noun that it counts',
    relations: 'case',
    mend(words, tree, at) {
      const noun = tree.heads[at]!
      if (words.lower[at] !== 'than' || noun <= at || posOf(words, at + 1) !== 'NUM') return undefined
      if (!/^(?:more|less|fewer)$/.test(words.lower[at - 1] ?? '')) return undefined
      const number = tree.heads[at + 1] === noun ? at + 1 : noun
      return [
        { at, head: at - 1, relation: 'fixed' },
        { at: at - 1, head: number, relation: 'advmod' },
        ...roleWithoutPreposition(words, tree, noun),
      ]
    },
  },
  {
    name: 'subject of an active verb',
    reason:
      'a verb with an object and without "be" is active, whatever its subject ("air strikes killed six")',
    relations: 'nsubj:pass',
    mend(_, tree, at) {
      const verb = tree.heads[at]!
      if (hanging(tree, verb, 'aux:pass').length > 0) return undefined
      const isActive = hanging(tree, verb, 'obj').some(child => child > verb)
      return isActive ? [{ at, head: verb, relation: 'nsubj' }] : undefined
    },
  },
  {
    name: 'time is no subject',
    reason: 'a noun of time beside another subject, or after "for" before an infinitive, says when',
    relations: 'nsubj*',
    mend(words, tree, at) {
      if (!TIME.has(words.lemmas[at]!.toLowerCase())) return undefined
      const verb = tree.heads[at]!
      const others = hanging(tree, verb, 'nsubj*').filter(child => child !== at)
      if (others.length > 0) return [{ at, head: verb, relation: 'obl:unmarked' }]
      const mark = hanging(tree, verb, 'mark').find(child => words.lower[child] === 'for' && child < at)
      if (mark === undefined || tree.heads[verb]! < 0 || pennOf(words, verb) !== 'VB') return undefined
      return [
        { at, head: tree.heads[verb]!, relation: 'obl' },
        { at: mark, head: at, relation: 'case' },
      ]
    },
  },
]

/** The verb that a noun after it hangs on, over other nouns. */
function governingVerb(words: Words, tree: WordTree, noun: number): number | undefined {
  let at = noun
  while (isOneOf(tree.relations[at]!, 'obj|obl|nmod|conj|compound|appos|obl:agent|nmod:poss|flat')) {
    at = tree.heads[at]!
    if (posOf(words, at) === 'VERB') return at < noun ? at : undefined
  }
  return undefined
}

function leftEdge(tree: { readonly heads: readonly number[] }, at: number): number {
  let first = at
  for (let word = at - 1; word >= 0; word--) {
    let up = word
    while (up >= 0 && up !== at && up <= at) up = tree.heads[up]!
    if (up !== at) break
    first = word
  }
  return first
}

/** What a noun is of its verb once what was taken for its preposition is none: the subject before it, the object behind it. */
function roleWithoutPreposition(words: Words, tree: WordTree, noun: number): TreeChange[] {
  const verb = tree.heads[noun]!
  if (tree.relations[noun] !== 'obl' || posOf(words, verb) !== 'VERB') return []
  const role = noun > verb ? 'obj' : subjectRelation(tree, verb)
  return hanging(tree, verb, noun > verb ? 'obj' : 'nsubj*').length > 0
    ? []
    : [{ at: noun, head: verb, relation: role }]
}
