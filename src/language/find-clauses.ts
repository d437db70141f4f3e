import { coverSpans } from '#primitives'
import { findParticipants } from './clause-participants.ts'
import { findObliques } from './obliques.ts'
import { isOneOf } from './one-of.ts'
import type { Clause } from './phrase.ts'
import type { TextStructure, Token } from './text-structure.ts'
import { childBy, childrenBy, createTree, type Tree, wordsOf } from './tree.ts'
import { isPassive, predicateOf, verbGroupOf } from './verb-group.ts'

/** Relations of verbs that have become adjectives, nouns or prepositions: "the besieged town", "including", "following". */
const NO_CLAUSE =
  'amod|compound|case|mark|fixed|aux|aux:pass|cop|flat|det|cc|discourse|punct|goeswith|reparandum|nmod:poss|compound:prt'

/** Clauses of a text in order of their verbs; see `Clause` for what is inherited from where. */
export function findClauses(structure: TextStructure): Clause[] {
  const tree = createTree(structure)
  const verbs = structure.tokens.filter(token => isPredicate(tree, token)).map(token => token.index)
  const numberOf = new Map(verbs.map((verb, index) => [verb, index]))
  const owner = findOwners(tree, numberOf)
  return verbs.map((verb, index) => {
    const token = tree.tokens[verb]!
    const parent = token.head < 0 ? undefined : owner[token.head]
    const { start, end } = spanOf(tree, { verb, owner, index })
    const { agents, patients } = findParticipants(tree, verb)
    // All clauses have the same members in the same order: the engine reads things of one shape fastest.
    return {
      start,
      end,
      index,
      sentence: token.sentence,
      verb,
      verbGroup: verbGroupOf(tree, verb),
      predicate: predicateOf(tree, verb),
      agents,
      patients,
      obliques: findObliques(tree, verb),
      passive: isPassive(tree, verb),
      negated: isNegated(tree, verb),
      auxiliaries: childrenBy(tree, verb, 'aux*').map(child => tree.tokens[child]!.lemma),
      link: token.relation,
      parent: parent === undefined || parent < 0 ? undefined : parent,
      marker: markerOf(tree, verb),
    }
  })
}

function isPredicate(tree: Tree, token: Token): boolean {
  if (isOneOf(token.relation, NO_CLAUSE)) return false
  if (token.pos === 'VERB') return true
  if (token.pos === 'AUX') return childBy(tree, token.index, 'nsubj*|expl*|aux*') !== undefined
  return childBy(tree, token.index, 'cop') !== undefined
}

/** For each token the number of the clause that it belongs to, -1 where there is none. */
function findOwners(tree: Tree, numberOf: ReadonlyMap<number, number>): Int32Array {
  const owner = new Int32Array(tree.tokens.length).fill(-2)
  for (const [verb, number] of numberOf) owner[verb] = number
  for (const { index } of tree.tokens) {
    let up = index
    while (up >= 0 && owner[up] === -2) up = tree.tokens[up]!.head
    const known = up < 0 ? -1 : owner[up]!
    for (let at = index; at !== up; at = tree.tokens[at]!.head) owner[at] = known
  }
  return owner
}

function spanOf(
  tree: Tree,
  clause: { verb: number; owner: Int32Array; index: number },
): { start: number; end: number } {
  const { tokens } = tree
  const own: number[] = []
  let isOrdered = true
  // Words before their head, it, words after it: in order, but for trees whose arcs cross.
  const collect = (at: number) => {
    if (clause.owner[at] !== clause.index && tokens[at]!.relation !== 'xcomp') return
    for (const child of tree.children[at]!) if (child < at) collect(child)
    if (own.length > 0 && own[own.length - 1]! > at) isOrdered = false
    own.push(at)
    for (const child of tree.children[at]!) if (child > at) collect(child)
  }
  collect(clause.verb)
  if (!isOrdered) own.sort((a, b) => a - b)
  const isEdge = (at: number) => tokens[at]!.pos === 'PUNCT' || tokens[at]!.relation === 'cc'
  let first = 0
  let last = own.length - 1
  while (last > first && isEdge(own[last]!)) last--
  while (first < last && isEdge(own[first]!)) first++
  return coverSpans(own.slice(first, last + 1).map(at => tokens[at]!))!
}

function isNegated(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  const denies = tree.children[verb]!.some(child => {
    const token = tokens[child]!
    if (token.relation === 'mark' || token.relation === 'case') return token.lemma === 'without'
    if (isOneOf(token.relation, 'advmod*|aux*|det*'))
      return (
        /^(?:not|n't|n’t|never|neither|nor|cannot)$/.test(token.lower) ||
        token.lemma === 'not' ||
        isNoLonger(tree, child)
      )
    if (isOneOf(token.relation, 'nsubj|nsubj:pass|obj')) return hasNo(tree, child)
    return false
  })
  return denies
}

function isNoLonger(tree: Tree, at: number): boolean {
  return tree.tokens[at]!.lower === 'longer' && hasNo(tree, at)
}

function hasNo(tree: Tree, at: number): boolean {
  return (
    /^(?:no one|nobody|none|nothing)$/.test(tree.tokens[at]!.lower) ||
    tree.children[at]!.some(child => /^(?:no|neither)$/.test(tree.tokens[child]!.lower))
  )
}

function markerOf(tree: Tree, verb: number): string | undefined {
  const marks = childrenBy(tree, verb, 'mark').map(mark => wordsOf(tree, mark))
  if (marks.length > 0) return marks.find(mark => mark !== 'to') ?? 'to'
  const relative = tree.children[verb]!.find(
    child => child < verb && isOneOf(tree.tokens[child]!.tag, 'WDT|WP|WRB|WP$'),
  )
  return relative === undefined ? undefined : tree.tokens[relative]!.lower
}
