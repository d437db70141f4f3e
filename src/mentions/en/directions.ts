import { wordList } from './word-list.ts'

/** Compass words that part a place ("eastern Aleppo") or set a direction ("north of Aleppo"); lower case. */
export const DIRECTION_ADJECTIVES = wordList(`
  northern southern eastern western central north-eastern northeastern north-western northwestern south-eastern
  southeastern south-western southwestern upper lower inner outer greater downtown uptown mid
`)
export const DIRECTION_NOUNS = wordList(`
  north south east west north-east northeast north-west northwest south-east southeast south-west southwest
`)

/** Nouns for a part of a place: "the outskirts of X" lies in or at X, not all of it. */
export const PART_NOUNS = wordList(`
  outskirts suburbs suburb countryside parts part half side areas area districts neighbourhoods neighborhoods quarters
  edge edges heart centre center middle interior periphery environs vicinity surroundings flank entrance gates gate fringes
  portion section sector sectors swathes swaths stretches rest north south east west
`)

/** Prepositions that say that an event was near, not at, the place. */
export const NEAR_WORDS = wordList(
  `near outside around beside nearby close_to adjacent_to next_to off surrounding overlooking`,
)

/** Prepositions that follow a line. */
export const ALONG_WORDS = wordList('along')
