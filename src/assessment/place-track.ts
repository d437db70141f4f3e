import { SIGNAL_KINDS as KINDS, type SignalKind } from './control-rules.ts'
import type { Statement } from './docket.ts'
import { stepBackward, stepForward, type Transitions } from './fight-dynamics.ts'
import { countTold, type SilenceRecord } from './silence.ts'
import type { SourceRecord, Weighed } from './source-record.ts'
import { FIGHT, QUIET, quietState, STANDING_COUNT, type StateSpace, standingOf } from './state-space.ts'

/** A statement as evidence on one place: on which day it speaks, and how much it counts beside its like. */
export interface Evidence extends Weighed {
  readonly statement: Statement
  /** Day on which it is weighed. */
  readonly day: number
  readonly known: number
  /** 0 for a repeat of what the same mouth said, less than 1 for a further source of the same stake. */
  readonly share: number
}

/** Days of forward probabilities that are kept; older ones are worked out again where late news needs them. */
export const KEPT_DAYS = 40

/** What the record so far makes of one place: its evidence by day and the forward probabilities of the last days. */
export interface PlaceTrack {
  readonly place: number
  readonly evidence: Map<number, Evidence[]>
  readonly kept: Float64Array
  first: number
  last: number
}

export interface TrackModel {
  readonly space: StateSpace
  readonly record: SourceRecord
  readonly silence: SilenceRecord
  transitions: Transitions
  /** Share of statements published within so many days of what they tell of. */
  readonly heardWithin: (days: number) => number
}

export function createTrack(place: number, space: StateSpace): PlaceTrack {
  return {
    place,
    evidence: new Map(),
    kept: new Float64Array(KEPT_DAYS * space.size),
    first: Number.NaN,
    last: Number.NaN,
  }
}

/** The forward probabilities kept for a day; undefined before the track begins or where they are no longer kept. */
export function keptForward(track: PlaceTrack, space: StateSpace, day: number): Float64Array | undefined {
  if (!(day >= track.first && day <= track.last && day > track.last - KEPT_DAYS)) return undefined
  const slot = ((day % KEPT_DAYS) + KEPT_DAYS) % KEPT_DAYS
  return track.kept.subarray(slot * space.size, (slot + 1) * space.size)
}

function slotOf(track: PlaceTrack, space: StateSpace, day: number): Float64Array {
  const slot = ((day % KEPT_DAYS) + KEPT_DAYS) % KEPT_DAYS
  return track.kept.subarray(slot * space.size, (slot + 1) * space.size)
}

/** Runs the place forward from `from` (or from its beginning, where that day's eve is no longer kept) to `to`, as heard by `now`. */
export function runForward(
  track: PlaceTrack,
  model: TrackModel,
  span: { from: number; to: number; now: number },
): void {
  const { space } = model
  const first = Math.max(track.first, span.from)
  let previous = first > track.first ? keptForward(track, space, first - 1) : undefined
  const start = previous ? first : track.first
  const carried = new Float64Array(space.size)
  if (previous) carried.set(previous)
  for (let day = start; day <= span.to; day++) {
    const slot = slotOf(track, space, day)
    if (day === track.first) startEvenly(model, slot)
    else stepForward(space.sides, model.transitions, carried, slot)
    applyEvidence(track, model, { day, now: span.now }, slot)
    normalise(slot)
    carried.set(slot)
  }
  track.last = span.to
  previous = undefined
}

export function startEvenly(model: TrackModel, out: Float64Array): void {
  out.fill(0)
  const { live } = model.transitions
  for (const side of live) out[quietState(model.space.sides, side)] = 1 / live.length
}

const weights = new Float64Array(STANDING_COUNT)

/** Multiplies a distribution by how likely the day's evidence, and the silence where there is none, is in each state. */
export function applyEvidence(
  track: PlaceTrack,
  model: TrackModel,
  at: { day: number; now: number },
  out: Float64Array,
): void {
  applySilence(track, model, at, out)
  const today = track.evidence.get(at.day)
  if (!today) return
  for (const evidence of today)
    if (evidence.known <= at.now && !HAPPENINGS.has(evidence.kind)) multiply(evidence, model, out)
  multiplyHappenings(today, model, at.now, out)
}

/** Kinds of claim that tell of something that goes on beside the question who holds the place: told often, it is still one thing. */
const HAPPENINGS: ReadonlySet<SignalKind> = new Set(['attack', 'clash', 'advance', 'strike', 'siege'])

