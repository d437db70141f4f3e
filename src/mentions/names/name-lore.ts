import type { Registry } from '#conflicts'
import type { Token } from '#language'
import type { PlaceLayer, PlaceMatch } from '#places'
import { FIRST_NAMES } from '../en/first-names.ts'
import { WEAK_PLACE_WORDS } from '../en/not-names.ts'
import { TITLES } from '../en/titles.ts'
import { foldWord } from '../known/folded-tokens.ts'
import { type KnownName, type NameIndex, nameIndexOf } from '../known/name-index.ts'
import { wordOf } from './token-shape.ts'

/** What is known of names before the text is read: the registry, the world's places, given names. */
export interface NameLore {
  readonly registry: Registry
  readonly index: NameIndex
  readonly world: PlaceLayer | null
}

/** The lore of a registry. */
export function nameLoreOf(registry: Registry): NameLore {
  return { registry, index: nameIndexOf(registry), world: registry.gazetteer.world }
}

/** What the registry knows under a text, or undefined. */
export function knownAs(text: string, { index }: NameLore): KnownName | undefined {
  return index.names.get(foldWord(text))
}

/** Places of the world that bear the name; none for text that is only a common word in capitals. */
export function worldMatches(text: string, { world }: NameLore): readonly PlaceMatch[] {
  return world === null ? [] : world.findByName(text)
}

/** The world place that a word is an adjective or demonym of ("Syrian"), or undefined. */
export function adjectivePlace(text: string, lore: NameLore): PlaceMatch | undefined {
  return worldMatches(text, lore).find(match => match.adjectival === true)
}

/** A country, division or region of that name, or a town too large to be a chance likeness. */
export function isProminentPlace(text: string, lore: NameLore): boolean {
  const best = worldMatches(text, lore)[0]
  return best !== undefined && best.score >= 0.72 && !WEAK_PLACE_WORDS.has(text.toLowerCase())
}

/** Whether a word is a name wherever it stands: in the registry, on the map, a given name, a title. */
export function isKnownName(token: Token, lore: NameLore): boolean {
  const { text } = token
  const word = wordOf(token)
  if (TITLES.has(word) || FIRST_NAMES.has(word)) return true
  const known = knownAs(text, lore)
  if (known !== undefined && known.places.length + known.actors.length > 0) return true
  return isProminentPlace(text, lore)
}
