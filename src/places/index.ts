/** The gazetteer: places, their names and extents, and the resolution of a name to a place. */
export { PLACE_KINDS, type Place, type PlaceKind, type PlaceName } from './place.ts'
