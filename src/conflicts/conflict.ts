import type { Actor } from '#actors'
import type { Place } from '#places'
import type { IsoDay } from '#primitives'

/** A side of the conflict, as packs define it. */
export interface Side {
  readonly id: string
  readonly name: string
  /** Whether it can hold territory; others (media, monitors, civilians) only speak or suffer. */
  readonly holdsTerritory: boolean
  /** What a source of this side is to the fighting: a party to it, or a bystander without a stake. */
  readonly stake: 'party' | 'none'
}

/**
 * What a word of the pack's vocabulary is for:
 * `phrase`: a group of people named by a class ("regime forces"); `demonym`: adjective or people of a place ("Syrian");
 * `side-word`: an adjective or noun that tells a side in compounds ("regime-held", "rebel fighters");
 * `lean-word`: says where an outlet or an account leans ("pro-regime").
 */
export const WORD_USES = ['phrase', 'demonym', 'side-word', 'lean-word'] as const
/** What a word of the pack is used for. */
export type WordUse = (typeof WORD_USES)[number]

/** One word or phrase that means something in this war. At least one of `side`, `actor`, `place` is given. */
export interface VocabularyEntry {
  readonly use: WordUse
  /** As written in running text, lower case except for proper nouns; matched without regard to case. */
  readonly text: string
  readonly side: string | null
  readonly actor: string | null
  readonly place: string | null
  /** Why the word means that. */
  readonly reason: string
}

/** One war as data: everything that the code must know of it and does not. */
export interface Conflict {
  readonly id: string
  readonly name: string
  readonly sides: readonly Side[]
  readonly timeZone: string
  readonly calendar: string
  readonly languages: readonly string[]
  readonly firstDay: IsoDay
  readonly places: readonly Place[]
  /** Actors and outlets together. */
  readonly actors: readonly Actor[]
  /** Numbers that vague words stand for at least: dozens 24, scores 40, … */
  readonly vagueNumbers: Readonly<Record<string, number>>
  /** The side of a source by its role in a chain ("witness", "analyst", …), where the text does not tell it. */
  readonly sourceSides?: Readonly<Record<string, string>>
  readonly vocabulary: readonly VocabularyEntry[]
  /** Groups of words that are one in names of bodies, in any language (`use` translation in vocabulary.csv). */
  readonly translations?: readonly (readonly string[])[]
}
