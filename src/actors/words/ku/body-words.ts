import type { BodyTranslation } from '../body-word.ts'

/** Kurdish (Kurmanji) words in names of bodies, for the meanings of the English list. */
export const KU_BODY_WORDS: readonly BodyTranslation[] = [
  { means: 'forces', words: 'hêz hêzên' },
  { means: 'party', words: 'partî partiya' },
  { means: 'union', words: 'yekîtî yekîtiya' },
  { means: 'company', words: 'yekîneyên yekîne' },
  { means: 'protection', words: 'parastin parastina' },
  { means: 'people', words: 'gel' },
  { means: 'women', words: 'jin' },
  { means: 'democratic', words: 'demokrat demokratîk' },
  { means: 'council', words: 'meclîsa meclîs' },
  { means: 'news', words: 'nûçe nûçeyan' },
  { means: 'agency', words: 'ajansa' },
  { means: 'freedom', words: 'azadî' },
  { means: 'movement', words: 'tevgera' },
]
