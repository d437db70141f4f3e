import type { BodyTranslation } from '../body-word.ts'

/** Turkish words in names of bodies, for the meanings of the English list. */
export const TR_BODY_WORDS: readonly BodyTranslation[] = [
  { means: 'army', words: 'ordu ordusu' },
  { means: 'forces', words: 'kuvvetleri kuvvet güçleri' },
  { means: 'armed', words: 'silahlı' },
  { means: 'agency', words: 'ajansı ajans' },
  { means: 'news', words: 'haber haberleri' },
  { means: 'shield', words: 'kalkanı kalkan' },
  { means: 'state', words: 'devleti devlet' },
  { means: 'republic', words: 'cumhuriyeti cumhuriyet' },
  { means: 'party', words: 'partisi parti' },
  { means: 'national', words: 'milli ulusal' },
  { means: 'defence', words: 'savunma' },
  { means: 'ministry', words: 'bakanlığı' },
  { means: 'channel', words: 'televizyon' },
  { means: 'islam', words: 'islami' },
  { means: 'intelligence', words: 'istihbarat' },
  { means: 'government', words: 'hükümeti' },
]
