import { type DayEvidence, type Evidence, readDayEvidence, toldOf } from './day-evidence.ts'
import { stepBackward, stepForward } from './fight-dynamics.ts'
import {
  FIGHT,
  fightState,
  keptState,
  QUIET,
  quietState,
  type StateSpace,
  takenState,
} from './state-space.ts'
import type { TrackModel } from './track-model.ts'

/** Days of forward probabilities that are kept; older ones are worked out again where late news needs them. */
export const KEPT_DAYS = 40

/** What the record so far makes of one place: its evidence by day and the forward probabilities of the last days, in a ring. */
export interface PlaceTrack {
  readonly place: number
  readonly days: Map<number, DayEvidence>
  kept: Float64Array
  first: number
  last: number
}

export function createTrack(place: number, space: StateSpace): PlaceTrack {
  return {
    place,
    days: new Map(),
    kept: new Float64Array(KEPT_DAYS * space.size),
    first: Number.NaN,
    last: Number.NaN,
  }
}

/** Adds a piece of evidence to its day. */
export function addEvidence(track: PlaceTrack, evidence: Evidence): void {
  let day = track.days.get(evidence.day)
  if (!day) {
    day = {
      evidence: [],
      likelihood: undefined,
      version: -1,
      told: undefined,
    }
    track.days.set(evidence.day, day)
  }
  day.evidence.push(evidence)
  // A repeat changes nothing of what the day says.
  if (evidence.share > 0) day.version = -1
}

/** Where in the ring a day's probabilities are kept; −1 before the track begins or where they are no longer kept. */
export function keptAt(track: PlaceTrack, size: number, day: number): number {
  if (!(day >= track.first && day <= track.last && day > track.last - KEPT_DAYS)) return -1
  return slotOf(size, day)
}

const slotOf = (size: number, day: number): number => (((day % KEPT_DAYS) + KEPT_DAYS) % KEPT_DAYS) * size

/** The forward probabilities kept for a day, if they still are. */
export function keptForward(track: PlaceTrack, space: StateSpace, day: number): Float64Array | undefined {
  const at = keptAt(track, space.size, day)
  return at < 0 ? undefined : track.kept.subarray(at, at + space.size)
}

/** Runs the place forward from `from` (or from its beginning, where that day's eve is no longer kept) to `to`, as heard by `now`. */
export function runForward(
  track: PlaceTrack,
  model: TrackModel,
  span: { from: number; to: number; now: number },
): void {
  const { size } = model.space
  const { kept } = track
  const first = Math.max(track.first, span.from)
  const start = first > track.first && keptAt(track, size, first - 1) >= 0 ? first : track.first
  for (let day = start; day <= span.to; day++) {
    const at = slotOf(size, day)
    if (day === track.first) startEvenly(model.space, kept, at)
    else stepForward(model.transitions, { values: kept, from: slotOf(size, day - 1), to: at, size })
    weighDay(track, model, { day, now: span.now, offset: at }, kept)
  }
  track.last = span.to
}

/** Runs forward over all days of a track up to `to` into one long row, as known in the end. */
export function runWhole(
  track: PlaceTrack,
  model: TrackModel,
  span: { to: number; now: number },
): Float64Array {
  const { size } = model.space
  const values = new Float64Array((span.to - track.first + 1) * size)
  for (let day = track.first; day <= span.to; day++) {
    const to = (day - track.first) * size
    if (day === track.first) startEvenly(model.space, values)
    else stepForward(model.transitions, { values, from: to - size, to, size })
    weighDay(track, model, { day, now: span.now, offset: to }, values)
  }
  return values
}

/** Shares of a first day's chances: held quietly, fought for, just taken or kept. All sides alike. */
const START = { quiet: 0.89, fight: 0.08, changed: 0.03 }

