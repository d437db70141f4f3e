import { distanceKm } from './distance.ts'
import type { Gazetteer, PlaceMatch } from './gazetteer.ts'
import type { PlaceContext, WeighedPlace } from './resolve-place.ts'

/** Within this distance a place of the world layer is the pack's place under another id. */
const SAME_PLACE_KM = 12
/** A town of the world layer that stands above this is known far from its country. */
const WELL_KNOWN = 0.5
/** Log-odds of a place of the world layer: from a hamlet to a capital. */
const BASE = 3
const PROMINENCE = 8

/**
 * Places of the world layer of exactly this name. They stand aside where the pack has the same spelling and the report speaks of
 * the pack's places, and where they are the pack's own places under another id.
 */
export function findWorldCandidates(
  gazetteer: Gazetteer,
  name: string,
  { context, pack }: { readonly context: PlaceContext; readonly pack: readonly WeighedPlace[] },
): WeighedPlace[] {
  const matches = gazetteer.world!.findByName(name).filter(match => match.adjectival !== true)
  const own = pack.some(candidate => candidate.spelling === 1)
  const local = [context.near, context.within, context.mentioned].some(ids =>
    ids?.some(id => gazetteer.places.has(id)),
  )
  const kept = own ? matches.filter(match => !local && match.score >= WELL_KNOWN) : matches
  return kept
    .filter(match => !pack.some(candidate => isSamePlace(gazetteer, match, candidate.id)))
    .slice(0, 5)
    .map(match => weighMatch(gazetteer, match, context))
}

function isSamePlace(gazetteer: Gazetteer, { place }: PlaceMatch, id: string): boolean {
  const own = gazetteer.places.get(id)
  if (own === undefined) return false
  if (own.kind === 'country' || place.kind === 'country') return own.kind === place.kind
  const km = distanceKm(own, place)
  return km !== undefined && km <= Math.max(SAME_PLACE_KM, own.radiusKm ?? 0)
}

function weighMatch(gazetteer: Gazetteer, match: PlaceMatch, context: PlaceContext): WeighedPlace {
  const home =
    context.outletCountry !== undefined && match.place.parent?.startsWith(context.outletCountry) === true
  return {
    id: match.place.id,
    spelling: 1,
    chance: 1,
    logOdds: BASE + PROMINENCE * match.score + (home ? 1 : 0),
    describe: () => `${match.how}; ${gazetteer.world!.name} layer`,
  }
}
