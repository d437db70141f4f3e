import { isOneOf } from './one-of.ts'
import { posOf, type Words, type WordTree } from './words.ts'

/** One word that is to hang on another one. */
export interface TreeChange {
  readonly at: number
  /** -1 makes it the root. */
  readonly head: number
  readonly relation: string
}

/** A way in which the parser is known to go wrong, and its mending. */
export interface TreeRule {
  readonly name: string
  readonly reason: string
  /** Relations (`isOneOf`) that a word must have to be asked about; absent for any. */
  readonly relations?: string
  /** Universal tag that it must have; absent for any. */
  readonly pos?: string
  /** The changes that the word at `at` calls for; nothing where it is well placed. */
  readonly mend: (words: Words, tree: WordTree, at: number) => readonly TreeChange[] | undefined
}

/** Whether a word is a noun or a name. */
export const isNounAt = (words: Words, at: number): boolean => isOneOf(posOf(words, at), 'NOUN|PROPN')

/** What the subject of a verb is called: another name in the passive. */
export const subjectRelation = (tree: WordTree, verb: number): string =>
  hanging(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj'

/** True where the way from a word up ends at a root. */
export function canHang(tree: WordTree, at: number): boolean {
  let steps = 0
  for (let up = at; up >= 0; up = tree.heads[up]!) if (steps++ > tree.heads.length) return false
  return true
}

const NONE: readonly number[] = []

/** Words that hang on `head` with one of the relations (`isOneOf`), in order. */
export function hanging(tree: WordTree, head: number, relations: string): readonly number[] {
  let found: number[] | undefined
  // Children of a verb lie near: a sentence has at most a few hundred words.
  for (let at = 0; at < tree.heads.length; at++) {
    if (tree.heads[at] === head && isOneOf(tree.relations[at]!, relations)) {
      if (found === undefined) found = [at]
      else found.push(at)
    }
  }
  return found ?? NONE
}
