import type { Span } from '#primitives'

/**
 * What the cue does with its content: `speech` says it, `belief` holds it true, `plan` intends, wants, orders or refuses
 * it, `perception` sees or learns it, `denial` says that it is not so, `evaluation` praises or blames it, `reference`
 * points at somebody's words without giving them ("carried a similar report", "confirmed the news"), `hedge` names
 * nobody ("reportedly").
 */
export type AttributionKind =
  | 'speech'
  | 'belief'
  | 'plan'
  | 'perception'
  | 'denial'
  | 'evaluation'
  | 'reference'
  | 'hedge'

/**
 * One act of attribution as the text words it: who (source), by which words (cue), what (content). Every span slices out
 * of the report's text; lists are in text order, pieces of one discontinuous mention. `source` may be empty: "it is
 * believed that". Nested attributions are separate ones whose `nested` gives the enclosing one.
 */
export interface Attribution {
  readonly kind: AttributionKind
  readonly cue: Span
  readonly source: readonly Span[]
  /** Never empty. */
  readonly content: readonly Span[]
  /** Index of the source's head token, where the source is one noun phrase or pronoun. */
  readonly sourceHead?: number
  /** Whom the source told it, where the text says so: outlets and agencies among them are links of the chain ("Y told X"). */
  readonly listeners: readonly SourceParty[]
  /** True where the source puts the content in words or holds it true, which makes it a link of a source chain. */
  readonly voiced: boolean
  /** Whether the source holds the content true, or says that it is not so. */
  readonly polarity: 'asserted' | 'denied'
  /** The relative clause whose verb the cue is: what is told before it is none of this source's ("X, which says …, left"). */
  readonly aside?: Span
  /** Index in the list of the attribution in whose content this one stands. */
  readonly nested?: number
  /** 1 where the source is named or described; lower where the cue only hedges. Multiplies the claim's confidence. */
  readonly confidence: number
  /** Which cue and construction found it, in words. */
  readonly reason: string
}

/** Somebody named beside the source, with the head token of the noun phrase. */
export interface SourceParty extends Span {
  readonly head: number
}
