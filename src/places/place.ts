/** Kinds of place, from large to small, as packs and gazetteers use them. */
export const PLACE_KINDS = [
  'country',
  'region',
  'governorate',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'facility',
  'landmark',
  'road',
  'area',
] as const
/** One of `PLACE_KINDS`. */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** An entry of the gazetteer. Coordinates are WGS84 degrees; distances kilometres. Both coordinates are given or neither. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly names: readonly PlaceName[]
  readonly kind: PlaceKind
  /** Id of the containing place. */
  readonly parent: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  /** How far the point may be from the place that people mean. */
  readonly coordErrorKm: number | null
  /** WKT LINESTRING for roads and fronts. */
  readonly geometry: string | null
  readonly population: number | null
  /** Why a public profile must coarsen the place ("hospital", "school", "shelter", "camp", "aid-store"), or null. */
  readonly sensitive: string | null
  /** Where the row comes from ("ocha-cod:C1015", "estimate"). */
  readonly origin: string
  /** Licence of the row's source, or absent where none was stated. */
  readonly licence?: string
}

/** One spelling of a place's name, in any script. */
export interface PlaceName {
  readonly text: string
  readonly language: string | null
}
