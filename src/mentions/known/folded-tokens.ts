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

/** A possessive ending that stands as a word of its own. */
const POSSESSIVE = /^['’]s$/i

/**
 * The folded word of a token; marks fold to the empty string. A possessive ending folds to itself: within a name
 * ("People's …") it belongs to the word before, as in the folded name.
 */
export function foldToken(text: string): string {
  return POSSESSIVE.test(text) ? "'s" : foldWord(text)
}
