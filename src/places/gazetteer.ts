import {
  createNameIndex,
  findNames,
  foldName,
  type IndexedName,
  type NameIndex,
  type NameMatch,
} from '#names'
import { keepAnswers } from '#primitives'
import type { Place } from './place.ts'

/** Places from elsewhere that stand behind the pack's own (a world gazetteer): asked only where the pack knows nothing. */
export interface PlaceLayer {
  /** Name of the layer, for explanations. */
  readonly name: string
  placeOf(id: string): Place | undefined
  /** Places that bear the name, best first. */
  findByName(name: string): readonly PlaceMatch[]
}

/** A place that bears a name. `adjectival` where the name is an adjective or demonym of the place ("Syrian"). */
export interface PlaceMatch {
  readonly place: Place
  /** Prominence, 0..1: how likely the name means this place where nothing else is known. */
  readonly score: number
  readonly how: string
  readonly adjectival?: boolean
}

/** The places that are known, by id and by name. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>
  /** Ids of places by folded name. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** Every spelling for look-up of others; entries are positions in `list`. Built when first asked for. */
  readonly index: NameIndex
  /** Places of the list that a name may stand for by its spelling: reports name the same places again and again. */
  readonly findSpellings: (name: string) => readonly NameMatch[]
  readonly list: readonly Place[]
  readonly world: PlaceLayer | null
}

const NAMES_KEPT = 10_000
/** Most places that are looked at for one name. */
const SPELLINGS_LIMIT = 16

/** A gazetteer over the pack's and the imported places; of two rows with one id the later one counts. */
export function createGazetteer(places: readonly Place[], world: PlaceLayer | null = null): Gazetteer {
  const byId = new Map(places.map(place => [place.id, place]))
  const list = [...byId.values()]
  let index: NameIndex | undefined
  const indexOfNames = () => {
    index ??= createNameIndex(spellingsOf(list))
    return index
  }
  return {
    places: byId,
    byName: groupByName(list),
    get index() {
      return indexOfNames()
    },
    findSpellings: keepAnswers(NAMES_KEPT, name =>
      findNames(indexOfNames(), name, { limit: SPELLINGS_LIMIT }),
    ),
    list,
    world,
  }
}

/** The place of an id, be it the pack's or the world layer's. */
export function placeOf(gazetteer: Gazetteer, id: string): Place | undefined {
  return gazetteer.places.get(id) ?? gazetteer.world?.placeOf(id)
}

function groupByName(places: readonly Place[]): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const place of places)
    for (const key of new Set(place.names.map(name => foldName(name.text)))) {
      const ids = byName.get(key)
      if (ids === undefined) byName.set(key, [place.id])
      else ids.push(place.id)
    }
  return byName
}

/** All spellings of all places: the names, without what stands in parentheses, and each part of a double name ("A - B"). */
function* spellingsOf(places: readonly Place[]): Iterable<IndexedName> {
  for (const [entry, place] of places.entries())
    for (const { text } of place.names) {
      yield { text, entry }
      const bare = text.replace(/\s*\([^)]*\)/gu, '')
      if (bare !== text) yield { text: bare, entry }
      const parts = bare.split(/\s[-–/]\s/u)
      if (parts.length > 1) for (const part of parts) yield { text: part, entry }
    }
}
