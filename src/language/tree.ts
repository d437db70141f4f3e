import { keepLast } from '#primitives'
import { isOneOf } from './one-of.ts'
import type { TextStructure, Token } from './text-structure.ts'

/** The trees of a text with the way down: the children of each token, in order. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

const LEAF: readonly number[] = []

/** Children lists of all tokens; noun groups, clauses and readings ask for the same ones. */
export const createTree: (structure: TextStructure) => Tree = keepLast(readTree)

function readTree({ tokens }: TextStructure): Tree {
  const children: (number[] | readonly number[])[] = new Array(tokens.length).fill(LEAF)
  for (const token of tokens) {
    if (token.head < 0) continue
    const list = children[token.head]!
    if (list === LEAF) children[token.head] = [token.index]
    else (list as number[]).push(token.index)
  }
  return { tokens, children }
}

/** Children of a token with one of the relations (`isOneOf`). */
export function childrenBy(tree: Tree, at: number, relations: string): readonly number[] {
  const children = tree.children[at]!
  if (children === LEAF) return LEAF
  return children.filter(child => isOneOf(tree.tokens[child]!.relation, relations))
}

/** The first child of a token with one of the relations. */
export function childBy(tree: Tree, at: number, relations: string): number | undefined {
  const children = tree.children[at]!
  for (const child of children) if (isOneOf(tree.tokens[child]!.relation, relations)) return child
  return undefined
}

/** True for what can stand where a noun stands. */
export function isNominal(token: Token): boolean {
  return (
    isOneOf(token.pos, 'NOUN|PROPN|PRON|NUM|DET|SYM|X') ||
    (token.pos === 'ADJ' && !isOneOf(token.relation, 'advcl*|acl*|xcomp*|root*|conj*|ccomp*'))
  )
}

/** A noun and the nouns that are coordinated with it, in order. */
export function withConjuncts(tree: Tree, at: number): number[] {
  const found = [at]
  for (const child of tree.children[at]!) {
    const token = tree.tokens[child]!
    if (token.relation === 'conj' && isNominal(token)) found.push(...withConjuncts(tree, child))
  }
  return found
}

/** The words of a preposition or subordinator with its fixed parts, lower case: "according to". */
export function wordsOf(tree: Tree, at: number): string {
  const fixed = childrenBy(tree, at, 'fixed')
  if (fixed.length === 0) return tree.tokens[at]!.lower
  const parts = [at, ...fixed].sort((a, b) => a - b)
  return parts.map(part => tree.tokens[part]!.lower).join(' ')
}
