import { SIGNAL_KINDS, type SignalKind } from './control-rules.ts'
import type { Statement } from './docket.ts'
import type { SourceRecord, Weighed } from './source-record.ts'
import { FIGHT, KEPT, STANDING_COUNT, standingOf, TAKEN } from './state-space.ts'
import type { TrackModel } from './track-model.ts'

/** A statement as evidence on one place: on which day it speaks, and how much it counts beside its like. */
export interface Evidence extends Weighed {
  readonly statement: Statement
  /** Day on which it is weighed. */
  readonly day: number
  readonly known: number
  /** 0 for a repeat of what the same mouth said, less than 1 for a further source of the same stake. */
  readonly share: number
  /** See `Weighed`; may be replaced as leans become known. */
  relation: ArrayLike<number>
}

/** All evidence on one place and day, and what follows from it by the tables of a version. */
export interface DayEvidence {
  readonly evidence: Evidence[]
  /** How likely the day's evidence is in each state; undefined while nobody asks. */
  likelihood: Float64Array | undefined
  /** Version of the tables that the likelihood was worked out with; −1 where it must be anew. */
  version: number
  /** How much is told: of fighting (0), of a capture by each side (from 1), of a defence by each (after that); undefined for nothing. */
  told: Float64Array | undefined
}

/** Kinds of claim that tell of something that goes on beside the question who holds the place: told often, it is still one thing. */
const HAPPENINGS: ReadonlySet<SignalKind> = new Set(['attack', 'clash', 'advance', 'strike', 'siege'])
const FIGHTING: ReadonlySet<SignalKind> = new Set(['attack', 'clash', 'advance'])

/** How likely a day's evidence is in each state, by the tables as they are. */
export function readDayEvidence(day: DayEvidence, model: TrackModel): Float64Array {
  if (day.likelihood && day.version === model.record.version) return day.likelihood
  const likelihood = new Float64Array(model.space.size).fill(1)
  day.likelihood = likelihood
  day.version = model.record.version
  day.told = undefined
  for (const [n, evidence] of day.evidence.entries()) {
    if (evidence.share === 0) continue
    noteTold(day, evidence, model.sides)
    if (!HAPPENINGS.has(evidence.kind)) multiply(evidence, model, likelihood)
    if (n % RESCALED === RESCALED - 1) rescale(likelihood)
  }
  rescale(likelihood)
  multiplyHappenings(day.evidence, model, likelihood)
  return likelihood
}

/** Pieces of evidence after which a day's likelihoods are brought back to size: hundreds would leave the range of numbers. */
const RESCALED = 16
const LEAST = 1e-200

/** Divides by the largest, for only ratios matter, and keeps what is next to impossible from becoming nothing. */
function rescale(likelihood: Float64Array): void {
  let most = 0
  for (let s = 0; s < likelihood.length; s++) if (likelihood[s]! > most) most = likelihood[s]!
  for (let s = 0; s < likelihood.length; s++) likelihood[s] = Math.max(LEAST, likelihood[s]! / most)
}

/** Lets go of what was worked out for a day; it is worked out again when asked for. */
export function releaseDay(day: DayEvidence | undefined): void {
  if (!day) return
  day.likelihood = undefined
  day.told = undefined
}

/** Where in what is told of a day a phase stands; a capture and a defence by side. */
export const toldOf = (phase: number, holder: number, sides: number): number =>
  phase === FIGHT ? 0 : 1 + holder + (phase === TAKEN ? 0 : sides)

function noteTold(day: DayEvidence, evidence: Evidence, sides: number): void {
  const { kind, agents } = evidence
  const phase = FIGHTING.has(kind) ? FIGHT : kind === 'repel' ? KEPT : TAKEN
  const by = kind === 'withdraw' ? ~agents : kind === 'capture' || kind === 'repel' ? agents : 0
  if (phase !== FIGHT && by === 0) return
  day.told ??= new Float64Array(1 + 2 * sides)
  const amount = evidence.statement.confidence
  if (phase === FIGHT) day.told[0]! += amount
  else
    for (let side = 0; side < sides; side++)
      if ((by >> side) & 1) day.told[toldOf(phase, side, sides)]! += amount
}

/** How much less likely a claim is where the holder is a side that it does not name, though it names whom it was against. */
const BYSTANDER = 0.15

const weights = new Float64Array(STANDING_COUNT)
const told = new Float64Array(STANDING_COUNT)

/** Multiplies by one piece of evidence. Doubt of reading leaves each state some chance, whatever the source. */
export function multiply(evidence: Evidence, model: TrackModel, out: Float64Array): void {
  weighAsRead(evidence, model.record, weights)
  multiplyWeights(evidence, model, out)
}

/** Weight of each standing for a statement as it counts: with the doubt of reading, and beside its like. */
export function weighAsRead(evidence: Evidence, record: SourceRecord, out: Float64Array): void {
  record.weigh(evidence, out)
  const trust = Math.min(0.98, evidence.statement.confidence)
  for (let k = 0; k < STANDING_COUNT; k++) {
    const weight = trust * out[k]! + 1 - trust
    out[k] = evidence.share === 1 ? weight : weight ** evidence.share
  }
}

function multiplyWeights(evidence: Evidence, model: TrackModel, out: Float64Array): void {
  const { space } = model
  const { agents, targets } = evidence.statement
  for (let s = 0; s < space.size; s++) {
    const bystander = targets !== 0 && !(((targets | agents) >> space.holder[s]!) & 1)
    out[s]! *= weights[standingOf(space, s, agents)]! * (bystander ? BYSTANDER : 1)
  }
}

/**
 * Multiplies by the attacks (and the like) that a day's claims tell of. Several claims of one attack make it surer that it
 * happened; what it says of the holder, if it did, they say only once.
 */
function multiplyHappenings(today: readonly Evidence[], model: TrackModel, out: Float64Array): void {
  const done = new Set<number>()
  for (const first of today) {
    if (first.share === 0 || !HAPPENINGS.has(first.kind)) continue
    const key = SIGNAL_KINDS.indexOf(first.kind) * 1024 + first.agents
    if (done.has(key)) continue
    done.add(key)
    told.fill(0)
    let doubt = 1
    let n = 0
    for (const evidence of today) {
      if (evidence.kind !== first.kind || evidence.agents !== first.agents || evidence.share === 0) continue
      model.record.weigh(evidence, weights)
      for (let k = 0; k < STANDING_COUNT; k++) told[k]! += weights[k]!
      doubt *= 1 - 0.95 * evidence.statement.confidence
      n++
    }
    for (let k = 0; k < STANDING_COUNT; k++) weights[k] = (1 - doubt) * (told[k]! / n) + doubt
    multiplyWeights(first, model, out)
  }
}
