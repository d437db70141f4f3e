import { isOneOf } from './one-of.ts'
import type { NounGroup } from './phrase.ts'
import type { TextStructure } from './text-structure.ts'
import { childBy, createTree, isNominal, type Tree } from './tree.ts'

/** Relations of words that belong to the phrase of another noun, or to no noun phrase at all. */
const NO_HEAD =
  'compound|flat|fixed|det|amod|nummod|case|mark|cc|punct|aux|aux:pass|cop|goeswith|discourse|advmod|expl|reparandum|compound:prt|flat:*|det:*|nmod:poss:case'
const BEFORE_HEAD =
  'det|det:predet|amod|nummod|compound|nmod:poss|advmod|flat|nmod:unmarked|nmod:npmod|nmod:desc|punct'
const AFTER_HEAD = 'flat|flat:*|goeswith|fixed|compound|nummod'

/**
 * Noun phrases without what follows the head ("a car bomb", not "a car bomb near the gate"), in order of their heads.
 * Coordinated nouns have a phrase each; a preposition before the first governs the others too.
 */
export function findNounGroups(structure: TextStructure): NounGroup[] {
  const tree = createTree(structure)
  const groups: NounGroup[] = []
  for (const token of structure.tokens) {
    if (!isNominal(token) || isOneOf(token.relation, NO_HEAD)) continue
    groups.push(createGroup(tree, token.index))
  }
  return groups
}

function createGroup(tree: Tree, head: number): NounGroup {
  const { tokens } = tree
  const firstToken = firstOf(tree, head)
  let endToken = head + 1
  for (const child of tree.children[head]!) {
    if (child === endToken && isOneOf(tokens[child]!.relation, AFTER_HEAD)) endToken = child + 1
  }
  const { start } = tokens[firstToken]!
  const { end } = tokens[endToken - 1]!
  return { start, end, head, firstToken, endToken, preposition: prepositionOf(tree, head) }
}

/** Leftmost token of the modifiers that reach the head without a gap. */
function firstOf(tree: Tree, head: number): number {
  let first = head
  for (const child of tree.children[head]!.toReversed()) {
    if (child > head) continue
    if (!isOneOf(tree.tokens[child]!.relation, BEFORE_HEAD)) break
    if (lastOf(tree, child) !== first - 1) break
    const next = leftmost(tree, child)
    if (tree.tokens[child]!.relation === 'punct' && !/^["“‘'(]$/.test(tree.tokens[child]!.text)) break
    first = next
  }
  while (first < head && tree.tokens[first]!.pos === 'PUNCT') first++
  return first
}

function leftmost(tree: Tree, at: number): number {
  let first = at
  for (const child of tree.children[at]!) if (child < first) first = leftmost(tree, child)
  return first
}

function lastOf(tree: Tree, at: number): number {
  const last = tree.children[at]!.at(-1)
  return last === undefined || last < at ? at : lastOf(tree, last)
}

/** The preposition of a noun, or of the noun that it is coordinated with. */
export function prepositionOf(tree: Tree, head: number): number | undefined {
  const own = tree.children[head]!.find(child => {
    const token = tree.tokens[child]!
    return token.relation === 'case' && child < head && token.tag !== 'POS'
  })
  if (own !== undefined) return own
  const token = tree.tokens[head]!
  return token.relation === 'conj' && childBy(tree, head, 'nsubj*|cop*|aux*') === undefined
    ? prepositionOf(tree, token.head)
    : undefined
}
