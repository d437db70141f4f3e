import { PHRASAL_VERBS } from './en/phrasal-verbs.ts'
import { MONTHS, TIME_NOUNS, WEEKDAYS } from './en/time-nouns.ts'
import { isOneOf } from './one-of.ts'
import { hanging, type TreeRule } from './tree-rule.ts'
import { pennOf, posOf, type Words, type WordTree } from './words.ts'

const TIME = new Set<string>(TIME_NOUNS)
const DATE = new Set<string>([...WEEKDAYS, ...MONTHS])
const YEAR = /^(?:19|20)\d\d$/

/** Rules on verbs, their particles and their objects. */
export const VERB_RULES: readonly TreeRule[] = [
  {
    name: 'phrasal object',
    reason: 'the particle of a known verb with a particle is no preposition: what follows is the object',
    mend(words, tree, at) {
      const particles = posOf(words, at) === 'VERB' ? PHRASAL_VERBS[words.lemmas[at]!] : undefined
      const next = at + 1
      if (!particles?.includes(words.forms[next]?.toLowerCase() ?? '') || tree.relations[next] !== 'case')
        return undefined
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
    mend(words, tree, at) {
      if (
        !isOneOf(tree.relations[at], 'compound:prt|advmod') ||
        !/^(?:in|on|near|from|to|at|into)$/i.test(words.forms[at]!)
      )
        return undefined
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
    mend(words, tree, at) {
      if (
        tree.relations[at] !== 'nmod' ||
        !(DATE.has(words.lemmas[at]!.toLowerCase()) || YEAR.test(words.forms[at]!))
      )
        return undefined
      if (
        !hanging(tree, at, 'case').some(child =>
          /^(?:on|in|since|until|at|by|last|from)$/i.test(words.forms[child]!),
        )
      )
        return undefined
      const verb = governingVerb(words, tree, tree.heads[at]!)
      return verb === undefined ? undefined : [{ at, head: verb, relation: 'obl' }]
    },
  },
  {
    name: 'time is no subject',
    reason: 'a noun of time beside another subject, or after "for" before an infinitive, says when',
    mend(words, tree, at) {
      if (!isOneOf(tree.relations[at]!, 'nsubj*') || !TIME.has(words.lemmas[at]!.toLowerCase()))
        return undefined
      const verb = tree.heads[at]!
      const others = hanging(tree, verb, 'nsubj*').filter(child => child !== at)
      if (others.length > 0) return [{ at, head: verb, relation: 'obl:unmarked' }]
      const mark = hanging(tree, verb, 'mark').find(
        child => words.forms[child]!.toLowerCase() === 'for' && child < at,
      )
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
