import type { Clause, NounGroup, TextStructure } from '#language'
import type { Choice, IsoDay, Span } from '#primitives'
import type { Report } from '#reports'

/** A candidate for what a name stands for. `score` 0..1; `how` in words ("article dropped, ia~iyah"). */
export interface Candidate {
  readonly id: string
  readonly score: number
  readonly how: string
}

/** A place named, described or meant ("it", "the village") in the text. */
export interface PlaceMention extends Span {
  readonly kind: 'place'
  readonly text: string
  /** Span of the noun phrase around the name ("the village of Menyan"). */
  readonly phrase: Span
  /** Registry id, or null: unresolved, with its candidates. */
  readonly place: string | null
  readonly candidates: readonly Candidate[]
  /** The registry's name, or the antecedent's text for pronouns and short mentions. */
  readonly canonical: string | null
  readonly relation: 'at' | 'near' | 'part-of' | 'direction-of' | 'along'
  readonly lat: number | null
  readonly lon: number | null
  readonly precisionKm: number | null
  /** True for adjectives and demonyms ("Syrian"): a toponym for `annotate`, no place of an event. */
  readonly adjectival: boolean
  /** Set where only the words around a name say that it is a place, and no gazetteer has it. */
  readonly doubtful?: boolean | undefined
  /** `described` for pronouns and descriptions ("it", "the village") that stand for a named place; absent for names. */
  readonly reference?: 'described' | undefined
  readonly reason: string
  /** For descriptions that may stand for several places: which, and what was chosen. */
  readonly choice?: Choice | undefined
}

/** A person, body, armed party, outlet or group of people named, described or meant. */
export interface ActorMention extends Span {
  readonly kind: 'actor'
  readonly text: string
  readonly phrase: Span
  readonly type: 'person' | 'organisation' | 'group' | 'outlet'
  readonly actor: string | null
  readonly candidates: readonly Candidate[]
  readonly canonical: string | null
  /** Side on the report's date, or null where neither registry nor wording tells. */
  readonly side: string | null
  /** True where the words only qualify an act or a place ("army advances", "rebel-held"): a party to it all the same. */
  readonly adjectival?: boolean | undefined
  /** For persons: title words in front of the name, lower case ("foreign minister"). */
  readonly office?: string | undefined
  /** `described` for common nouns and pronouns ("the rebels", "he"); absent for names. */
  readonly reference?: 'described' | undefined
  readonly reason: string
}

/** A site or stretch of land without a name, or a person or group that no claim need look at; for `annotate` only. */
export interface OtherMention extends Span {
  readonly kind: 'other'
  readonly type: 'Person' | 'Location' | 'Organisation'
}

/** An expression of time and the days that it covers; null is an open or unknown end. */
export interface DateMention extends Span {
  readonly kind: 'date'
  readonly text: string
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly basis: 'stated' | 'implied'
  /** How the days were worked out ("weekday on or before the report's date"). */
  readonly reason: string
}

/** A number of something: "at least 57 bodies", "dozens of elements". */
export interface CountMention extends Span {
  readonly kind: 'count'
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly vague: string | null
  /** Token index of what is counted, or null. */
  readonly counted: number | null
}

/** A report with its structure and everything that it names, resolved as far as can be. What claims are read from. */
export interface AnnotatedReport {
  readonly report: Report
  readonly structure: TextStructure
  readonly nounGroups: readonly NounGroup[]
  readonly clauses: readonly Clause[]
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  readonly dates: readonly DateMention[]
  readonly counts: readonly CountMention[]
  /** Noun phrases that `annotate` lists beside the mentions above. */
  readonly others?: readonly OtherMention[]
}
