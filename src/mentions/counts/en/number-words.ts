/** English number words: data of the reading of counts. All lower case. */

export const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** What a number before them is multiplied by. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
}

/** Short forms of scales that follow digits without a space ("15k") or as an own word ("1.5m"). */
export const SCALE_LETTERS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000, bn: 1_000_000_000 }

/** Plurals that are vague numbers by themselves, with the power that "tens of thousands" multiplies by. */
export const VAGUE_PLURALS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1_000_000,
  '100s': 100,
  '1000s': 1000,
}

/** A scale's vague plural, for "several hundred" and "a few dozen". */
export const PLURAL_OF_SCALE: Readonly<Record<string, string>> = {
  dozen: 'dozens',
  score: 'scores',
  hundred: 'hundreds',
  thousand: 'thousands',
  million: 'millions',
}

/** Vague words before a noun or a scale. Their numbers, if any, come from the pack's table. */
export const VAGUE_DETERMINERS: ReadonlySet<string> = new Set([
  'several',
  'many',
  'numerous',
  'countless',
  'multiple',
])

/** Vague phrases before a noun; the last word is the one that the pack's table is asked for. */
export const VAGUE_PHRASES: readonly string[] = [
  'a few',
  'a handful of',
  'a number of',
  'a large number of',
  'large numbers of',
]

/** Words before "many" that ask or compare: "how many", "as many as 200". */
export const COMPARING: ReadonlySet<string> = new Set(['how', 'so', 'too', 'as', 'that', 'very'])
