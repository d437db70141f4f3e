import { hanging, type TreeRule } from './tree-rule.ts'
import { pennOf, posOf, type Words, type WordTree } from './words.ts'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/** Rules on clauses and participles that belong to a noun. */
export const RELATIVE_RULES: readonly TreeRule[] = [
  {
    name: 'relative pronoun after a noun',
    reason:
      'a clause whose subject is "who" or "which" right after a noun belongs to that noun, not to the verb before',
    mend(words, tree, at) {
      if (
        posOf(words, at) !== 'VERB' ||
        !/^(?:conj|parataxis|ccomp|advcl|dep|acl|advcl:relcl|appos)$/.test(tree.relations[at]!)
      )
        return undefined
      const pronoun = hanging(tree, at, /^(?:nsubj|nsubj:pass)$/).find(
        child => child < at && /^(?:who|which)$/i.test(words.forms[child]!),
      )
      if (pronoun === undefined) return undefined
      const noun = nounBefore(words, tree, pronoun)
      return noun === undefined || noun === at ? undefined : [{ at, head: noun, relation: 'acl:relcl' }]
    },
  },
  {
    name: 'object of a participle',
    reason:
      'of two subjects of a verb, one that stands right after a participle of the other is the participle\'s object ("the convoy carrying food was hit")',
    mend(words, tree, at) {
      if (!/^nsubj/.test(tree.relations[at]!)) return undefined
      const verb = tree.heads[at]!
      const first = hanging(tree, verb, /^nsubj/).find(child => child < at)
      if (first === undefined || at > verb) return undefined
      const participle = hanging(tree, first, /^acl$/).find(
        child => child > first && child < at && pennOf(words, child) === 'VBG',
      )
      if (participle === undefined || hanging(tree, participle, /^(?:obj|obl)$/).length > 0) return undefined
      return [{ at, head: participle, relation: 'obj' }]
    },
  },
]

/** The noun right before a relative pronoun, comma and preposition aside, taken up to the head of its name or compound. */
function nounBefore(words: Words, tree: WordTree, pronoun: number): number | undefined {
  let at = pronoun - 1
  while (at >= 0 && /^(?:ADP|PUNCT)$/.test(posOf(words, at))) at--
  if (at < 0 || pronoun - at > 3 || !NOMINAL.test(posOf(words, at))) return undefined
  while (/^(?:compound|flat|appos)$/.test(tree.relations[at]!) && tree.heads[at]! >= 0) at = tree.heads[at]!
  return NOMINAL.test(posOf(words, at)) ? at : undefined
}
