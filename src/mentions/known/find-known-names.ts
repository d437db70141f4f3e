import { foldToken, POSSESSIVE } from './folded-tokens.ts'
import type { KnownName, NameIndex, NameTree } from './name-index.ts'

/** Tokens `[firstToken, endToken)` that bear a name or word of the registry. */
export interface KnownSpan {
  readonly firstToken: number
  readonly endToken: number
  readonly known: KnownName
}

/** Most tokens that a name may span, marks included. */
const TOKEN_LIMIT = 12

/** What is searched: words, and the sentences that they form. */
interface Searched {
  readonly tokens: readonly { readonly text: string }[]
  readonly sentences: readonly { readonly firstToken: number; readonly endToken: number }[]
}

/** The registry's names and words in a text, longest match first, left to right, within sentences. Case is not looked at. */
export function findKnownNames(structure: Searched, index: NameIndex): readonly KnownSpan[] {
  const { tokens } = structure
  const found: KnownSpan[] = []
  for (const { firstToken, endToken } of structure.sentences) {
    let at = firstToken
    while (at < endToken) {
      const span = longestFrom(tokens, at, endToken, index)
      if (span === undefined) at++
      else {
        found.push(span)
        at = span.endToken
      }
    }
  }
  return found
}

/** The longest name at a token; none at an article where the next word begins one that goes on further ("the Army of …"). */
function longestFrom(
  tokens: Searched['tokens'],
  at: number,
  endToken: number,
  index: NameIndex,
): KnownSpan | undefined {
  const span = index.mayBegin(tokens[at]!.text) ? longestAt(tokens, at, endToken, index) : undefined
  if (span === undefined || !/^the$/i.test(tokens[at]!.text) || at + 1 >= endToken) return span
  const next = index.mayBegin(tokens[at + 1]!.text) ? longestAt(tokens, at + 1, endToken, index) : undefined
  return next !== undefined && next.endToken > span.endToken ? undefined : span
}

function longestAt(
  tokens: Searched['tokens'],
  at: number,
  endToken: number,
  { tree }: NameIndex,
): KnownSpan | undefined {
  let best: KnownSpan | undefined
  let branch: NameTree | undefined = tree
  // What stands before the last word, and that word: a possessive ending turns it into another one.
  let before: NameTree = tree
  let last = ''
  for (let end = at; end < Math.min(endToken, at + TOKEN_LIMIT); end++) {
    const words = foldToken(tokens[end]!.text)
    if (words.length === 0) continue
    if (words[0] === POSSESSIVE) {
      last = `${last}s`
      branch = before.next?.get(last)
    } else {
      for (const word of words) {
        if (branch === undefined) return best
        before = branch
        branch = branch.next?.get(word)
        last = word
      }
      if (branch?.known !== undefined) best = { firstToken: at, endToken: end + 1, known: branch.known }
    }
    if (branch?.next === undefined && foldToken(tokens[end + 1]?.text ?? '')[0] !== POSSESSIVE) return best
  }
  return best
}
