import { SIGNAL_KINDS, type SignalKind } from './control-rules.ts'
import type { Statement } from './docket.ts'
import type { Weighed } from './source-record.ts'
import { STANDING_COUNT, standingOf } from './state-space.ts'
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
  /** Numbers of independent statements of fighting; holders (bits) of whom a capture or a defence is told. */
  fightTold: number
  takenTold: number
  keptTold: number
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
  day.fightTold = 0
  day.takenTold = 0
  day.keptTold = 0
  for (const evidence of day.evidence) {
    if (evidence.share === 0) continue
    noteTold(day, evidence)
    if (!HAPPENINGS.has(evidence.kind)) multiply(evidence, model, likelihood)
  }
  multiplyHappenings(day.evidence, model, likelihood)
  return likelihood
}

/** Lets go of what was worked out for a day; it is worked out again when asked for. */
export function releaseDay(day: DayEvidence | undefined): void {
  if (day) day.likelihood = undefined
}

function noteTold(day: DayEvidence, evidence: Evidence): void {
  if (FIGHTING.has(evidence.kind)) day.fightTold++
  else if (evidence.kind === 'capture') day.takenTold |= evidence.agents
  else if (evidence.kind === 'withdraw') day.takenTold |= ~evidence.agents
  else if (evidence.kind === 'repel') day.keptTold |= evidence.agents
}

/** How much less likely a claim is where the holder is a side that it does not name, though it names whom it was against. */
const BYSTANDER = 0.15

const weights = new Float64Array(STANDING_COUNT)
const told = new Float64Array(STANDING_COUNT)

/** Multiplies by one piece of evidence. Doubt of reading leaves each state some chance, whatever the source. */
export function multiply(evidence: Evidence, model: TrackModel, out: Float64Array): void {
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
