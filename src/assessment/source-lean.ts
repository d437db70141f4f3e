import type { Actor } from '#actors'
import { foldName } from './claim-source.ts'
import type { Statement } from './docket.ts'
import { keep } from './keyed.ts'
import type { SideTable } from './side-table.ts'

/** What is known beforehand of an outlet: the side it leans to, and whether anybody is cited for saying so. */
export interface StatedLean {
  readonly side: number
  readonly cited: boolean
}

/** Log-odds, for an outlet of which nothing is known, of leaning to some one of two sides against leaning to none. */
const UNKNOWN_LEAN = -0.7
/** How surely a lean that is cited, assumed, or of a party's own medium counts before the outlet's own record speaks. */
const STATED_WEIGHT = { cited: 2.2, assumed: 1.6 } as const
/** How much one claim tells of the lean of who prints it, in log-odds. A party's spokesmen are quoted mostly by its friends. */
const TELLS = { speaker: 0.8, denial: 0.8, gain: 0.25, loss: 0.25 } as const
/**
 * Share of that by which a claim speaks for a lean against having none; the rest is by how much it speaks against a lean that it ill
 * befits. Outlets without a lean quote and tell of all sides, so that what befits a lean is common without one and what does not is rare with one.
 */
const FOR_LEAN = 1 / 3
/** No run of like claims makes a lean surer than this, in log-odds. */
const LIMIT = 6

/** The leans of outlets, as stated and as their own claims show them: who is quoted, whose gains told, whose denied. */
export class LeanRecord {
  readonly #scores = new Map<string, Float64Array>()
  readonly #sides: number
  readonly #stated: Map<string, StatedLean>

  constructor(sides: number, stated: ReadonlyMap<string, StatedLean>) {
    this.#sides = sides
    this.#stated = new Map(stated)
  }

  /** Takes note of a lean that a report states of its outlet; the first word on it counts. */
  state(teller: string, side: number): void {
    if (!this.#stated.has(teller)) this.#stated.set(teller, { side, cited: false })
  }

  /** The lean stated of an outlet, by the pack or a report heard so far. */
  statedOf(teller: string): StatedLean | undefined {
    return this.#stated.get(teller)
  }

  /**
   * Probabilities of leaning to each side, and to none (last). Sums to 1. How many sides a pack lists makes an outlet no
   * likelier to lean: they share between them the chance that two would have.
   */
  lean(teller: string): Float64Array {
    const scores = this.#scores.get(teller)
    const out = new Float64Array(this.#sides + 1)
    const stated = this.#stated.get(teller)
    let total = 0
    for (let s = 0; s <= this.#sides; s++) {
      let score = s < this.#sides ? clamp(scores?.[s] ?? 0) + UNKNOWN_LEAN : 0
      if (stated && s === stated.side) score += stated.cited ? STATED_WEIGHT.cited : STATED_WEIGHT.assumed
      else if (s < this.#sides) score -= Math.log(stated ? this.#sides - 1 : this.#sides / 2)
      out[s] = Math.exp(score)
      total += out[s]!
    }
    for (let s = 0; s <= this.#sides; s++) out[s]! /= total
    return out
  }

  /** Notes what a claim tells of the outlet that prints it. A repeat tells as much of who repeats it: choosing to is a choice. */
  note(statement: Statement, speaker: number): void {
    const { kind, agents, source } = statement
    const side = Math.log2(agents)
    if (!Number.isInteger(side)) return
    if (speaker >= 0) this.#add(source.publisher, speaker, TELLS.speaker)
    if (kind === 'capture-denied' || kind === 'hold-denied') this.#add(source.publisher, side, -TELLS.denial)
    else if (kind === 'capture' || kind === 'hold') this.#add(source.publisher, side, TELLS.gain)
    else if (kind === 'withdraw') this.#add(source.publisher, side, -TELLS.loss)
  }

  /** Adds to the log-odds of leaning to a side against leaning to another, by how much a claim tells. */
  #add(teller: string, side: number, amount: number): void {
    const scores = keep(this.#scores, teller, () => new Float64Array(this.#sides))
    const [fits, ill] = amount > 0 ? [FOR_LEAN, 1 - FOR_LEAN] : [1 - FOR_LEAN, FOR_LEAN]
    for (let s = 0; s < this.#sides; s++) scores[s]! += s === side ? fits * amount : -ill * amount
  }
}

const clamp = (score: number): number => Math.max(-LIMIT, Math.min(LIMIT, score))

/** The leans that the pack states of its outlets, by id and by name. */
export function readPackLeans(actors: ReadonlyMap<string, Actor>, sides: SideTable): Map<string, StatedLean> {
  const known = new Map<string, StatedLean>()
  for (const actor of actors.values()) {
    const side = sides.holding.indexOf(actor.lean?.side ?? '')
    if (side < 0) continue
    const lean = { side, cited: actor.lean?.citation != null }
    known.set(actor.id, lean)
    known.set(foldName(actor.name), lean)
  }
  return known
}

/** The lean that an imported claim's report states of its outlet, as the number of a side; −1 where it states none. */
export function reportedLean(statement: Statement, sides: SideTable): number {
  return sides.holding.indexOf(statement.entry.claim.report?.lean ?? '')
}

/** Key of the outlet that published a statement's report. */
export const publisherOf = (statement: Statement): string => statement.source.publisher

/** All stated leans, for finding out who has a stake: of the pack, else the first that a report states. */
export function readStatedLeans(
  statements: readonly Statement[],
  options: { actors: ReadonlyMap<string, Actor>; sides: SideTable; noLeans: boolean },
): (teller: string) => StatedLean | undefined {
  const known = options.noLeans ? new Map<string, StatedLean>() : readPackLeans(options.actors, options.sides)
  if (!options.noLeans) {
    for (const statement of statements) {
      const side = reportedLean(statement, options.sides)
      if (side >= 0 && !known.has(publisherOf(statement)))
        known.set(publisherOf(statement), { side, cited: false })
    }
  }
  return teller => known.get(teller)
}
