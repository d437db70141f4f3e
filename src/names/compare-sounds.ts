import {
  OMISSION_COST,
  SUBSTITUTION_COST,
  UNVOWELLED_COST,
  UNVOWELLED_SUBSTITUTION_COST,
} from './sounds/sound-costs.ts'

/** Longest row of sounds that is compared; later sounds are not looked at, so that the work is bounded. */
export const SOUND_LIMIT = 72

/** Two rows of the table, reused: one thread compares one pair at a time. */
const ROWS = [new Float32Array(SOUND_LIMIT + 1), new Float32Array(SOUND_LIMIT + 1)] as const

/** One stretch of a byte pool. */
export interface SoundSlice {
  readonly pool: Uint8Array
  readonly start: number
  readonly end: number
  /** True where the name's script writes no short vowels: then vowels of the other name may lack here. */
  readonly unvowelled: boolean
}

/**
 * The least cost of changing one row of sounds into the other (weighted edit distance, Wagner and Fischer 1974, with the
 * costs of `sounds/sound-costs.ts`), or a number above `limit` as soon as it must exceed it.
 */
export function costBetween(a: SoundSlice, b: SoundSlice, limit: number): number {
  const omitOurs = omissionCosts(a, b)
  const omitTheirs = omissionCosts(b, a)
  const substitute = substitutionCosts(a, b)
  const lengthA = Math.min(a.end - a.start, SOUND_LIMIT)
  const lengthB = Math.min(b.end - b.start, SOUND_LIMIT)
  let above = ROWS[0]
  let row = ROWS[1]
  above[0] = 0
  for (let j = 0; j < lengthB; j++) above[j + 1] = above[j]! + omitTheirs[b.pool[b.start + j]!]!
  for (let i = 0; i < lengthA; i++) {
    const sound = a.pool[a.start + i]!
    const gone = omitOurs[sound]!
    const costs = sound << 8
    let least = above[0]! + gone
    row[0] = least
    for (let j = 0; j < lengthB; j++) {
      const other = b.pool[b.start + j]!
      const changed = above[j]! + substitute[costs | other]!
      const dropped = above[j + 1]! + gone
      const added = row[j]! + omitTheirs[other]!
      const cost = Math.min(Math.min(changed, dropped), added)
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return least
    const done = row
    row = above
    above = done
  }
  return above[lengthB]!
}

/** What it costs to leave out the sounds of `own`: its vowels little where the other name's script would not write them. */
export function omissionCosts(own: SoundSlice, other: SoundSlice): Float32Array {
  return other.unvowelled && !own.unvowelled ? UNVOWELLED_COST : OMISSION_COST
}

/** What it costs to take one sound for another: less for some where only one of the scripts writes short vowels. */
export function substitutionCosts(a: SoundSlice, b: SoundSlice): Float32Array {
  return a.unvowelled === b.unvowelled ? SUBSTITUTION_COST : UNVOWELLED_SUBSTITUTION_COST
}

/** How much a row of sounds weighs as evidence: a consonant, digit or sign 1, a vowel a third, a space nothing. */
export function weightOf({ pool, start, end }: Pick<SoundSlice, 'pool' | 'start' | 'end'>): number {
  let weight = 0
  for (let i = start; i < end && i < start + SOUND_LIMIT; i++) weight += SOUND_WEIGHT[pool[i]!]!
  return weight
}

const SOUND_WEIGHT = new Float32Array(256).fill(1)
for (const vowel of 'aeiouyw') SOUND_WEIGHT[vowel.charCodeAt(0)] = 0.35
SOUND_WEIGHT[104] = 0.6
SOUND_WEIGHT.fill(0.6, 128, 232)
SOUND_WEIGHT[32] = 0
