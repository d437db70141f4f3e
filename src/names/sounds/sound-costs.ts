import { OPPOSED_MEANINGS, signOf } from '../words/name-words.ts'
import { FITTED_COSTS, FITTED_UNVOWELLED_COSTS } from './fitted-costs.ts'

/**
 * What it costs to take one sound for another (0 same, 1 unrelated), to add or to leave out a sound. Symmetric. Reasons are
 * the words of the explanation. Figures were set by hand from how romanisations of Arabic, Ukrainian and Russian vary, then
 * checked on spellings held back from the packs (docs/names.md); where aliases of the packs differ so more often than these say,
 * the lower cost of `fitted-costs.ts` counts.
 */
export interface SoundRule {
  readonly sounds: string
  readonly cost: number
  readonly reason: string
}

/** Pairs: each of the first part against each of the second part, parted by `~`. */
export const SUBSTITUTIONS: readonly SoundRule[] = [
  { sounds: 'aeiou~aeiou', cost: 0.5, reason: 'other vowel' },
  { sounds: 'a~e', cost: 0.12, reason: 'a~e' },
  { sounds: 'i~e', cost: 0.2, reason: 'i~e' },
  { sounds: 'o~u', cost: 0.15, reason: 'o~u' },
  { sounds: 'y~i', cost: 0.02, reason: 'y~i' },
  { sounds: 'w~u', cost: 0.02, reason: 'w~u' },
  { sounds: 'w~o', cost: 0.1, reason: 'w~o' },
  { sounds: 'y~e', cost: 0.08, reason: 'y~e' },
  { sounds: 'y~a', cost: 0.35, reason: 'y~a' },
  { sounds: 'w~a', cost: 0.4, reason: 'w~a' },
  { sounds: 'y~j', cost: 0.25, reason: 'j for y' },
  { sounds: 'w~v', cost: 0.1, reason: 'w~v' },
  { sounds: 'w~f', cost: 0.4, reason: 'w~f' },
  { sounds: 'u~v', cost: 0.3, reason: 'u~v' },
  { sounds: 'v~f', cost: 0.35, reason: 'v~f' },
  { sounds: 'b~p', cost: 0.45, reason: 'b~p' },
  { sounds: 'b~v', cost: 0.4, reason: 'b~v' },
  { sounds: 'p~f', cost: 0.4, reason: 'p~f' },
  { sounds: 'k~q', cost: 0.12, reason: 'k~q' },
  { sounds: 'q~g', cost: 0.4, reason: 'q~g' },
  { sounds: 'k~g', cost: 0.4, reason: 'k~g' },
  { sounds: 'g~G', cost: 0.08, reason: 'g~gh' },
  { sounds: 'q~G', cost: 0.25, reason: 'q~gh' },
  { sounds: 'k~x', cost: 0.3, reason: 'k~kh' },
  { sounds: 'h~x', cost: 0.25, reason: 'h~kh' },
  { sounds: 'G~x', cost: 0.4, reason: 'gh~kh' },
  { sounds: 'g~h', cost: 0.2, reason: 'g~h' },
  { sounds: 'G~h', cost: 0.4, reason: 'gh~h' },
  { sounds: 'g~j', cost: 0.4, reason: 'g~j' },
  { sounds: 'j~Z', cost: 0.1, reason: 'j~zh' },
  { sounds: 'j~C', cost: 0.4, reason: 'j~ch' },
  { sounds: 'k~C', cost: 0.35, reason: 'ch for k' },
  { sounds: 'x~C', cost: 0.25, reason: 'ch for kh' },
  { sounds: 's~S', cost: 0.35, reason: 's~sh' },
  { sounds: 'S~C', cost: 0.15, reason: 'sh~ch' },
  { sounds: 's~C', cost: 0.4, reason: 's~ch' },
  { sounds: 's~z', cost: 0.4, reason: 's~z' },
  { sounds: 'z~Z', cost: 0.25, reason: 'z~zh' },
  { sounds: 'S~Z', cost: 0.4, reason: 'sh~zh' },
  { sounds: 'T~t', cost: 0.08, reason: 'th~t' },
  { sounds: 'T~s', cost: 0.25, reason: 'th~s' },
  { sounds: 'D~d', cost: 0.08, reason: 'dh~d' },
  { sounds: 'D~z', cost: 0.12, reason: 'dh~z' },
  { sounds: 'd~z', cost: 0.4, reason: 'd~z' },
  { sounds: 'D~T', cost: 0.3, reason: 'dh~th' },
  { sounds: 't~d', cost: 0.5, reason: 't~d' },
  { sounds: 'm~n', cost: 0.5, reason: 'm~n' },
  { sounds: 'n~l', cost: 0.7, reason: 'n~l' },
  { sounds: 'l~r', cost: 0.7, reason: 'l~r' },
  { sounds: 'g~v', cost: 0.5, reason: 'g~v' },
]

