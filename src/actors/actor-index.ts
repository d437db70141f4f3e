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
  /** Who has a name of these initials (abbreviations that no row lists), or a name that begins with these words. */
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>
  /** Words in small letters that describe an actor before its name in this war ("Lebanese", "pro-rebel"). */
  readonly describing: ReadonlySet<string>
}

/** An actor and the one of its names that is meant. `main` where it is the registry's name for it. */
export interface NameBearer {
  readonly actor: Actor
  readonly name: ActorName
  readonly main: boolean
}

/**
 * An index over actors; of two rows with one id the later one counts. `describing` are the pack's words that stand before names
 * without being part of them: demonyms, words for sides and leans.
 */
export function createActorIndex(actors: readonly Actor[], describing: Iterable<string> = []): ActorIndex {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const list = [...byId.values()]
  const bearers = groupBearers(list)
  let index: NameIndex | undefined
  let shortForms: ReadonlyMap<string, ReadonlySet<string>> | undefined
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
    describing: new Set([...describing].map(word => word.toLowerCase())),
    get shortForms() {
      shortForms ??= groupShortForms(list)
      return shortForms
    },
  }
}

/** Persons and generic names have no short forms but those that their rows list. */
function groupShortForms(actors: readonly Actor[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const actor of actors)
    for (const name of actor.names)
      if (actor.kind !== 'person' && !name.generic && !name.exactCase)
        for (const form of shortFormsOf(name.text))
          forms.set(form, (forms.get(form) ?? new Set()).add(actor.id))
  return forms
}

/** Words that initials leave out. */
const UNCOUNTED = /^(?:the|of|and|for|in|on|to|al|el|de|des|du|la|le)$/u

/** Initials in capitals ("SFA" of "Society for Aid"), and each beginning of two words or more, folded. */
export function shortFormsOf(name: string): readonly string[] {
  const words = foldName(name.replace(/\([^)]*\)/gu, ' ')).split(' ')
  const counted = words.filter(word => !UNCOUNTED.test(word))
  const initials = counted
    .map(word => word[0] ?? '')
    .join('')
    .toUpperCase()
  const beginnings = words.slice(1, -1).map((_, at) => words.slice(0, at + 2).join(' '))
  return /^[A-Z]{3,6}$/.test(initials) ? [initials, ...beginnings] : beginnings
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
