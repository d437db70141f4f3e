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
    actorIndex: createActorIndex([...conflict.actors, ...(imported.actors ?? [])], describingWords(conflict)),
  }
}

/** Words of the vocabulary that describe the actor whose name follows them: everything but phrases, which are names themselves. */
function describingWords({ vocabulary }: Conflict): readonly string[] {
  return vocabulary.filter(entry => entry.use !== 'phrase').map(entry => entry.text)
}
