import { foldToken } from './folded-tokens.ts'
import type { KnownName, NameIndex } from './name-index.ts'

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
      const span = index.mayBegin(tokens[at]!.text) ? longestAt(tokens, at, endToken, index) : undefined
      if (span === undefined) at++
      else {
        found.push(span)
        at = span.endToken
      }
    }
  }
  return found
}

function longestAt(
  tokens: Searched['tokens'],
  at: number,
  endToken: number,
  index: NameIndex,
): KnownSpan | undefined {
  const foldAt = (place: number) => (place < tokens.length ? foldToken(tokens[place]!.text) : undefined)
  const first = foldAt(at)!
  if (first === '' || first === "'s") return undefined
  const space = first.indexOf(' ')
  const word = space < 0 ? first : first.slice(0, space)
  const owner = foldAt(at + 1) === "'s" ? index.longest.get(`${word}s`) : undefined
  const words = Math.max(index.longest.get(word) ?? 0, owner ?? 0)
  if (words === 0) return undefined
  let best: KnownSpan | undefined
  let key = first
  let length = key.split(' ').length
  let last = first
  for (let end = at + 1; ; end++) {
    const known = last === '' || last === "'s" ? undefined : index.names.get(key)
    if (known !== undefined) best = { firstToken: at, endToken: end, known }
    if (end >= endToken || end - at >= TOKEN_LIMIT) return best
    const fold = foldAt(end)!
    last = fold
    if (fold === "'s") {
      key = `${key}s`
      continue
    }
    if (fold === '') {
      if (length >= words) return best
      continue
    }
    key = `${key} ${fold}`
    length += 1 + fold.split(' ').length - 1
    if (length > words) return best
  }
}
