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
}
