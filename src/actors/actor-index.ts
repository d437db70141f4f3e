import { foldName } from '#names'
import type { Actor } from './actor.ts'

/** The actors that are known, by id and by name. */
export interface ActorIndex {
  readonly actors: ReadonlyMap<string, Actor>
  /** Ids of actors by folded name. */
  readonly byName: ReadonlyMap<string, readonly string[]>
}

/** An index over actors; of two rows with one id the later one counts. */
export function createActorIndex(actors: readonly Actor[]): ActorIndex {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const byName = new Map<string, string[]>()
  for (const actor of byId.values())
    for (const key of new Set(actor.names.map(name => foldName(name.text)))) {
      const ids = byName.get(key)
      if (ids === undefined) byName.set(key, [actor.id])
      else ids.push(actor.id)
    }
  return { actors: byId, byName }
}
