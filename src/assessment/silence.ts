import type { SignalKind } from './control-rules.ts'
import type { Evidence, PlaceTrack } from './place-track.ts'
import { FIGHT, KEPT, QUIET, type StateSpace, TAKEN } from './state-space.ts'

/** Kinds of claim that a day of fighting, a capture and a defence are expected to bring. */
const FIGHTING: ReadonlySet<SignalKind> = new Set(['attack', 'clash', 'advance'])
const LOSING: ReadonlySet<SignalKind> = new Set(['withdraw'])

/**
 * Statements expected of a day of fighting before the record speaks, and the days or changes that this counts for. A
 * capture or a defence is at first expected to be told of as often as a day of fighting is.
 */
const START_RATE = 0.6
const START_WEIGHT = 12
/** How unevenly places are reported on: the smaller, the less silence says. */
const EVENNESS = 5

/**
 * What silence says: a day of fighting, a capture or a defence seldom goes unreported where others of its kind are
 * reported. It never tells who holds a quiet place (Anders 2020: holders look alike in silence).
 */
export class SilenceRecord {
  readonly #heard = new Float64Array(4)
  readonly #days = new Float64Array(4)

  /** Statements that a day of fighting, a capture or a defence brings in the end. */
  rate(phase: number): number {
    const start = phase === FIGHT ? START_RATE : this.rate(FIGHT)
    return (this.#heard[phase]! + start * START_WEIGHT) / (this.#days[phase]! + START_WEIGHT)
  }

  /** How likely silence is in a phase, where the share `heard` of all statements has been published. */
  likelihood(phase: number, heard: number): number {
    return phase === QUIET ? 1 : (1 + (this.rate(phase) * heard) / EVENNESS) ** -EVENNESS
  }

  /** Notes that a day (or change) of a phase, as far as it was one, brought so many statements. */
  learn(phase: number, weight: number, statements: number): void {
    this.#days[phase]! += weight
    this.#heard[phase]! += weight * statements
  }
}

/** How many independent statements tell of what a state on a day would bring, as far as known by `now`. */
export function countTold(
  track: PlaceTrack,
  space: StateSpace,
  at: { state: number; day: number; now: number },
): number {
  const phase = space.phase[at.state]!
  const holder = space.holder[at.state]!
  let told = 0
  const tells = (evidence: Evidence): boolean => {
    if (evidence.share === 0 || evidence.known > at.now) return false
    const names = ((evidence.agents >> holder) & 1) === 1
    if (phase === FIGHT) return FIGHTING.has(evidence.kind)
    if (phase === TAKEN)
      return (evidence.kind === 'capture' && names) || (LOSING.has(evidence.kind) && !names)
    return evidence.kind === 'repel' && names
  }
  for (const evidence of track.evidence.get(at.day) ?? []) if (tells(evidence)) told++
  if (phase === TAKEN || phase === KEPT)
    for (const evidence of track.evidence.get(at.day + 1) ?? []) if (tells(evidence)) told++
  return told
}
