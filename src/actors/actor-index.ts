import { createNameIndex, foldName, type IndexedName, type NameIndex } from '#names'
import type { Actor, ActorName } from './actor.ts'
import { createMeaningIndex, type MeaningIndex } from './meaning-index.ts'
import { formsOf } from './name-words.ts'
import { groupShortForms, type ShortForms } from './short-forms.ts'

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
  /** Who has a name of given initials, for abbreviations that no row lists. Built when first asked for. */
  readonly shortForms: ShortForms
  /** Words in small letters that describe an actor before its name in this war ("Lebanese", "pro-rebel"). */
  readonly describing: ReadonlySet<string>
  /** Names by what their words mean. Built when first asked for. */
  readonly meanings: MeaningIndex
}

/** Words of the pack that help to read names of actors. */
export interface PackWords {
  /** Words that stand before names without being part of them: demonyms, words for sides and leans. */
  readonly describing?: Iterable<string>
  /** Groups of words that are one in names: a country, its adjective, both in each language. */
  readonly equal?: Iterable<readonly string[]>
  /** Groups of words that stand for one another often: the words for one side. */
  readonly alike?: Iterable<readonly string[]>
}

/** An actor and the one of its names that is meant. `main` where it is the registry's name for it. */
export interface NameBearer {
  readonly actor: Actor
  readonly name: ActorName
  readonly main: boolean
}

/** An index over actors; of two rows with one id the later one counts. */
export function createActorIndex(actors: readonly Actor[], words: PackWords = {}): ActorIndex {
  const { describing = [], equal = [], alike = [] } = words
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const list = [...byId.values()]
  const bearers = groupBearers(list)
  let index: NameIndex | undefined
  let meanings: MeaningIndex | undefined
  let shortForms: ShortForms | undefined
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
    get meanings() {
      meanings ??= createMeaningIndex(list, { equal: numberGroups(equal), alike: numberGroups(alike) })
      return meanings
    },
    get shortForms() {
      shortForms ??= groupShortForms(list)
      return shortForms
    },
  }
}

/** Which group each folded word belongs to; of a word in two groups, be it without its article in one, the first counts. */
function numberGroups(groups: Iterable<readonly string[]>): Map<string, number> {
  const numbers = new Map<string, number>()
  let at = 0
  for (const group of groups) {
    for (const word of group.map(foldName))
      if (!formsOf(word).some(form => numbers.has(form))) numbers.set(word, at)
    at++
  }
  return numbers
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
