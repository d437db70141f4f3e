import type { IsoDay } from '#primitives'
import type { PlaceKind } from './place.ts'

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

/** A candidate as it is weighed: how well the name fits, how likely it is meant, and how to say why once it is kept. */
export interface WeighedPlace {
  readonly id: string
  /** Chance that the name is one of the place's, 1 for the same spelling. */
  readonly spelling: number
  /** The same with what place and context add: what must reach `ACCEPTED`. */
  readonly chance: number
  readonly logOdds: number
  readonly describe: () => string
}
