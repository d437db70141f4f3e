import { askOnce } from '#language'
import { foldName } from '#names'
import { keepAnswers } from '#primitives'

const WORDS_KEPT = 20_000

/** The folded form of a word; kept, because texts repeat their words and folding is dear. */
export const foldWord = keepAnswers(WORDS_KEPT, foldName)

/** A possessive ending, as a token of its own and as `foldedWords` gives it. */
export const POSSESSIVE = "'s"
const POSSESSIVE_TOKEN = /^['’]s$/i

/**
 * The folded words of a token; none for a mark. A possessive ending folds to itself: within a name
 * ("People's …") it belongs to the word before, as in the folded name.
 */
export const foldedWords = askOnce(({ form }): readonly string[] => {
  if (POSSESSIVE_TOKEN.test(form)) return [POSSESSIVE]
  return foldName(form)
    .split(' ')
    .filter(word => word !== '')
})
