import { keepAnswers, sharedString } from '#primitives'
import type { TextStructure } from './text-structure.ts'

/** A word as it is written: one for all its tokens, with what has been found out about it (see `askOnce`). */
export interface WordForm {
  readonly form: string
  readonly answers: unknown[]
}

/** Stands for "undefined, and that is known". */
const NOTHING = Symbol('nothing')
let questions = 0

/** The function given, asked of words: each word keeps its answer, which so is found without a look into a table. For few questions: they are never forgotten. */
export function askOnce<A, Word extends Pick<WordForm, 'answers'> = WordForm>(
  answer: (word: Word) => A,
): (word: Word) => A {
  const question = questions++
  return word => {
    const { answers } = word
    const known = answers[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as A
    const found = answer(word)
    answers[question] = found === undefined ? NOTHING : found
    return found
  }
}

const WORDS_KEPT = 20_000
const formOf = keepAnswers(WORDS_KEPT, (form): WordForm => ({ form: sharedString(form), answers: [] }))

/** The text whose words were asked for last, and they (see `keepLast`). */
let last: { readonly structure: TextStructure; readonly forms: readonly WordForm[] } | undefined

/** The words of a text, one for each token. */
export function formsOf(structure: TextStructure): readonly WordForm[] {
  if (last?.structure !== structure)
    last = { structure, forms: structure.tokens.map(({ text }) => formOf(text)) }
  return last.forms
}

/** Says which words a text consists of, where they are at hand. */
export function knowForms(structure: TextStructure, forms: readonly WordForm[]): void {
  last = { structure, forms }
}
