import { FIGHT, PHASES, QUIET } from './state-space.ts'

/**
 * Statements expected of a day of fighting before the record speaks, and the days or changes that this counts for. A
 * capture or a defence is at first expected to be told of as often as a day of fighting is.
 */
const START_RATE = 0.6
const START_WEIGHT = 12
/** How unevenly places are reported on: the smaller, the less silence says. */
const EVENNESS = 5
/** Lags between what happens and its being told, in days, at first: so many out of so many. */
const START_LAGS = [6, 3, 2, 1, 1, 1]
const LAG_DAYS = 30

/**
 * What silence says, and too few words: a day of fighting, a capture or a defence seldom goes unreported, or is told of once, where
 * others of its kind are reported by many. It never tells who holds a quiet place (Anders 2020: holders look alike in silence).
 */
export class SilenceRecord {
  readonly #heard = new Float64Array(PHASES)
  readonly #days = new Float64Array(PHASES)
  readonly #lags = new Float64Array(LAG_DAYS)
  readonly #expected = new Float64Array(PHASES * LAG_DAYS)
  readonly #silent = new Float64Array(PHASES * LAG_DAYS)

  constructor() {
    this.#lags.set(START_LAGS)
    this.refresh()
  }

  /** Statements that a day of fighting, a capture or a defence brings in the end. */
  rate(phase: number): number {
    const start = phase === FIGHT ? START_RATE : this.rate(FIGHT)
    return (this.#heard[phase]! + start * START_WEIGHT) / (this.#days[phase]! + START_WEIGHT)
  }

  /**
   * How likely it is that so little is told of a phase, so many days after: as much (in rightly read statements) against the
   * number at which it would be likeliest. 1 where as much is told as such a day brings, or more.
   */
  likelihood(phase: number, age: number, told = 0): number {
    const at = phase * LAG_DAYS + Math.min(LAG_DAYS - 1, Math.max(0, age))
    const expected = this.#expected[at]!
    if (told >= expected) return 1
    if (told === 0) return this.#silent[at]!
    return Math.exp(logShare(told, expected) - logShare(told, told))
  }

  /** Notes how many days after the fact something was told. */
  noteLag(days: number): void {
    this.#lags[Math.min(LAG_DAYS - 1, Math.max(0, days))]! += 1
  }

  /** Notes that a day (or change) of a phase, as far as it was one, brought so many statements. */
  learn(phase: number, weight: number, statements: number): void {
    this.#days[phase]! += weight
    this.#heard[phase]! += weight * statements
  }

  /** Works the table out anew from what has been noted. */
  refresh(): void {
    const all = this.#lags.reduce((sum, count) => sum + count, 0)
    for (let phase = 0; phase < PHASES; phase++) {
      let heard = 0
      for (let age = 0; age < LAG_DAYS; age++) {
        heard += this.#lags[age]! / all
        const expected = phase === QUIET ? 0 : this.rate(phase) * heard
        this.#expected[phase * LAG_DAYS + age] = expected
        this.#silent[phase * LAG_DAYS + age] = (1 + expected / EVENNESS) ** -EVENNESS
      }
    }
  }
}

/** Log-likelihood of a number of statements where so many are expected (negative binomial), but for what does not depend on the expectation. */
const logShare = (told: number, expected: number): number =>
  told * Math.log(expected / (expected + EVENNESS)) - EVENNESS * Math.log(1 + expected / EVENNESS)
