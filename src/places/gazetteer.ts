import { foldName } from '#names'
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
  readonly world: PlaceLayer | null
}

/** A gazetteer over the pack's and the imported places; of two rows with one id the later one counts. */
export function createGazetteer(places: readonly Place[], world: PlaceLayer | null = null): Gazetteer {
  const byId = new Map(places.map(place => [place.id, place]))
  const byName = new Map<string, string[]>()
  for (const place of byId.values())
    for (const key of new Set(place.names.map(name => foldName(name.text)))) {
      const ids = byName.get(key)
      if (ids === undefined) byName.set(key, [place.id])
      else ids.push(place.id)
    }
  return { places: byId, byName, world }
}
