import { foldName } from '#names'
import { distanceKm } from './distance.ts'
import type { Gazetteer, PlaceMatch } from './gazetteer.ts'
import type { PlaceKind } from './place.ts'
import type { PlaceContext, WeighedPlace } from './place-context.ts'

/** Within this distance a place of the world layer is the pack's place under another id. */
const SAME_PLACE_KM = 12
/**
 * How prominent a place of the world layer must be to be meant rather than a namesake of the pack, by the namesake's kind: a town
 * of some 45,000 people before a village, a capital before a quarter or a building, nothing before the others.
 */
const STRONGER_THAN: Readonly<Partial<Record<PlaceKind, number>>> = {
  village: 0.66,
  neighbourhood: 0.95,
  landmark: 0.95,
  facility: 0.95,
  camp: 0.95,
}
/** Log-odds of a place of the world layer: from a hamlet to a capital. */
const BASE = 3
const PROMINENCE = 8

/**
 * Places of the world layer of exactly this name. They stand aside where the pack has the same spelling (but for small namesakes
 * of great cities in a report that names no place of the pack) and give the pack's id where they are its own places.
 */
export function findWorldCandidates(
  gazetteer: Gazetteer,
  name: string,
  { context, pack }: { readonly context: PlaceContext; readonly pack: readonly WeighedPlace[] },
): WeighedPlace[] {
  const matches = gazetteer.world!.findByName(name).filter(match => match.adjectival !== true)
  const own = pack.filter(candidate => candidate.spelling === 1)
  const local = [context.near, context.within, context.mentioned].some(ids =>
    ids?.some(id => gazetteer.places.has(id)),
  )
  if (own.length > 0 && local) return []
  const least = Math.max(0, ...own.map(({ id }) => STRONGER_THAN[gazetteer.places.get(id)!.kind] ?? 1))
  const kept = matches.filter(match => match.score >= least)
  const exact = new Set(own.map(({ id }) => id))
  return kept.slice(0, 5).flatMap(match => {
    const weighed = weighMatch(gazetteer, match, context)
    const known = findOwn(gazetteer, match, pack)
    if (known === undefined) return [weighed]
    return exact.has(known) ? [] : [{ ...weighed, id: known }]
  })
}

/** The pack's own place that the world layer knows by this name: a candidate already, or a bearer of the town's main name, at the same point. */
function findOwn(gazetteer: Gazetteer, match: PlaceMatch, pack: readonly WeighedPlace[]): string | undefined {
  const namesakes = gazetteer.byName.get(foldName(match.place.name)) ?? []
  return [...pack.map(({ id }) => id), ...namesakes].find(id => isSamePlace(gazetteer, match, id))
}

function isSamePlace(gazetteer: Gazetteer, { place }: PlaceMatch, id: string): boolean {
  const own = gazetteer.places.get(id)
  if (own === undefined) return false
  if (own.kind === 'country' || place.kind === 'country') return own.kind === place.kind
  if (isDivision(own.kind) !== isDivision(place.kind)) return false
  const km = distanceKm(own, place)
  return (
    km !== undefined &&
    km <= (isDivision(own.kind) ? Math.max(SAME_PLACE_KM, own.radiusKm ?? 0) : SAME_PLACE_KM)
  )
}

/** True for lands and divisions of them, which have towns of the same name within them. */
function isDivision(kind: PlaceKind): boolean {
  return kind === 'governorate' || kind === 'district' || kind === 'region'
}

function weighMatch(gazetteer: Gazetteer, match: PlaceMatch, context: PlaceContext): WeighedPlace {
  const home =
    context.outletCountry !== undefined && match.place.parent?.startsWith(context.outletCountry) === true
  return {
    id: match.place.id,
    spelling: 1,
    chance: 1,
    logOdds: BASE + PROMINENCE * match.score + (home ? 1 : 0) - remoteness(gazetteer, match, context),
    describe: () => `${match.how}; ${gazetteer.world!.name} layer`,
  }
}

/** What distance from the places of the report costs, in log-odds: this for each of so many kilometres, up to a limit. */
const KM_PER_POINT = 250
const MOST_REMOTE = 5

/** Towns far from everything that the report names are less likely meant than the pack's own places; countries are named from anywhere. */
function remoteness(gazetteer: Gazetteer, { place }: PlaceMatch, context: PlaceContext): number {
  if (place.kind === 'country' || place.kind === 'region') return 0
  const named = [...(context.near ?? []), ...(context.mentioned ?? [])].flatMap(
    id => gazetteer.places.get(id) ?? [],
  )
  const distances = named.flatMap(other => distanceKm(place, other) ?? [])
  return distances.length === 0 ? 0 : Math.min(MOST_REMOTE, Math.min(...distances) / KM_PER_POINT)
}