/** Sounds that may be added or left out more cheaply than others. */
export const OMISSIONS: readonly SoundRule[] = [
  { sounds: 'aeiou', cost: 0.4, reason: 'vowel left out' },
  { sounds: 'y', cost: 0.45, reason: 'y left out' },
  { sounds: 'w', cost: 0.5, reason: 'w left out' },
  { sounds: 'h', cost: 0.35, reason: 'h left out' },
  { sounds: ' ', cost: 0.2, reason: 'written as one word' },
]

/** The same where one of the names is in a script that writes no short vowels. */
export const UNVOWELLED_OMISSIONS: readonly SoundRule[] = [
  { sounds: 'aeiou', cost: 0.05, reason: 'short vowels are not written' },
]

/** Pairs where one of the names is in a script without short vowels, which lacks letters of others too and writes loans with its own. */
export const UNVOWELLED_SUBSTITUTIONS: readonly SoundRule[] = [
  { sounds: 'b~p', cost: 0.08, reason: 'b~p' },
  { sounds: 'f~v', cost: 0.12, reason: 'v~f' },
  { sounds: 'G~g', cost: 0.04, reason: 'g~gh' },
  { sounds: 'j~g', cost: 0.2, reason: 'g~j' },
  { sounds: 'k~g', cost: 0.25, reason: 'k~g' },
  { sounds: 'w~o', cost: 0.03, reason: 'w~o' },
  { sounds: 'y~e', cost: 0.04, reason: 'y~e' },
  { sounds: 'w~v', cost: 0.1, reason: 'w~v' },
]

/** Cost of any other sound added or left out, and of taking unrelated sounds for each other. */
export const UNRELATED = 1
export const OMITTED = 0.85
/** The same for words of which each excludes the others, such as north and south. */
const OPPOSED = 2.5
const OPPOSED_OMITTED = 1

const SIZE = 256
/** Row by row: cost of taking one sound for another. */
export const SUBSTITUTION_COST: Float32Array = buildSubstitutions(SUBSTITUTIONS, FITTED_COSTS)
/** The same where exactly one of the names is in a script without short vowels. */
export const UNVOWELLED_SUBSTITUTION_COST: Float32Array = buildSubstitutions(
  [...SUBSTITUTIONS, ...UNVOWELLED_SUBSTITUTIONS],
  FITTED_UNVOWELLED_COSTS,
)
/** Cost of adding or leaving out a sound; and where a script without short vowels takes part. */
export const OMISSION_COST: Float32Array = buildOmissions(OMISSIONS, FITTED_COSTS)
export const UNVOWELLED_COST: Float32Array = buildOmissions(
  [...OMISSIONS, ...UNVOWELLED_OMISSIONS],
  FITTED_UNVOWELLED_COSTS,
)

/** Fitted costs by `a~b` for a pair, by the sound for one left out. */
type FittedCosts = Readonly<Record<string, number>>

function buildSubstitutions(rules: readonly SoundRule[], fitted: FittedCosts): Float32Array {
  const table = new Float32Array(SIZE * SIZE).fill(UNRELATED)
  for (let sound = 0; sound < SIZE; sound++) table[sound * SIZE + sound] = 0
  const set = (a: string, b: string, cost: number) => {
    table[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost
    table[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost
  }
  for (const { sounds, cost } of rules) {
    const [left, right] = sounds.split('~') as [string, string]
    for (const a of left) for (const b of right) if (a !== b) set(a, b, cost)
  }
  for (const [sounds, cost] of Object.entries(fitted))
    if (sounds.length === 3) set(sounds[0]!, sounds[2]!, cost)
  for (const group of OPPOSED_MEANINGS)
    for (const a of group.map(signOf))
      for (const b of group.map(signOf)) if (a !== b) table[a * SIZE + b] = OPPOSED
  return table
}

function buildOmissions(rules: readonly SoundRule[], fitted: FittedCosts): Float32Array {
  const table = new Float32Array(SIZE).fill(OMITTED)
  for (const { sounds, cost } of rules) for (const sound of sounds) table[sound.charCodeAt(0)] = cost
  for (const [sound, cost] of Object.entries(fitted))
    if (sound.length === 1) table[sound.charCodeAt(0)] = cost
  for (const group of OPPOSED_MEANINGS) for (const meaning of group) table[signOf(meaning)] = OPPOSED_OMITTED
  return table
}
