import { distanceKm, isWithin } from './distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'
import type { PlaceContext } from './place-context.ts'

/** How likely a place of the kind is to be named at all, in log-odds against a village. */
const KIND_PROMINENCE: Readonly<Record<PlaceKind, number>> = {
  country: 4,
  city: 3.4,
  governorate: 2.6,
  region: 1.8,
  area: 1.8,
  town: 1.8,
  neighbourhood: 1.2,
  district: 0.9,
  road: 0.9,
  facility: 0.9,
  landmark: 0.8,
  camp: 0.7,
  village: 0,
}

/** Log-odds for each reason that speaks for or against a candidate; distances count less the farther they are. */
const MAIN_NAME = 0.8
const WELL_KNOWN = 0.35
const KIND_FITS = 4
const KIND_DIFFERS = -1.5
const CONTAINED = 4
const NOT_CONTAINED = -3
const NEAR = 4
const BESIDE_MENTIONED = 3.5
const SHARES_REGION = 1.2

/** A reason for or against a candidate in its context. */
export interface ContextReason {
  readonly weight: number
  readonly words: string
}

/** What the context and the place itself say about how likely the name means the place, in log-odds, with the reasons in words. */
export function weighPlace(
  gazetteer: Gazetteer,
  place: Place,
  context: PlaceContext & { readonly matched: string },
): readonly ContextReason[] {
  const reasons: ContextReason[] = [
    { weight: KIND_PROMINENCE[place.kind] + populationWeight(place), words: place.kind },
    { weight: WELL_KNOWN * Math.log2(1 + place.names.length), words: '' },
  ]
  if (context.matched === place.name || place.name.startsWith(`${context.matched} (`))
    reasons.push({ weight: MAIN_NAME, words: 'main name' })
  if (context.kind !== undefined) reasons.push(kindReason(place.kind, context.kind))
  if (context.within !== undefined && context.within.length > 0)
    reasons.push(withinReason(gazetteer, place, context.within))
  reasons.push(
    ...distanceReasons(gazetteer, place, context.near ?? [], { weight: NEAR, scaleKm: 12, words: 'near' }),
  )
  const mentioned = (context.mentioned ?? []).filter(id => id !== place.id)
  reasons.push(
    ...distanceReasons(gazetteer, place, mentioned, {
      weight: BESIDE_MENTIONED,
      scaleKm: 20,
      words: 'named in the report',
    }),
  )
  if (mentioned.some(id => isWithin(gazetteer, place.id, id)))
    reasons.push({ weight: SHARES_REGION, words: 'within a place that the report names' })
  return reasons
}

function populationWeight(place: Place): number {
  return place.population === null ? 0 : Math.max(0, Math.log10(place.population + 1) - 3)
}

/** Kinds that reports use for one another. */
const ALIKE: readonly (readonly PlaceKind[])[] = [
  ['city', 'town'],
  ['town', 'village'],
  ['neighbourhood', 'district'],
  ['district', 'area'],
  ['region', 'area'],
  ['governorate', 'region'],
  ['area', 'neighbourhood'],
]

function kindReason(has: PlaceKind, asked: PlaceKind): ContextReason {
  if (has === asked) return { weight: KIND_FITS, words: `is a ${asked}` }
  if (ALIKE.some(pair => pair.includes(has) && pair.includes(asked)))
    return { weight: KIND_FITS / 2, words: `much like a ${asked}` }
  return { weight: KIND_DIFFERS, words: `is no ${asked}` }
}

function withinReason(gazetteer: Gazetteer, place: Place, within: readonly string[]): ContextReason {
  const container = within.find(id => id !== place.id && isWithin(gazetteer, place.id, id))
  if (container !== undefined)
    return { weight: CONTAINED, words: `within ${gazetteer.places.get(container)?.name ?? container}` }
  return { weight: NOT_CONTAINED, words: 'not within the place given' }
}

function distanceReasons(
  gazetteer: Gazetteer,
  place: Place,
  ids: readonly string[],
  rule: { weight: number; scaleKm: number; words: string },
): ContextReason[] {
  let nearest: { km: number; name: string } | undefined
  for (const id of ids) {
    const other = gazetteer.places.get(id)
    const km = other === undefined ? undefined : distanceKm(place, other)
    if (km !== undefined && (nearest === undefined || km < nearest.km)) nearest = { km, name: other!.name }
  }
  if (nearest === undefined) return []
  return [
    {
      weight: rule.weight * Math.exp(-nearest.km / rule.scaleKm),
      words: `${Math.round(nearest.km)} km from ${nearest.name}, ${rule.words}`,
    },
  ]
}
