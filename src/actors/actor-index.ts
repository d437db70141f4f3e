import { createNameIndex, foldName, type IndexedName, type NameIndex } from '#names'
import type { Actor, ActorName } from './actor.ts'

/** The actors that are known, by id and by name. */
export interface ActorIndex {
  readonly actors: ReadonlyMap<string, Actor>
  /** Ids of actors by folded name. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** Every spelling but abbreviations, which have no other spellings; entries are positions in `list`. Built when first asked for. */
  readonly index: NameIndex
  readonly list: readonly Actor[]
  /** Who bears a name, by folded name, with the name's own marks. */
  readonly bearers: ReadonlyMap<string, readonly NameBearer[]>
}

/** An actor and the one of its names that is meant. `main` where it is the registry's name for it. */
export interface NameBearer {
  readonly actor: Actor
  readonly name: ActorName
  readonly main: boolean
}

/** An index over actors; of two rows with one id the later one counts. */
export function createActorIndex(actors: readonly Actor[]): ActorIndex {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const list = [...byId.values()]
  const bearers = groupBearers(list)
  let index: NameIndex | undefined
  return {
    actors: byId,
    byName: new Map(
      [...bearers].map(([key, group]) => [key, [...new Set(group.map(bearer => bearer.actor.id))]]),
    ),
    get index() {
      index ??= createNameIndex(spellingsOf(list))
      return index
    },
    list,
    bearers,
  }
}

function groupBearers(actors: readonly Actor[]): Map<string, NameBearer[]> {
  const bearers = new Map<string, NameBearer[]>()
  for (const actor of actors)
    for (const [at, name] of actor.names.entries()) {
      const bearer = { actor, name, main: at === 0 }
      const key = foldName(name.text)
      const group = bearers.get(key)
      if (group === undefined) bearers.set(key, [bearer])
      else group.push(bearer)
    }
  return bearers
}

function* spellingsOf(actors: readonly Actor[]): Iterable<IndexedName> {
  for (const [entry, actor] of actors.entries())
    for (const name of actor.names) if (!name.exactCase) yield { text: name.text, entry }
}
