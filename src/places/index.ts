/** The gazetteer: places, their names and extents, and the resolution of a name to a place. */
export { distanceKm, isWithin, kmBetween, neighboursOf } from './distance.ts'
export { createGazetteer, type Gazetteer, type PlaceLayer, type PlaceMatch, placeOf } from './gazetteer.ts'
export { type MergedPlace, mergePlaces } from './merge-places.ts'
export { type ParsedPlaces, parsePlaceTable } from './parse-place-table.ts'
export { type ImportedPlaces, PLACE_FORMATS, type PlaceFormat, parsePlaces } from './parse-places.ts'
export { PLACE_KINDS, type Place, type PlaceKind, type PlaceName } from './place.ts'
export type { PlaceContext } from './place-context.ts'
export {
  type PlaceCandidate,
  type PlaceResolution,
  resolvePlace,
} from './resolve-place.ts'
export { type NameSettlement, settleNames } from './settle-names.ts'
export { createWorldGazetteer } from './world-gazetteer.ts'
