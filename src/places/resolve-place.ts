import { foldName } from '#names'
import type { IsoDay } from '#primitives'
import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'

/** What is known around a name when it is resolved. Everything is optional. */
export interface PlaceContext {
  /** Ids of places near which the named place is to be expected. */
  readonly near?: readonly string[]
  /** Ids of places within which it is to be expected. */
  readonly within?: readonly string[]
  /** Kind that the text gives it ("village of"). */
  readonly kind?: PlaceKind
  /** Ids of places that the same report names, already resolved. */
  readonly mentioned?: readonly string[]
  /** Id of the country in which the outlet sits. */
  readonly outletCountry?: string
  readonly day?: IsoDay
}

/** A place that the name may stand for. `score` 0..1; `how` in words. */
export interface PlaceCandidate {
  readonly id: string
  readonly score: number
  readonly how: string
}

/** What a name stands for: an id, or null with the candidates that remain. */
export interface PlaceResolution {
  readonly id: string | null
  readonly candidates: readonly PlaceCandidate[]
  /** How the named place lies to the one resolved; absent for `at`. */
  readonly relation?: 'at' | 'near' | 'part-of' | 'direction-of' | 'along'
  readonly precisionKm?: number
}

const PROMINENCE: readonly PlaceKind[] = [
  'country',
  'city',
  'governorate',
  'region',
  'district',
  'town',
  'neighbourhood',
]

/** The place that a name stands for in its context. */
export function resolvePlace(
  gazetteer: Gazetteer,
  name: string,
  context: PlaceContext = {},
): PlaceResolution {
  const ids = gazetteer.byName.get(foldName(name)) ?? []
  const places = ids.map(id => gazetteer.places.get(id)!)
  const ranked = places
    .filter(
      place =>
        context.kind === undefined ||
        places.length === 1 ||
        place.kind === context.kind ||
        !places.some(other => other.kind === context.kind),
    )
    .sort((a, b) => rankOf(a) - rankOf(b))
  const candidates = ranked.map((place, i) => ({ id: place.id, score: 1 / (i + 1), how: 'same spelling' }))
  return { id: candidates[0]?.id ?? null, candidates }
}

function rankOf(place: Place): number {
  const rank = PROMINENCE.indexOf(place.kind)
  return rank < 0 ? PROMINENCE.length : rank
}
