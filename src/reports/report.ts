import type { IsoDay, Span } from '#primitives'

/**
 * One published text, one version, immutable. `text` is the text as read, never altered: every span of every claim points
 * into it. Dates are as the report gives them; nothing is filled in from the file system or the clock.
 */
export interface Report {
  /** `rep_` and a hash of outlet, date, title and text. */
  readonly id: string
  /** SHA-256 of the raw bytes as received. */
  readonly contentHash: string
  /** The publisher's name as written, or null. */
  readonly outlet: string | null
  readonly author: string | null
  readonly published: IsoDay | null
  readonly title: string | null
  /** ISO 639-1 code, or null where it cannot be told. */
  readonly language: string | null
  readonly url: string | null
  readonly text: string
  /** Menus, credits, related headlines, bylines: kept in the text, and nothing is read from them. */
  readonly furniture: readonly FurnitureSpan[]
  /** Where each piece of metadata was found, for the explanation: "JSON-LD datePublished", "dateline", … */
  readonly basis: Readonly<Partial<Record<'outlet' | 'author' | 'published' | 'title' | 'url', string>>>
  /** Outlets that the report says its text comes from, publisher excluded ("TRT World and Agencies", "Scott Lucas – 26 June 2016 – eaworldview"): the reprint chain. */
  readonly origins: readonly OriginMention[]
  /** Where the publisher's name stands in the text, or null where it is known from metadata only. */
  readonly outletSpan: Span | null
}

/** An outlet or agency that the report names as the source of its text. */
export interface OriginMention {
  readonly name: string
  readonly start: number | null
  readonly end: number | null
}

/** A part of the text that is not report: kind and reason in words. */
export interface FurnitureSpan extends Span {
  readonly kind:
    | 'title'
    | 'byline'
    | 'dateline'
    | 'standfirst'
    | 'caption'
    | 'credit'
    | 'menu'
    | 'related'
    | 'footer'
  readonly reason: string
}
