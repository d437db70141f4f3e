import { CLAUSE_RULES } from './clause-rules.ts'
import { isOneOf } from './one-of.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { canHang, type TreeRule } from './tree-rule.ts'
import { VERB_RULES } from './verb-rules.ts'
import type { Words, WordTree } from './words.ts'

/** All rules, in the order in which they are applied. */
export const TREE_RULES: readonly TreeRule[] = [...VERB_RULES, ...RELATIVE_RULES, ...CLAUSE_RULES]

/**
 * The tree after the rules for what the parser is known to get wrong. A rule answers for one word at a time with the words
 * that are to hang elsewhere; an answer that would make a circle is left out.
 */
export function mendTree(words: Words, tree: WordTree): WordTree {
  const { length } = words.forms
  for (const { relations, pos, mend } of TREE_RULES) {
    for (let at = 0; at < length; at++) {
      if (pos !== undefined && words.pos[at] !== pos) continue
      if (relations !== undefined && !isOneOf(tree.relations[at], relations)) continue
      const changes = mend(words, tree, at)
      if (changes) applyChanges(tree, changes)
    }
  }
  return tree
}

function applyChanges(
  tree: WordTree,
  changes: readonly { at: number; head: number; relation: string }[],
): void {
  const before = changes.map(change => ({
    at: change.at,
    head: tree.heads[change.at]!,
    relation: tree.relations[change.at]!,
  }))
  for (const { at, head, relation } of changes) {
    tree.heads[at] = head
    tree.relations[at] = relation
  }
  if (changes.every(change => canHang(tree, change.at))) return
  for (const { at, head, relation } of before) {
    tree.heads[at] = head
    tree.relations[at] = relation
  }
}
