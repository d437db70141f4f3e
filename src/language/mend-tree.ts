import type { Words, WordTree } from './words.ts'

/** A way in which the parser is known to go wrong, and its mending. */
export interface TreeRule {
  readonly name: string
  readonly reason: string
  /** Changes heads and relations in place. */
  readonly apply: (words: Words, tree: WordTree) => void
}

/** The tree after all rules, in order. */
export function mendTree(_words: Words, tree: WordTree): WordTree {
  return tree
}
