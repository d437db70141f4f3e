import type { Token } from '#language'
import { keepAnswers } from '#primitives'

/**
 * Base forms that a word may have, the tagger's own first: taggers trained on everyday text leave rare words of war as
 * they stand ("clashed", "Clashes"), so regular endings are undone as well. A frame's lexicon decides which is one.
 */
export function verbForms({ lemma, lower: word }: Pick<Token, 'lemma' | 'lower'>): readonly string[] {
  if (word.length < 5) return itselfOnly(lemma)
  return lemma === word || isCutShort(lemma, word) ? withStems(word) : itselfOnly(lemma)
}

/** A base form that only lost its ending and is no word ("dynamit" of "dynamited"), as the tagger gives for rare verbs. */
function isCutShort(lemma: string, word: string): boolean {
  return (word.endsWith('ed') || word.endsWith('ing')) && word.startsWith(lemma) && !lemma.endsWith('e')
}

const WORDS_KEPT = 20_000
const itselfOnly = (lemma: string): readonly string[] => [lemma]
const withStems = keepAnswers(WORDS_KEPT, (word): readonly string[] => [word, ...undoVerbEnding(word)])

function undoVerbEnding(word: string): string[] {
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ed')) return stemsOf(word.slice(0, -2))
  if (word.endsWith('ing')) return stemsOf(word.slice(0, -3))
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)]
  return word.endsWith('s') ? [word.slice(0, -1)] : []
}

/** "shell|ed" → shell, shelle; "repell|ed" → repel. */
function stemsOf(stem: string): string[] {
  const last = stem.at(-1)
  const doubled = last !== undefined && last === stem.at(-2) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...doubled]
}

/** Base forms that a noun may have: the tagger's, and its singular. */
export function nounForms({ lemma, lower: word }: Pick<Token, 'lemma' | 'lower'>): readonly string[] {
  if (lemma.endsWith('y') && word.endsWith('ies')) return withLongY(lemma)
  if (lemma.length < 4 || !lemma.endsWith('s') || lemma !== word) return itselfOnly(lemma)
  return withSingular(lemma)
}

/** "Sorties" is the plural of "sortie", whatever the tagger takes it for. */
const withLongY = keepAnswers(WORDS_KEPT, (lemma): readonly string[] => [lemma, `${lemma.slice(0, -1)}ie`])

const withSingular = keepAnswers(WORDS_KEPT, (lemma): readonly string[] => {
  if (lemma.endsWith('ies')) return [lemma, `${lemma.slice(0, -3)}y`, lemma.slice(0, -1)]
  if (/(?:sh|ch|x|ss)es$/.test(lemma)) return [lemma, lemma.slice(0, -2)]
  return [lemma, lemma.slice(0, -1)]
})
