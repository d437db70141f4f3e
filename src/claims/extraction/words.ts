import { askOnce, formsOf, type TextStructure } from '#language'

/** A word as it is written under one base form: one for all its tokens, with what has been found out about it (see `askOnce`). */
export interface Word {
  readonly lower: string
  readonly lemma: string
  readonly answers: unknown[]
}

/** Under how many base forms a word as written has been met so far: few. */
const metAs = askOnce((): Word[] => [])

/** The words of a text, one for each token: what lists and frames say of a word is so looked up once a word, and not for each of its tokens. */
export function wordsOf(structure: TextStructure): readonly Word[] {
  const forms = formsOf(structure)
  return structure.tokens.map(({ lower, lemma, index }) => {
    const met = metAs(forms[index]!)
    for (const word of met) if (word.lemma === lemma) return word
    const word: Word = { lower, lemma, answers: [] }
    met.push(word)
    return word
  })
}
