import { type ActorResolution, resolveActor } from '#actors'
import type { Registry } from '#conflicts'
import type { Token } from '#language'
import { type PlaceKind, type PlaceLayer, type PlaceMatch, type PlaceResolution, resolvePlace } from '#places'
import { type IsoDay, keepAnswers } from '#primitives'
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
  /** What the registry knows under a text. */
  readonly knownAs: (text: string) => KnownName | undefined
  /** The registry's place of a name, of a kind where the text tells one. */
  readonly findPlace: (name: string, kind: PlaceKind | undefined) => PlaceResolution
  /** The registry's actor of a name on a day. */
  readonly findActor: (name: string, day: IsoDay | null) => ActorResolution
}

const lores = new WeakMap<Registry, NameLore>()

/** The lore of a registry; made once for each registry, with what it has answered. */
export function nameLoreOf(registry: Registry): NameLore {
  let lore = lores.get(registry)
  if (lore === undefined) {
    lore = createLore(registry)
    lores.set(registry, lore)
  }
  return lore
}

/** Answers kept for places and for actors: more distinct names than weeks of reports have. */
const ANSWERS_KEPT = 20_000

function createLore(registry: Registry): NameLore {
  const { gazetteer, actorIndex } = registry
  const placeOf = keepAnswers(ANSWERS_KEPT, question => {
    const [kind, name] = cut(question)
    return resolvePlace(gazetteer, name, kind === '' ? {} : { kind: kind as PlaceKind })
  })
  const actorOf = keepAnswers(ANSWERS_KEPT, question => {
    const [day, name] = cut(question)
    return resolveActor(actorIndex, name, { day: day === '' ? null : day })
  })
  const index = nameIndexOf(registry)
  return {
    registry,
    index,
    knownAs: keepAnswers(ANSWERS_KEPT, text => index.names.get(foldWord(text))),
    world: gazetteer.world,
    findPlace: (name, kind) => placeOf(`${kind ?? ''}:${name}`),
    findActor: (name, day) => actorOf(`${day ?? ''}:${name}`),
  }
}

/** A question's two parts: what stands before its first colon, and after. */
function cut(question: string): readonly [string, string] {
  const colon = question.indexOf(':')
  return [question.slice(0, colon), question.slice(colon + 1)]
}

/** What the registry knows under a text, or undefined. */
export function knownAs(text: string, lore: NameLore): KnownName | undefined {
  return lore.knownAs(text)
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
