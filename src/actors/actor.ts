import type { IsoDay } from '#primitives'

/** Interval of days; null is an open end. Both ends included. */
export interface Interval {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
}

/** A party to the conflict, a person in it, a body or an outlet. A side is held during intervals: ask `sideOf(actor, day)`. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly names: readonly ActorName[]
  readonly kind: ActorKind
  readonly sides: readonly (Interval & { readonly side: string })[]
  /** Actors that this one belongs to (coalition, army, operations room), each during an interval. */
  readonly memberships: readonly (Interval & { readonly actor: string })[]
  /** Who commands or owns it. */
  readonly parent: string | null
  /** For outlets: which side its coverage leans to, and the citation for saying so (null: assumed, no source). */
  readonly lean: { readonly side: string | null; readonly citation: string | null } | null
  /** For persons: what they are ("president", "spokesperson", "envoy"), during intervals. */
  readonly roles?: readonly (Interval & { readonly role: string })[]
  /** For outlets: ISO 639-1 codes of the languages it publishes in. */
  readonly languages?: readonly string[]
  /** When it existed or held the office, as far as known. */
  readonly existed?: Interval
  /** Where the row comes from, and under which licence. */
  readonly origin: string
  readonly licence?: string
  readonly note?: string
}

/** What an actor can be. */
export const ACTOR_KINDS = [
  'government',
  'military-unit',
  'militia',
  'armed-group',
  'coalition',
  'party',
  'person',
  'state',
  'organisation',
  'monitor',
  'relief',
  'outlet',
  'agency',
  'generic',
] as const
/** One of `ACTOR_KINDS`. */
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** One name of an actor, during an interval where it changed. `generic` names a class ("rebels", "the regime"). */
export interface ActorName extends Interval {
  readonly text: string
  readonly generic: boolean
  /** Match only in this case and as a whole word ("IS", "UN"). */
  readonly exactCase: boolean
}
