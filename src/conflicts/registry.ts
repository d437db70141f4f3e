import { type Actor, type ActorIndex, createActorIndex } from '#actors'
import { createGazetteer, type Gazetteer, type Place, type PlaceLayer } from '#places'
import type { Conflict } from './conflict.ts'

/** A conflict with its places and actors made ready for look-up. */
export interface Registry {
  readonly conflict: Conflict
  readonly gazetteer: Gazetteer
  readonly actorIndex: ActorIndex
}

/** What stands beside the pack: a world layer, places and actors that the user imported. */
export interface RegistryOptions {
  readonly world?: PlaceLayer | null
  readonly imported?: { readonly places?: readonly Place[]; readonly actors?: readonly Actor[] }
}

/** The registry of a conflict. Imported rows replace rows of the pack with the same id. */
export function createRegistry(conflict: Conflict, options: RegistryOptions = {}): Registry {
  const { world = null, imported = {} } = options
  return {
    conflict,
    gazetteer: createGazetteer([...conflict.places, ...(imported.places ?? [])], world),
    actorIndex: createActorIndex([...conflict.actors, ...(imported.actors ?? [])], {
      describing: describingWords(conflict),
      equal: equalWords(conflict),
      alike: alikeWords(conflict),
    }),
  }
}

/** Words of the vocabulary that describe the actor whose name follows them: everything but phrases, which are names themselves. */
function describingWords({ vocabulary }: Conflict): readonly string[] {
  return vocabulary.filter(entry => entry.use !== 'phrase').map(entry => entry.text)
}

/** Kinds of place and actor whose names stand in names of bodies. */
const NAMED_IN_BODIES: ReadonlySet<string> = new Set(['country', 'governorate', 'city', 'region', 'state'])

/**
 * Words that are one in names of bodies: the pack's translations, each demonym with the names of its place or state, and the names
 * of countries, governorates and cities. Only single words; groups join by their first word.
 */
function equalWords(conflict: Conflict): readonly (readonly string[])[] {
  const { vocabulary, translations = [], places, actors } = conflict
  const demonyms = vocabulary.filter(({ use }) => use === 'demonym')
  const peopled = new Set(demonyms.map(({ actor, place }) => place ?? actor))
  const named = new Map<string, string[]>()
  for (const { id, names, kind } of [...places, ...actors])
    if (NAMED_IN_BODIES.has(kind) && (kind !== 'state' || peopled.has(id)))
      addWords(
        named,
        id,
        names.map(name => name.text),
      )
  for (const { text, actor, place } of demonyms)
    if (named.has(place ?? actor ?? '')) addWords(named, place ?? actor ?? '', [text])
  return joinGroups([...translations, ...named.values()])
}

function addWords(groups: Map<string, string[]>, key: string, words: readonly string[]): void {
  const single = words.filter(word => !/[\s-]/u.test(word.trim()))
  groups.set(key, [...(groups.get(key) ?? []), ...single])
}

/** Groups of one first word joined. */
function joinGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: Set<string>[] = []
  for (const group of groups) {
    if (group.length === 0) continue
    const into = joined.find(one => one.has(group[0]!.toLowerCase())) ?? new Set<string>()
    if (into.size === 0) joined.push(into)
    for (const word of group) into.add(word.toLowerCase())
  }
  return joined.map(group => [...group])
}

/** Words for one side, which reports use for one another before nouns ("regime", "government"). */
function alikeWords({ vocabulary }: Conflict): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const { use, text, side, reason } of vocabulary)
    if (use === 'side-word') addWords(groups, `${side} ${reason}`, [text])
  return [...groups.values()]
}
