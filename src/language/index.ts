/** Text → structure: tokens, sentences, trees, quotations, noun groups and clauses. Takes a string; knows nothing of war. */
export { findClauses } from './find-clauses.ts'
export { findNounGroups } from './find-noun-groups.ts'
export { findStructure } from './find-structure.ts'
export { type LanguageModel, parseLanguageModel } from './language-model.ts'
export type { Clause, NounGroup, Oblique } from './phrase.ts'
export type { Paragraph, Quotation, Sentence, TextStructure, Token } from './text-structure.ts'
export { askOnce, formsOf, type WordForm } from './word-form.ts'