/** What may be thought of a place before anything is heard: every side alike, mostly quiet. */
export function startEvenly(space: StateSpace, out: Float64Array, offset = 0): void {
  const n = space.sides
  out.fill(0, offset, offset + space.size)
  for (let h = 0; h < n; h++) {
    out[offset + quietState(n, h)] = START.quiet / n
    out[offset + takenState(n, h)] = START.changed / 2 / n
    out[offset + keptState(n, h)] = START.changed / 2 / n
    for (let a = 0; a < n; a++) if (a !== h) out[offset + fightState(n, h, a)] = START.fight / (n * (n - 1))
  }
}

/** Carries what is kept of a place over to another state space, as sides enter the fighting. */
export function relayTrack(track: PlaceTrack, match: Int32Array, sizes: { from: number; to: number }): void {
  const kept = new Float64Array(KEPT_DAYS * sizes.to)
  for (let slot = 0; slot < KEPT_DAYS; slot++) {
    let total = 0
    for (let s = 0; s < sizes.from; s++) {
      const to = match[s]!
      if (to >= 0) total += kept[slot * sizes.to + to] = track.kept[slot * sizes.from + s]!
    }
    if (total > 0) for (let s = 0; s < sizes.to; s++) kept[slot * sizes.to + s]! /= total
  }
  track.kept = kept
}

/** Multiplies the states at an offset by how likely the day's evidence, and silence or how little is told, is in each; sums to 1 after. */
export function weighDay(
  track: PlaceTrack,
  model: TrackModel,
  at: { day: number; now: number; offset: number },
  out: Float64Array,
): void {
  const { space, silence } = model
  const { offset } = at
  const today = track.days.get(at.day)
  const soon = track.days.get(at.day + 1)
  const likelihood = today && readDayEvidence(today, model)
  if (soon) readDayEvidence(soon, model)
  const age = at.now - at.day
  const fights = silence.likelihood(FIGHT, age, today?.told?.[0])
  let total = 0
  for (let s = 0; s < space.size; s++) {
    const phase = space.phase[s]!
    let weight = likelihood ? likelihood[s]! : 1
    if (phase === FIGHT) weight *= fights
    else if (phase !== QUIET && space.entered[s] === 1) {
      const told = toldOf(phase, space.holder[s]!, model.sides)
      weight *= silence.likelihood(phase, age, (today?.told?.[told] ?? 0) + (soon?.told?.[told] ?? 0))
    }
    out[offset + s]! *= weight
    total += out[offset + s]!
  }
  for (let s = 0; s < space.size; s++) out[offset + s]! /= total
}

/** What is seen of a day on the way back: its states given everything heard, and how likely what came after is from each state of the next day. */
export interface SeenDay {
  readonly day: number
  readonly states: Float64Array
  readonly later: Float64Array | undefined
}

/**
 * Walks back from `to` to `from` and shows each day's states given everything heard by `now`. `forward` finds a day's
 * forward probabilities in `values` (−1 where there are none, which ends the walk). What is shown is overwritten after.
 */
export function walkBack(
  track: PlaceTrack,
  model: TrackModel,
  span: {
    from: number
    to: number
    now: number
    values: Float64Array
    forward: (day: number) => number
    see: (seen: SeenDay) => void
  },
): void {
  const { size } = model.space
  const beta = new Float64Array(size).fill(1)
  const states = new Float64Array(size)
  const weighed = [new Float64Array(size), new Float64Array(size)]
  let later: Float64Array | undefined
  for (let day = span.to; day >= span.from; day--) {
    const at = span.forward(day)
    if (at < 0) return
    for (let s = 0; s < size; s++) states[s] = span.values[at + s]! * beta[s]!
    normalise(states)
    span.see({ day, states, later })
    const next = weighed[day & 1]!
    next.set(beta)
    weighDay(track, model, { day, now: span.now, offset: 0 }, next)
    later = next
    stepBackward(model.transitions, next, beta)
  }
}

export function normalise(at: Float64Array): void {
  let total = 0
  for (let s = 0; s < at.length; s++) total += at[s]!
  for (let s = 0; s < at.length; s++) at[s]! /= total
}
