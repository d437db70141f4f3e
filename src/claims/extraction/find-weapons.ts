import { askOnce } from '#language'
import type { Span } from '#primitives'
import type { Weapon } from '../claim.ts'
import { WEAPON_WORDS } from '../en/weapons.ts'
import type { Candidate } from './candidate.ts'
import { type Scene, tokenRange } from './scene.ts'
import type { Word } from './words.ts'

/** Types whose claims carry weapons; elsewhere a tank or a mine is scenery. */
const ARMED: ReadonlySet<string> = new Set([
  'attack',
  'air-strike',
  'shelling',
  'bombing',
  'deploy',
  'abuse',
  'casualties',
  'destroy',
  'statement',
])

/** Classes of weapon named in the candidate's quote, in text order; what its frame implies where none is. */
export function findWeapons(scene: Scene, candidate: Candidate): Weapon[] {
  if (!ARMED.has(candidate.type)) return []
  const found = readWeapons(scene, candidate.quote)
  return found.length > 0 ? found : [...candidate.weapons]
}

/** Classes of weapon that the words of a span name, each once, in text order. */
export function readWeapons(scene: Scene, span: Span): Weapon[] {
  const found = new Set<Weapon>()
  const [first, end] = tokenRange(scene.tokens, span)
  let at = first
  while (at < end) at += readWeapon(scene, at, end, found)
  return [...found]
}

const WEAPONS: ReadonlyMap<string, readonly Weapon[]> = new Map(Object.entries(WEAPON_WORDS))

/** How many words the longest name of a weapon has, by its first. */
const LONGEST = new Map<string, number>()
for (const name of WEAPONS.keys()) {
  const words = name.split(' ')
  LONGEST.set(words[0]!, Math.max(words.length, LONGEST.get(words[0]!) ?? 0))
}

/** The most words that a name of a weapon has that begins with a word; 0 where none does. */
const longestFrom = askOnce(({ lemma, lower }: Word) =>
  Math.max(LONGEST.get(lemma) ?? 0, LONGEST.get(lower) ?? 0),
)

function readWeapon(scene: Scene, at: number, end: number, found: Set<Weapon>): number {
  for (let length = Math.min(longestFrom(scene.words[at]!), end - at); length > 0; length--) {
    const words = scene.tokens.slice(at, at + length)
    if (length === 1 && words[0]!.pos === 'VERB') return 1
    for (const key of [words.map(word => word.lemma).join(' '), words.map(word => word.lower).join(' ')]) {
      const weapons = WEAPONS.get(key)
      if (weapons === undefined) continue
      for (const weapon of weapons) found.add(weapon)
      return length
    }
  }
  return 1
}
