import { keepAnswers } from '#primitives'
import { CLAUSE_RULES } from './clause-rules.ts'
import { isOneOf } from './one-of.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { SENTENCE_RULES } from './sentence-rules.ts'
import { canHang, type TreeRule } from './tree-rule.ts'
import { VERB_RULES } from './verb-rules.ts'
import type { Words, WordTree } from './words.ts'

/** All rules, in the order in which they are applied. */
export const TREE_RULES: readonly TreeRule[] = [
  ...VERB_RULES,
  ...RELATIVE_RULES,
  ...CLAUSE_RULES,
  ...SENTENCE_RULES,
]

/** More rules than bits would be asked about the wrong words. */
const MOST_RULES = 31
if (TREE_RULES.length > MOST_RULES) throw new RangeError('There are more rules on trees than bits for them.')

/** The rules that fit, a bit for each. */
const bitsOf = (fits: (rule: TreeRule) => boolean) =>
  TREE_RULES.reduce((bits, rule, number) => (fits(rule) ? bits | (1 << number) : bits), 0)

const NAMES_KEPT = 1000
/** Rules that may be about words of a relation; of a tag. */
const rulesOfRelation = keepAnswers(NAMES_KEPT, relation =>
  bitsOf(({ relations }) => relations === undefined || isOneOf(relation, relations)),
)
const rulesOfTag = keepAnswers(NAMES_KEPT, tag => bitsOf(({ pos }) => pos === undefined || pos === tag))

/**
 * The tree after the rules for what the parser is known to get wrong. A rule answers for one word at a time with the words
 * that are to hang elsewhere; an answer that would make a circle is left out.
 */
export function mendTree(words: Words, tree: WordTree): WordTree {
  const rulesAt = (at: number) => rulesOfTag(words.pos[at]!) & rulesOfRelation(tree.relations[at]!)
  const rules = words.forms.map((_, at) => rulesAt(at))
  for (const [number, { mend }] of TREE_RULES.entries()) {
    for (let at = 0; at < rules.length; at++) {
      if ((rules[at]! & (1 << number)) === 0) continue
      const changes = mend(words, tree, at)
      if (changes === undefined) continue
      applyChanges(tree, changes)
      for (const changed of changes) rules[changed.at] = rulesAt(changed.at)
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
