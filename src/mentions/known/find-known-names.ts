import type { WordForm } from '#language'
import { foldedWords, POSSESSIVE } from './folded-tokens.ts'
import type { KnownName, NameIndex, NameTree } from './name-index.ts'

/** Tokens `[firstToken, endToken)` that bear a name or word of the registry. */
export interface KnownSpan {
  readonly firstToken: number
  readonly endToken: number
  readonly known: KnownName
}

/** Most tokens that a name may span, marks included. */
const TOKEN_LIMIT = 12

/** Words `[first, end)` of a text: a sentence. */
export interface SentenceWords {
  readonly words: readonly WordForm[]
  readonly first: number
  readonly end: number
}

/** The registry's names and words in a sentence, longest match first, left to right. Case is not looked at. */
export function findKnownNames({ words, first, end }: SentenceWords, index: NameIndex): KnownSpan[] {
  const found: KnownSpan[] = []
  let at = first
  while (at < end) {
    const span = longestFrom(words, at, end, index)
    if (span === undefined) at++
    else {
      found.push(span)
      at = span.endToken
    }
  }
  return found
}

/** The longest name at a token; none at an article where the next word begins one that goes on further ("the Army of …"). */
function longestFrom(
  words: readonly WordForm[],
  at: number,
  endToken: number,
  index: NameIndex,
): KnownSpan | undefined {
  const span = index.mayBegin(words[at]!) ? longestAt(words, at, endToken, index) : undefined
  if (span === undefined || !/^the$/i.test(words[at]!.form) || at + 1 >= endToken) return span
  const next = index.mayBegin(words[at + 1]!) ? longestAt(words, at + 1, endToken, index) : undefined
  return next !== undefined && next.endToken > span.endToken ? undefined : span
}

function longestAt(
  words: readonly WordForm[],
  at: number,
  endToken: number,
  { tree, after, mayFollow }: NameIndex,
): KnownSpan | undefined {
  let best: KnownSpan | undefined
  let branch: NameTree | undefined = tree
  // What stands before the last word, and that word: a possessive ending turns it into another one.
  let before: NameTree = tree
  let last = ''
  for (let end = at; end < Math.min(endToken, at + TOKEN_LIMIT); end++) {
    const folded = foldedWords(words[end]!)
    if (folded.length === 0) continue
    if (folded[0] === POSSESSIVE) {
      last = `${last}s`
      branch = before.next?.get(last)
    } else {
      if (branch !== tree && !mayFollow(words[end]!)) return best
      for (const word of folded) {
        if (branch === undefined) return best
        before = branch
        branch = branch === tree ? after(words[end]!) : branch.next?.get(word)
        last = word
      }
      if (branch?.known !== undefined) best = { firstToken: at, endToken: end + 1, known: branch.known }
    }
    if (branch?.next === undefined && !isPossessive(words[end + 1])) return best
  }
  return best
}

function isPossessive(word: WordForm | undefined): boolean {
  return word !== undefined && foldedWords(word)[0] === POSSESSIVE
}
