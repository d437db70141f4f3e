import { detect } from 'tinyld'

/** Letters that a text must have before its language is guessed: shorter ones are guessed wrong too often. */
const FEWEST_LETTERS = 40

/**
 * Languages that are told apart: the widely written ones. Without this limit a text full of transliterated names is taken
 * for a language that few reports are written in.
 */
const LANGUAGES = [
  'en',
  'ar',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'tr',
  'fa',
  'he',
  'pl',
  'el',
  'zh',
  'ja',
  'ko',
  'hi',
  'ur',
  'am',
]

/** ISO 639-1 code of a text's language, from a sample of its beginning; null where it is too short or cannot be told. */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, 5000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return null
  const language = detect(sample, { only: LANGUAGES })
  return language === '' ? null : language
}
