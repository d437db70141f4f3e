import { isOneOf } from './one-of.ts'
import { hanging, isNounAt, subjectRelation, type TreeRule } from './tree-rule.ts'
import { pennOf, posOf, type Words, type WordTree } from './words.ts'

const NOMINAL = 'NOUN|PROPN|PRON|NUM'

/** Rules on clauses and participles that belong to a noun. */
export const RELATIVE_RULES: readonly TreeRule[] = [
  {
    name: 'relative pronoun after a noun',
    reason:
      'a clause whose subject is "who" or "which" right after a noun belongs to that noun, not to the verb before',
    relations: 'conj|parataxis|ccomp|advcl|dep|acl|advcl:relcl|appos',
    pos: 'VERB',
    mend(words, tree, at) {
      const pronoun = hanging(tree, at, 'nsubj|nsubj:pass').find(
        child => child < at && /^(?:who|which)$/.test(words.lower[child]!),
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
    relations: 'nsubj*',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      const first = hanging(tree, verb, 'nsubj*').find(child => child < at)
      if (first === undefined || at > verb) return undefined
      const participle = hanging(tree, first, 'acl').find(
        child => child > first && child < at && pennOf(words, child) === 'VBG',
      )
      if (participle === undefined || hanging(tree, participle, 'obj|obl').length > 0) return undefined
      return [{ at, head: participle, relation: 'obj' }]
    },
  },
  {
    name: 'noun with "for"',
    reason:
      'of two subjects of a finite verb, one after "for" belongs to the other ("the Council for Peace said")',
    relations: 'nsubj*',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      const first = hanging(tree, verb, 'nsubj*').find(child => child < at)
      const mark = hanging(tree, verb, 'mark').find(child => words.lemmas[child] === 'for' && child < at)
      if (
        first === undefined ||
        mark === undefined ||
        mark < first ||
        !isOneOf(pennOf(words, verb), 'VBD|VBZ|VBP')
      )
        return undefined
      return [
        { at: mark, head: at, relation: 'case' },
        { at, head: first, relation: 'nmod' },
      ]
    },
  },
  {
    name: 'agent of a participle',
    reason:
      'a noun with a preposition is no subject: it belongs to the participle before it ("troops backed by tanks attacked")',
    relations: 'nsubj*',
    mend(words, tree, at) {
      const preposition = hanging(tree, at, 'case').find(child => child < at && pennOf(words, child) === 'IN')
      const participle = preposition === undefined ? -1 : preposition - 1
      if (!isOneOf(pennOf(words, participle), 'VBN|VBD|VBG') || participle === tree.heads[at])
        return undefined
      const isBy = words.lemmas[preposition!] === 'by'
      return [{ at, head: participle, relation: isBy ? 'obl:agent' : 'obl' }]
    },
  },
  {
    name: 'relative clause without a pronoun',
    reason:
      'a noun and a pronoun in a row before a verb, and a finite verb after it: "the hills they had lost were retaken"',
    pos: 'VERB',
    mend(words, tree, at) {
      const [noun, pronoun] = hanging(tree, at, 'nsubj*|obl')
        .filter(child => child < at && hanging(tree, child, 'case').length === 0)
        .slice(-2)
      if (
        noun === undefined ||
        pronoun === undefined ||
        pennOf(words, pronoun) !== 'PRP' ||
        !isNounAt(words, noun)
      )
        return undefined
      if (pronoun - noun > 3 || words.forms.slice(noun, pronoun).includes(',')) return undefined
      const main = hanging(tree, at, 'advcl|ccomp|xcomp|conj|parataxis|dep').find(
        child => child > at && hasHelper(words, tree, child),
      )
      const own = { at, head: noun, relation: 'acl:relcl' }
      if (main === undefined) return undefined
      const mark = hanging(tree, main, 'mark').find(child => pennOf(words, child) === 'IN')
      const astray = hanging(tree, main, 'nsubj|nsubj:pass|obl:unmarked')
      return [
        { at: main, head: tree.heads[at]!, relation: tree.relations[at]! },
        {
          at: noun,
          head: main,
          relation: subjectRelation(tree, main),
        },
        own,
        { at: pronoun, head: at, relation: 'nsubj' },
        ...astray.map(child => ({ at: child, head: at, relation: 'obl' })),
        ...(mark === undefined || astray[0] !== mark + 1
          ? []
          : [{ at: mark, head: astray[0], relation: 'case' }]),
      ]
    },
  },
]

/** The noun right before a relative pronoun, comma and preposition aside, taken up to the head of its name or compound. */
function nounBefore(words: Words, tree: WordTree, pronoun: number): number | undefined {
  let at = pronoun - 1
  while (at >= 0 && isOneOf(posOf(words, at), 'ADP|PUNCT')) at--
  if (at < 0 || pronoun - at > 3 || !isOneOf(posOf(words, at), NOMINAL)) return undefined
  while (isOneOf(tree.relations[at]!, 'compound|flat|appos') && tree.heads[at]! >= 0) at = tree.heads[at]!
  return isOneOf(posOf(words, at), NOMINAL) ? at : undefined
}

function hasHelper(words: Words, tree: WordTree, verb: number): boolean {
  return hanging(tree, verb, 'aux|aux:pass').some(child => isOneOf(pennOf(words, child), 'VBD|VBZ|VBP|MD'))
}
