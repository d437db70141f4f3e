import { askOnce } from '#language'
import type { Span } from '#primitives'
import type { Weapon } from '../claim.ts'
import { LONGEST_WEAPON_WORDS, WEAPON_WORDS } from '../en/weapons.ts'
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

/** What names of weapons begin with: other words need no look at what follows. */
const FIRST_WORDS: ReadonlySet<string> = new Set(Object.keys(WEAPON_WORDS).map(key => key.split(' ', 1)[0]!))

const mayBegin = askOnce(({ lemma, lower }: Word) => FIRST_WORDS.has(lemma) || FIRST_WORDS.has(lower))

function readWeapon(scene: Scene, at: number, end: number, found: Set<Weapon>): number {
  if (!mayBegin(scene.words[at]!)) return 1
  for (let length = Math.min(LONGEST_WEAPON_WORDS, end - at); length > 0; length--) {
    const words = scene.tokens.slice(at, at + length)
    if (length === 1 && words[0]!.pos === 'VERB') return 1
    for (const key of [words.map(word => word.lemma).join(' '), words.map(word => word.lower).join(' ')]) {
      const weapons = Object.hasOwn(WEAPON_WORDS, key) ? WEAPON_WORDS[key] : undefined
      if (weapons === undefined) continue
      for (const weapon of weapons) found.add(weapon)
      return length
    }
  }
  return 1
}