const told = new Float64Array(STANDING_COUNT)

/**
 * Multiplies by the attacks (and the like) that a day's claims tell of. Several claims of one attack make it surer that it
 * happened; what it says of the holder, if it did, they say only once.
 */
function multiplyHappenings(
  today: readonly Evidence[],
  model: TrackModel,
  now: number,
  out: Float64Array,
): void {
  const done = new Set<number>()
  for (const first of today) {
    const key = KINDS.indexOf(first.kind) * 1024 + first.agents
    if (first.share === 0 || first.known > now || !HAPPENINGS.has(first.kind) || done.has(key)) continue
    done.add(key)
    told.fill(0)
    let doubt = 1
    let n = 0
    for (const evidence of today) {
      if (evidence.kind !== first.kind || evidence.agents !== first.agents) continue
      if (evidence.share === 0 || evidence.known > now) continue
      model.record.weigh(evidence, weights)
      for (let k = 0; k < STANDING_COUNT; k++) told[k]! += weights[k]!
      doubt *= 1 - 0.95 * evidence.statement.confidence
      n++
    }
    for (let k = 0; k < STANDING_COUNT; k++) weights[k] = (1 - doubt) * (told[k]! / n) + doubt
    multiplyWeights(first, model, out)
  }
}

function applySilence(
  track: PlaceTrack,
  model: TrackModel,
  at: { day: number; now: number },
  out: Float64Array,
): void {
  const { space, silence } = model
  const heard = model.heardWithin(at.now - at.day)
  const today = track.evidence.has(at.day)
  const soon = today || track.evidence.has(at.day + 1)
  for (let state = 0; state < space.size; state++) {
    const phase = space.phase[state]!
    if (phase === QUIET || (phase !== FIGHT && space.entered[state] === 0)) continue
    if ((phase === FIGHT ? today : soon) && countTold(track, space, { state, ...at }) > 0) continue
    out[state]! *= silence.likelihood(phase, heard)
  }
}

/** Multiplies by one piece of evidence. Doubt of reading leaves each state some chance, whatever the source. */
export function multiply(evidence: Evidence, model: TrackModel, out: Float64Array): void {
  if (evidence.share === 0) return
  model.record.weigh(evidence, weights)
  const trust = Math.min(0.98, evidence.statement.confidence)
  for (let k = 0; k < STANDING_COUNT; k++) {
    const weight = trust * weights[k]! + 1 - trust
    weights[k] = evidence.share === 1 ? weight : weight ** evidence.share
  }
  multiplyWeights(evidence, model, out)
}

function multiplyWeights(evidence: Evidence, model: TrackModel, out: Float64Array): void {
  const { space } = model
  const { agents, targets } = evidence.statement
  for (let s = 0; s < space.size; s++) {
    const bystander = targets !== 0 && !(((targets | agents) >> space.holder[s]!) & 1)
    out[s]! *= weights[standingOf(space, s, agents)]! * (bystander ? 0.5 : 1)
  }
}

export function normalise(at: Float64Array): void {
  let total = 0
  for (let s = 0; s < at.length; s++) total += at[s]!
  for (let s = 0; s < at.length; s++) at[s]! /= total
}

/**
 * Walks back from `to` to `from` and calls `see` with the probabilities of each day's states given everything heard by
 * `now`, and with the chances of each change from that day to the next (undefined for the last). `forward` gives the
 * forward probabilities of a day.
 */
export function walkBack(
  track: PlaceTrack,
  model: TrackModel,
  span: {
    from: number
    to: number
    now: number
    forward: (day: number) => Float64Array | undefined
    see: (day: number, states: Float64Array, later: Float64Array | undefined) => void
  },
): void {
  const { space, transitions } = model
  const later = new Float64Array(space.size).fill(1)
  const evidence = new Float64Array(space.size)
  const states = new Float64Array(space.size)
  let seenLater: Float64Array | undefined
  for (let day = span.to; day >= span.from; day--) {
    const forward = span.forward(day)
    if (!forward) return
    for (let s = 0; s < space.size; s++) states[s] = forward[s]! * later[s]!
    normalise(states)
    span.see(day, states, seenLater)
    evidence.set(later)
    applyEvidence(track, model, { day, now: span.now }, evidence)
    normalise(evidence)
    seenLater = Float64Array.from(evidence)
    stepBackward(space.sides, transitions, evidence, later)
  }
}
