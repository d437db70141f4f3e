import type { BodyTranslation } from '../body-word.ts'

/** French words in names of bodies, for the meanings of the English list. */
export const FR_BODY_WORDS: readonly BodyTranslation[] = [
  { means: 'army', words: 'armée' },
  { means: 'group', words: 'organisations organisation groupe' },
  { means: 'aid', words: 'secours' },
  { means: 'care', words: 'soins' },
  { means: 'medical', words: 'médicaux médical médecins' },
  { means: 'human', words: 'homme' },
  { means: 'rights', words: 'droits' },
  { means: 'observatory', words: 'observatoire' },
  { means: 'islam', words: 'islamique' },
  { means: 'state', words: 'état' },
  { means: 'government', words: 'gouvernement' },
  { means: 'united', words: 'unies' },
  { means: 'borders', words: 'frontières' },
  { means: 'democratic', words: 'démocratiques démocratique' },
  { means: 'news', words: 'nouvelles' },
  { means: 'without', words: 'sans' },
  { means: 'filler', words: 'des de du la le les et' },
]
