import { REPORTING_VERBS } from './en/reporting-verbs.ts'
import { isOneOf } from './one-of.ts'
import { hanging, isNounAt, subjectRelation, type TreeRule } from './tree-rule.ts'
import { posOf, type Words, type WordTree } from './words.ts'

const REPORTING = new Set<string>(REPORTING_VERBS)

/** Rules on what stands side by side in a sentence: joined nouns, clauses with a comma between them, asides, conditions in front. */
export const SENTENCE_RULES: readonly TreeRule[] = [
  {
    name: 'joined noun hangs on the verb',
    reason:
      'a noun behind "and" that hangs on a verb is joined with the noun of that verb right before "and"',
    relations: 'conj',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      if (!isNounAt(words, at) || posOf(words, verb) !== 'VERB') return undefined
      if (hanging(tree, at, 'cop*|nsubj*|aux*|case*').length > 0) return undefined
      const [joint] = hanging(tree, at, 'cc')
      if (joint === undefined || joint < verb) return undefined
      const noun = joint - 1
      const isJoined = tree.heads[noun] === verb && isOneOf(tree.relations[noun]!, 'obj|obl*|nsubj*')
      return isJoined && isNounAt(words, noun) ? [{ at, head: noun, relation: 'conj' }] : undefined
    },
  },
  {
    name: 'joined noun as a second subject',
    reason:
      'of two subjects of a verb, one behind "and" is joined with the noun right before "and" ("forces backed by militias and aircraft attacked")',
    relations: 'nsubj*',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      if (at > verb) return undefined
      const first = hanging(tree, verb, 'nsubj*')[0]!
      if (first >= at) return undefined
      const joint = hanging(tree, at, 'cc')[0] ?? firstOf(tree, at) - 1
      if (first >= joint || tree.relations[joint] !== 'cc') return undefined
      const noun = joint - 1
      if (!isNounAt(words, noun) || !isWithin(tree, noun, first)) return undefined
      return [
        { at, head: noun, relation: 'conj' },
        { at: joint, head: at, relation: 'cc' },
      ]
    },
  },
  {
    name: 'state before a comma',
    reason:
      'a form of "be" with a subject of its own and a comma before the next subject is a clause of its own ("it is with them, he is trying …")',
    relations: 'aux|cop',
    mend(words, tree, at) {
      const verb = tree.heads[at]!
      if (words.lemmas[at] !== 'be' || verb < at) return undefined
      const comma = words.forms.indexOf(',', at)
      const [first, second] = hanging(tree, verb, 'nsubj*')
      if (first === undefined || second === undefined || first > at || !(at < comma && comma < second))
        return undefined
      const inside = hanging(tree, verb, 'obl*|advmod|xcomp|obj').filter(child => child > at && child < comma)
      const state = inside.findLast(child => isOneOf(posOf(words, child), 'NOUN|PROPN|ADJ|PRON'))
      if (state === undefined) return undefined
      const moved = inside.filter(child => child !== state)
      return [
        { at: state, head: tree.heads[verb]!, relation: tree.relations[verb]! },
        { at: verb, head: state, relation: 'parataxis' },
        { at, head: state, relation: 'cop' },
        { at: first, head: state, relation: 'nsubj' },
        ...moved.map(child => ({ at: child, head: state, relation: tree.relations[child]! })),
      ]
    },
  },
  {
    name: 'condition in front',
    reason:
      '"should", "had" or "were" before its subject opens a condition; what follows the comma is the main clause',
    relations: 'root',
    mend(words, tree, at) {
      if (!/^(?:should|had|were)$/.test(words.lower[0]!) || tree.heads[0] !== at) return undefined
      const comma = words.forms.indexOf(',', at)
      const main = hanging(tree, at, 'advcl|ccomp|conj|parataxis').find(
        child => comma > at && child > comma && hanging(tree, child, 'nsubj*').length > 0,
      )
      if (main === undefined || hanging(tree, at, 'nsubj*').length === 0) return undefined
      return [
        { at: main, head: -1, relation: 'root' },
        { at, head: main, relation: 'advcl' },
      ]
    },
  },
  {
    name: 'aside of a speaker',
    reason:
      'a noun, who says so between commas, and a verb without a subject: the noun is what that verb is said of',
    relations: 'root',
    mend(words, tree, at) {
      if (!isNounAt(words, at)) return undefined
      const aside = hanging(tree, at, 'acl*|parataxis').find(
        child => REPORTING.has(words.lemmas[child]!) && isBetweenCommas(words, tree, { at, aside: child }),
      )
      if (aside === undefined) return undefined
      const said = hanging(tree, aside, 'ccomp').find(
        child => child > aside && hanging(tree, child, 'nsubj*|mark').length === 0,
      )
      if (said === undefined) return undefined
      return [
        { at: said, head: -1, relation: 'root' },
        { at, head: said, relation: subjectRelation(tree, said) },
        { at: aside, head: said, relation: 'parataxis' },
      ]
    },
  },
  {
    name: 'two subjects of a speaker',
    reason:
      'of two subjects of a verb of saying with a comma between them, the first is what the reported verb behind it is said of ("The army, residents said, shelled …")',
    pos: 'VERB',
    mend(words, tree, at) {
      if (!REPORTING.has(words.lemmas[at]!)) return undefined
      const [first, second] = hanging(tree, at, 'nsubj*')
      if (first === undefined || second === undefined || second > at) return undefined
      if (!words.forms.slice(first, second).includes(',')) return undefined
      const said = hanging(tree, at, 'ccomp').find(
        child => child > at && hanging(tree, child, 'nsubj*|mark').length === 0,
      )
      if (said === undefined) return undefined
      return [
        { at: said, head: tree.heads[at]!, relation: tree.relations[at]! },
        { at: first, head: said, relation: subjectRelation(tree, said) },
        { at, head: said, relation: 'parataxis' },
      ]
    },
  },
  {
    name: 'clause of its own behind a noun',
    reason:
      'a clause with its own subject and no relative word belongs to the noun before it only where it follows that at once ("the hills they lost"): not behind a comma, and a phrase with a preposition is not what it is said of',
    relations: 'acl:relcl',
    pos: 'VERB',
    mend(words, tree, at) {
      const noun = tree.heads[at]!
      const subject = hanging(tree, at, 'nsubj*')[0]
      if (subject === undefined || subject > at || !isNounAt(words, subject)) return undefined
      const first = firstOf(tree, subject)
      const opens = (child: number) => child < first && posOf(words, child) !== 'DET'
      if (hanging(tree, at, 'mark|advmod|obj|obl').some(opens)) return undefined
      if (tree.relations[noun] === 'root' && hanging(tree, noun, 'case').some(child => child < noun))
        return [
          { at, head: -1, relation: 'root' },
          { at: noun, head: at, relation: 'obl' },
        ]
      return words.forms[first - 1] === ',' && hanging(tree, at, 'parataxis|ccomp').length === 0
        ? [{ at, head: topOf(tree, noun), relation: 'parataxis' }]
        : undefined
    },
  },
]

/** The first word of what hangs on a word. */
function firstOf(tree: WordTree, at: number): number {
  let first = at
  while (first > 0 && isWithin(tree, first - 1, at)) first--
  return first
}

function isWithin(tree: WordTree, at: number, top: number): boolean {
  for (let up = at; up >= 0; up = tree.heads[up]!) if (up === top) return true
  return false
}

/** The root above a word. */
function topOf(tree: WordTree, at: number): number {
  let top = at
  while (tree.heads[top]! >= 0) top = tree.heads[top]!
  return top
}

/** "…, witnesses say, …": a comma, a subject, the verb, a comma. */
function isBetweenCommas(
  words: Words,
  tree: WordTree,
  { at, aside }: { at: number; aside: number },
): boolean {
  const [subject] = hanging(tree, aside, 'nsubj')
  if (subject === undefined || subject < at || subject > aside) return false
  return words.forms.indexOf(',', at) < subject && words.forms[aside + 1] === ','
}
