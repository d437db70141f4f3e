import type { Token } from '#language'
import { foldName } from '#names'

const folds = new Map<string, string>()
/** Distinct words kept; texts repeat theirs, and folding is dear. */
const FOLDS_KEPT = 50_000

/** The folded form of a word; kept, because texts repeat their words. */
export function foldWord(word: string): string {
  let fold = folds.get(word)
  if (fold === undefined) {
    fold = foldName(word)
    if (folds.size >= FOLDS_KEPT) folds.clear()
    folds.set(word, fold)
  }
  return fold
}

/** The folded words of tokens, in order; marks fold to the empty string. */
export function foldTokens(tokens: readonly Token[]): readonly string[] {
  return tokens.map(token => foldWord(token.text))
}
