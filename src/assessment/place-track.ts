import type { Statement } from './docket.ts'
import { stepBackward, stepForward, type Transitions } from './fight-dynamics.ts'
import type { SourceRecord, Weighed } from './source-record.ts'
import { PHASES, quietState, STANDING_COUNT, type StateSpace, standingOf } from './state-space.ts'

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
const silence = new Float64Array(PHASES)

/** Multiplies a distribution by how likely the day's evidence, and the silence of the rest, is in each state. */
export function applyEvidence(
  track: PlaceTrack,
  model: TrackModel,
  at: { day: number; now: number },
  out: Float64Array,
): void {
  const { space, record } = model
  const heard = model.heardWithin(at.now - at.day)
  for (let phase = 0; phase < PHASES; phase++) silence[phase] = 1 / (1 + record.statementRate(phase) * heard)
  for (let s = 0; s < space.size; s++) out[s]! *= silence[space.phase[s]!]!
  for (const evidence of track.evidence.get(at.day) ?? [])
    if (evidence.known <= at.now) multiply(evidence, model, out)
}

/** Multiplies by one piece of evidence. Doubt of reading leaves each state some chance, whatever the source. */
export function multiply(evidence: Evidence, model: TrackModel, out: Float64Array): void {
  if (evidence.share === 0) return
  const { space, record } = model
  const { agents, targets } = evidence.statement
  record.weigh(evidence, weights)
  const trust = Math.min(0.98, evidence.statement.confidence)
  for (let k = 0; k < STANDING_COUNT; k++) {
    const weight = trust * weights[k]! + 1 - trust
    weights[k] = evidence.share === 1 ? weight : weight ** evidence.share
  }
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
