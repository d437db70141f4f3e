import { RELATIONS, SIGNAL_KINDS, SIGNAL_RULES, type SignalKind } from './control-rules.ts'
import type { ControlSettings } from './control-settings.ts'
import { keep } from './keyed.ts'
import { FIGHT, KEPT, PHASES, QUIET, STANDING_COUNT, TAKEN } from './state-space.ts'

const RULES = new Map(SIGNAL_RULES.map(rule => [`${rule.kind} ${rule.relation}`, rule]))

/**
 * What the record teaches on how things stand when a source says something: for each kind of claim and relation, and for
 * each source beside it, how often each standing turned out to be the case. Dirichlet counts on two levels: a kind's own
 * outcomes beside the rule's starting figures, a source's outcomes beside its kind's (Dawid & Skene's confusion tables,
 * shrunk so that a source with three claims is not taken for a liar or an oracle).
 */
export class SourceRecord {
  readonly #kinds = new Map<number, Float64Array>()
  readonly #sources = new Map<number, Float64Array>()
  /** Days spent in each phase, for how common each standing is by itself. */
  readonly phaseDays = new Float64Array(PHASES)
  readonly #settings: ControlSettings
  readonly #marginal = new Float64Array(STANDING_COUNT)
  readonly #kindShares = new Map<number, Float64Array>()

  constructor(settings: ControlSettings) {
    this.#settings = settings
    this.refresh(2)
  }

  /** Grows with every change of the tables. */
  version = 0

  /** Recomputes what follows from the counts; `live` is the number of sides in the fighting. */
  refresh(live: number): void {
    const start = [0.87, 0.08, 0.025, 0.025]
    const weight = 200
    const total = this.phaseDays.reduce((sum, days) => sum + days, weight)
    const share = start.map((value, phase) => (value * weight + this.phaseDays[phase]!) / total)
    const n = Math.max(2, live)
    const m = this.#marginal
    m[0] = share[QUIET]! / n
    m[1] = share[TAKEN]! / n
    m[2] = share[KEPT]! / n
    m[3] = share[FIGHT]! / n
    m[4] = share[FIGHT]! / n
    m[5] = (share[QUIET]! * (n - 1)) / n + (share[FIGHT]! * (n - 2)) / n
    m[6] = (share[TAKEN]! * (n - 1)) / n
    m[7] = (share[KEPT]! * (n - 1)) / n
    this.#kindShares.clear()
    this.version++
  }

  /** How common each standing is by itself: shares that sum to 1. */
  commonness(): Float64Array {
    return this.#marginal
  }

  /** Weight of each standing, relative to how common it is, for a statement; mixed over how its teller may lean. */
  weigh(statement: Weighed, out: Float64Array): void {
    out.fill(0)
    for (let r = 0; r < RELATIONS.length; r++) {
      const chance = statement.relation[r]!
      if (chance < 1e-4) continue
      const shares = this.#kindShare(kindCell(statement, r), statement.kind, r, statement.voice)
      for (let k = 0; k < STANDING_COUNT; k++) out[k]! += chance * shares[k]!
    }
    const own = this.#sources.get(sourceCell(statement))
    if (own) {
      const { sourceWeight } = this.#settings
      let n = 0
      for (let k = 0; k < STANDING_COUNT; k++) n += own[k]!
      for (let k = 0; k < STANDING_COUNT; k++)
        out[k] = (own[k]! + sourceWeight * out[k]!) / (n + sourceWeight)
    }
    for (let k = 0; k < STANDING_COUNT; k++) out[k]! /= this.#marginal[k]!
  }

  /** Adds an outcome: the probabilities of each standing, as they look once settled. */
  learn(statement: Weighed, standings: Float64Array): void {
    for (let r = 0; r < RELATIONS.length; r++) {
      if (statement.relation[r]! < 1e-4) continue
      const cell = kindCell(statement, r)
      const counts = keep(this.#kinds, cell, () => new Float64Array(STANDING_COUNT))
      for (let k = 0; k < STANDING_COUNT; k++) counts[k]! += statement.relation[r]! * standings[k]!
    }
    const key = sourceCell(statement)
    const counts = keep(this.#sources, key, () => new Float64Array(STANDING_COUNT))
    for (let k = 0; k < STANDING_COUNT; k++) counts[k]! += standings[k]!
  }

  #kindShare(cell: number, kind: SignalKind, relation: number, voice: number): Float64Array {
    const known = this.#kindShares.get(cell)
    if (known) return known
    const rule = RULES.get(`${kind} ${RELATIONS[voice < RELATIONS.length ? voice : relation]}`)!
    const counts = this.#kinds.get(cell)
    const shares = new Float64Array(STANDING_COUNT)
    let prior = 0
    for (let k = 0; k < STANDING_COUNT; k++) prior += rule.likelihood[k]! * this.#marginal[k]!
    let n = 0
    if (counts) for (const count of counts) n += count
    const w = this.#settings.kindWeight
    for (let k = 0; k < STANDING_COUNT; k++)
      shares[k] = ((counts?.[k] ?? 0) + (w * rule.likelihood[k]! * this.#marginal[k]!) / prior) / (n + w)
    this.#kindShares.set(cell, shares)
    return shares
  }
}

/** A statement as the record weighs it. */
export interface Weighed {
  readonly kind: SignalKind
  readonly agents: number
  /** Number of the outlet that first printed it. */
  readonly teller: number
  /** Whose voice is quoted: number of a relation, or 3 where the outlet speaks for itself. */
  readonly voice: number
  /** Probabilities that the teller leans to the claim's side, to an enemy of it, or to neither. */
  readonly relation: ArrayLike<number>
}

const KIND_NUMBER = new Map(SIGNAL_KINDS.map((kind, index) => [kind, index]))
const kindCell = (s: Weighed, relation: number): number =>
  (KIND_NUMBER.get(s.kind)! * 3 + relation) * 4 + s.voice
const sourceCell = (s: Weighed): number =>
  ((s.teller * 32 + KIND_NUMBER.get(s.kind)!) * 4 + s.voice) * 1024 + (s.agents & 1023)
