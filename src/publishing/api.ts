/**
 * The shapes that the HTTP API answers with, and that the web app reads. Everything is JSON; dates are ISO days; ids are
 * stable. Places and claims also leave as GeoJSON with these members as properties.
 */

import type { ControlEstimate, Verdict } from '#assessment'
import type { Claim } from '#claims'
import type { IsoDay } from '#primitives'

/** One of a conflict's sides as clients show it. */
export interface PublishedSide {
  readonly id: string
  readonly name: string
  readonly holdsTerritory: boolean
}

/** What the app needs first: which conflict, how far the ledger reaches, what is allowed. */
export interface Overview {
  readonly conflict: { readonly id: string; readonly name: string }
  readonly sides: readonly PublishedSide[]
  /** Ledger position; grows with every entry. */
  readonly asOf: number
  readonly counts: {
    readonly reports: number
    readonly claims: number
    readonly places: number
    readonly disputes: number
  }
  /** First and last day that any report speaks of; null in an empty ledger. */
  readonly span: { readonly from: IsoDay; readonly to: IsoDay } | null
  /** Steps of sureness, surest first: from which probability on, and the words for it. */
  readonly sureness: readonly { readonly from: number; readonly words: string }[]
  /** Name of the publication profile in force, or null on one's own machine. */
  readonly profile: string | null
  /** Whether a token could write here. */
  readonly writable: boolean
  /** Template of map tiles, or null for the built-in base map. */
  readonly tiles: string | null
}

/** A claim as listed: the claim itself with what a reader needs to judge it. */
export interface PublishedClaim {
  readonly claim: Claim
  readonly report: {
    readonly id: string
    readonly outlet: string | null
    readonly title: string | null
    readonly published: IsoDay | null
    readonly url: string | null
  }
  /** Publisher first, origin last, as one line of names. */
  readonly chain: readonly string[]
  readonly quoteStatus: 'verified' | 'unverified'
  readonly judgement: { readonly decision: string; readonly by: string; readonly why: string } | null
  /** Ready to paste: who said it, where, when, the quote, the address. */
  readonly citation: string
}

/** A page of a list. `next` is an opaque cursor, null at the end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}

/** Counts beside a search, for its filters: facet → value → how many. */
export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A report with its claims, for the reading view. */
export interface PublishedReport {
  readonly id: string
  readonly outlet: string | null
  readonly author: string | null
  readonly title: string | null
  readonly published: IsoDay | null
  readonly language: string | null
  readonly url: string | null
  /** Null where the report came without its text (imported claims). */
  readonly text: string | null
  readonly furniture: readonly {
    readonly start: number
    readonly end: number
    readonly kind: string
    readonly reason: string
  }[]
  readonly claims: readonly PublishedClaim[]
  /** Other reports that carry the same text, by likeness 0..1. */
  readonly copies: readonly {
    readonly id: string
    readonly outlet: string | null
    readonly likeness: number
  }[]
}

/** A report in a list. */
export interface ReportRow {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: IsoDay | null
  readonly language: string | null
  readonly claims: number
}

/** One place on the map on one day; `p` in the order of the territory-holding sides of `Overview.sides`. */
export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly lat: number
  readonly lon: number
  /** WKT of a road, or absent. */
  readonly geometry?: string
  readonly p: readonly number[]
  readonly contested: boolean
  readonly besieged: boolean
  readonly verdict: Verdict
  /** Ids of the sides that are said to hold it. */
  readonly claimed: readonly string[]
}

/** The map on one day. */
export interface ControlMap {
  readonly at: IsoDay
  readonly sides: readonly string[]
  readonly places: readonly MapPlace[]
}

/**
 * The map on one day as columns, one entry a place in each. `kind` indexes `kinds`; `lat` and `lon` are ten-thousandths of a
 * degree; `geometry` is WKT by number of the place, for the few that have one; `p` holds one column a side, in hundredths;
 * `look` is `4 × index in verdicts + 1 where contested + 2 where besieged`; `claimed` is a set of sides as bits.
 */
export interface ControlColumns {
  readonly at: IsoDay
  readonly sides: readonly string[]
  readonly kinds: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly kind: readonly number[]
  readonly lat: readonly number[]
  readonly lon: readonly number[]
  readonly geometry: Readonly<Record<number, string>>
  readonly p: readonly (readonly number[])[]
  readonly look: readonly number[]
  readonly claimed: readonly number[]
}

/**
 * The map over time, as changes, for scrubbing without further requests. Each place has one list, `[day, look, day, look, …]`:
 * day counts from `from`; look is `20 × (side + 1) + 4 × step + flags`: side indexes `sides`, -1 unknown; step indexes
 * `Overview.sureness`; flags: 1 contested, 2 claimed only.
 */
export interface ControlHistory {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly sides: readonly string[]
  readonly places: Readonly<Record<string, readonly number[]>>
}

/** How much was said on each day from `from` on: claims, and disputes that were open. */
export interface Activity {
  readonly from: IsoDay
  readonly claims: readonly number[]
  readonly disputes: readonly number[]
}

/** A place's page: its estimate on the day asked for, over time, and everything said of it. */
export interface PublishedPlace {
  readonly place: {
    readonly id: string
    readonly name: string
    readonly names: readonly string[]
    readonly kind: string
    readonly lat: number | null
    readonly lon: number | null
    readonly coordErrorKm: number | null
    readonly origin: string
  }
  readonly estimate: ControlEstimate
  /** One entry a day: probabilities in the order of `sides`, then unknown. */
  readonly history: {
    readonly from: IsoDay
    readonly sides: readonly string[]
    readonly days: readonly (readonly number[])[]
    readonly contested: readonly boolean[]
  }
  readonly claims: readonly PublishedClaim[]
  readonly within: readonly PlaceGlance[]
  readonly neighbours: readonly PlaceGlance[]
}

/** What a neighbouring or containing place says, in one line. */
export interface PlaceGlance {
  readonly id: string
  readonly name: string
  readonly relation: 'contains' | 'part' | 'near'
  readonly km: number | null
  readonly side: string | null
  readonly probability: number
  readonly contested: boolean
}
