import { detectAll } from 'tinyld'

/** Letters that a text must have before its language is guessed: shorter ones are guessed wrong too often. */
const FEWEST_LETTERS = 40

/** ISO 639-1 code of a text's language, from a sample of its beginning; null where it is too short or cannot be told. */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, 5000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return null
  return detectAll(sample)[0]?.lang ?? null
}
