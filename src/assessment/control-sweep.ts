import type { ControlSettings } from './control-settings.ts'
import type { Evidence } from './day-evidence.ts'
import type { Docket, Statement } from './docket.ts'
import { createFightRecord, createTransitions } from './fight-dynamics.ts'
import { keep } from './keyed.ts'
import { Neighbourhood } from './neighbourhood.ts'
import {
  addEvidence,
  createTrack,
  keptAt,
  keptForward,
  type PlaceTrack,
  runForward,
  type SeenDay,
  type TrackModel,
  walkBack,
} from './place-track.ts'
import { noteSaid, type SaidOfPlace } from './said-before.ts'
import { SilenceRecord } from './silence.ts'
import { LeanRecord, publisherOf, readPackLeans, reportedLean } from './source-lean.ts'
import { SourceRecord } from './source-record.ts'
import { createStateSpace, FIGHT, QUIET, STANDING_COUNT, standingOf, TAKEN } from './state-space.ts'

/** The state of judgement at the end of a day: what has been heard by then, and what that has taught. */
export interface Sweep {
  readonly docket: Docket
  readonly settings: ControlSettings
  readonly model: TrackModel
  readonly tracks: (PlaceTrack | undefined)[]
  readonly neighbourhood: Neighbourhood
  readonly noLeans: boolean
  readonly leans: LeanRecord
  /** How much has been heard of each place, fading with time. */
  readonly heard: number[]
  readonly fights: ReturnType<typeof createFightRecord>
  readonly memory: Map<number, SaidOfPlace>
  readonly numbers: Map<string, number>
  readonly recent: Evidence[]
  liveBits: number
  today: number
}

export function createSweep(docket: Docket, settings: ControlSettings, noLeans: boolean): Sweep {
  const sides = docket.sides.holding.length
  const record = new SourceRecord(settings)
  const fights = createFightRecord()
  const all = docket.sides.holding.map((_, index) => index)
  const sweep: Sweep = {
    docket,
    settings,
    model: {
      silence: new SilenceRecord(),
      space: createStateSpace(sides),
      record,
      transitions: createTransitions(sides, all, { record: fights, settings }),
    },
    tracks: docket.places.map(() => undefined),
    neighbourhood: new Neighbourhood(docket.places, docket.placeIndex, settings.neighbours),
    noLeans,
    leans: new LeanRecord(sides, noLeans ? new Map() : readPackLeans(docket.actors, docket.sides)),
    heard: docket.places.map(() => 0),
    fights,
    memory: new Map(),
    numbers: new Map(),
    recent: [],
    liveBits: 0,
    today: docket.firstDay - 1,
  }
  return sweep
}

/** Moves the sweep on by one day, with the statements that became known on it. */
export function sweepDay(sweep: Sweep, statements: readonly Statement[]): void {
  const today = ++sweep.today
  const fade = 0.5 ** (1 / 60)
  for (let p = 0; p < sweep.heard.length; p++) sweep.heard[p] = (sweep.heard[p] ?? 0) * fade
  const dirty = new Map<number, number>()
  noteLiveSides(sweep, statements)
  for (const statement of statements) {
    const evidence = hearStatement(sweep, statement)
    if (evidence.share === 0) continue
    dirty.set(
      evidence.statement.place,
      Math.min(dirty.get(evidence.statement.place) ?? evidence.day, evidence.day),
    )
  }
  for (const track of sweep.tracks) {
    if (track)
      runForward(track, sweep.model, {
        from: Math.min(dirty.get(track.place) ?? today, today - RETOLD_DAYS),
        to: today,
        now: today,
      })
  }
  if (today % sweep.settings.learnEvery === 0) learn(sweep)
}

/** Days that are gone through again each day: silence about them says more as time passes. */
const RETOLD_DAYS = 3

export function noteLiveSides(sweep: Sweep, statements: readonly Statement[]): void {
  const before = sweep.liveBits
  for (const statement of statements) sweep.liveBits |= statement.agents | statement.targets
  if (sweep.liveBits !== before) refreshModel(sweep)
}

/** Rebuilds what follows from the counts. Until two sides have been named, all that can hold territory are possible. */
export function refreshModel(sweep: Sweep): void {
  const { settings, model, fights } = sweep
  const live = liveSides(sweep)
  model.transitions = createTransitions(model.space.sides, live, { record: fights, settings })
  model.record.refresh(live.length)
  model.silence.refresh()
}

export function liveSides(sweep: Sweep): number[] {
  const all = sweep.docket.sides.holding.map((_, index) => index)
  const live = all.filter(side => (sweep.liveBits >> side) & 1)
  return live.length > 1 ? live : all
}

/** A statement as evidence, by what has been learned so far: of its source's lean, and of nothing that was said before it. */
export function weighStatement(sweep: Sweep, statement: Statement): Evidence {
  const { source } = statement
  return {
    statement,
    day: statement.day === null ? sweep.today : evidenceDay(statement, sweep.settings),
    known: statement.known ?? sweep.today,
    share: 1,
    kind: statement.kind,
    agents: statement.agents,
    teller: numberOf(sweep.numbers, source.teller),
    voice: voiceOf(statement, speakerOf(sweep, statement)),
    relation: relationOf(sweep.leans.lean(source.teller), statement.agents),
  }
}

function speakerOf(sweep: Sweep, statement: Statement): number {
  const side = statement.source.speakerSide
  return side === null ? -1 : sweep.docket.sides.holding.indexOf(side)
}

/** A statement as evidence beside what has been heard of its place before; takes note of it there. */
function weighInPlace(sweep: Sweep, statement: Statement): Evidence {
  const said = keep(sweep.memory, statement.place, () => new Map<number, number[]>())
  const { speakerSide, teller } = statement.source
  const share = noteSaid(said, statement, {
    settings: sweep.settings,
    numberOf: text => numberOf(sweep.numbers, text),
    stake: speakerSide ?? leanName(sweep, teller),
  })
  return { ...weighStatement(sweep, statement), share }
}

/** Takes a statement into its place's evidence. */
export function hearStatement(sweep: Sweep, statement: Statement): Evidence {
  const { model } = sweep
  const lean = sweep.noLeans ? -1 : reportedLean(statement, sweep.docket.sides)
  if (lean >= 0) sweep.leans.state(publisherOf(statement), lean)
  const evidence = weighInPlace(sweep, statement)
  const { share } = evidence
  const { day, known } = evidence
  let track = sweep.tracks[statement.place]
  if (!track) {
    sweep.tracks[statement.place] = track = createTrack(statement.place, model.space)
    sweep.neighbourhood.hear(statement.place)
  }
  if (!(track.first <= day)) {
    track.first = day
    track.last = day - 1
  }
  addEvidence(track, model.space, evidence)
  sweep.leans.note(statement, speakerOf(sweep, statement))
  if (share > 0) {
    sweep.heard[statement.place] = (sweep.heard[statement.place] ?? 0) + share * statement.confidence
    sweep.recent.push(evidence)
    model.silence.noteLag(known - day)
  }
  return evidence
}

/**
 * Hears all that is said of a place anew, in the given order, by what has been learned so far; nothing is learned from it.
 * For a claim that comes late: repeats are told from first words by order of publication, not of arrival.
 */
export function rehearPlace(sweep: Sweep, place: number, statements: readonly Statement[]): void {
  sweep.memory.delete(place)
  const track = createTrack(place, sweep.model.space)
  for (const statement of statements) {
    if (statement.known === null) continue
    const evidence = weighInPlace(sweep, statement)
    if (!(track.first <= evidence.day)) track.first = evidence.day
    track.last = Math.max(track.last || evidence.day, evidence.known)
    addEvidence(track, sweep.model.space, evidence)
  }
  if (track.days.size === 0) return
  sweep.tracks[place] = track
  sweep.neighbourhood.hear(place)
}

/** Lets the leans as known in the end count for all evidence. */
export function settleLeans(sweep: Sweep): void {
  const known = new Map<string, Float64Array>()
  for (const track of sweep.tracks) {
    for (const day of track?.days.values() ?? []) {
      for (const evidence of day.evidence) {
        const { teller } = evidence.statement.source
        const lean = keep(known, teller, () => sweep.leans.lean(teller))
        evidence.relation = relationOf(lean, evidence.agents)
      }
    }
  }
}

const CHANGES = new Set(['capture', 'withdraw', 'repel', 'capture-denied'])

/** The day on which a statement is weighed: changes a day late where the report is later too, since days are often given a day early. */
function evidenceDay(statement: Statement, settings: ControlSettings): number {
  const day = statement.day!
  return CHANGES.has(statement.kind)
    ? Math.min(day + settings.dateSlack, Math.max(day, statement.known!))
    : day
}

function voiceOf(statement: Statement, speaker: number): number {
  if (speaker >= 0) return (statement.agents >> speaker) & 1 ? 0 : 1
  return statement.source.origin === statement.source.teller ? 3 : 2
}

function relationOf(lean: Float64Array, agents: number): Float64Array {
  const out = new Float64Array(3)
  for (let s = 0; s < lean.length - 1; s++) out[(agents >> s) & 1 ? 0 : 1]! += lean[s]!
  out[2] = lean[lean.length - 1]!
  return out
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = keep(numbers, key, () => numbers.size)
  return number
}

function leanName(sweep: Sweep, teller: string): string | null {
  const lean = sweep.leans.lean(teller)
  const best = lean.indexOf(Math.max(...lean))
  return best === lean.length - 1 ? null : (sweep.docket.sides.holding[best] ?? null)
}

/** A round of learning from what has settled: outcomes of claims, the course of fights, likeness of neighbours. */
function learn(sweep: Sweep): void {
  const { settings, today } = sweep
  const until = today - settings.settleDays
  const from = until - settings.learnEvery + 1
  const byPlace = new Map<number, Evidence[]>()
  const keep: Evidence[] = []
  for (const evidence of sweep.recent) {
    if (evidence.known > until) keep.push(evidence)
    else {
      const list = byPlace.get(evidence.statement.place)
      if (list) list.push(evidence)
      else byPlace.set(evidence.statement.place, [evidence])
    }
  }
  sweep.recent.length = 0
  for (const evidence of keep) sweep.recent.push(evidence)
  for (const track of sweep.tracks)
    if (track) learnFromPlace(sweep, track, { from, until, settled: byPlace.get(track.place) ?? [] })
  learnLikeness(sweep)
  refreshModel(sweep)
}

/** Days back that a round of learning looks at. */
const LOOK_BACK = 34

function learnFromPlace(
  sweep: Sweep,
  track: PlaceTrack,
  span: { from: number; until: number; settled: Evidence[] },
): void {
  const { model, today } = sweep
  const { space, record } = model
  const byDay = new Map<number, Evidence[]>()
  let earliest = span.from
  for (const evidence of span.settled) {
    if (evidence.day < today - LOOK_BACK) continue
    earliest = Math.min(earliest, evidence.day)
    byDay.set(evidence.day, [...(byDay.get(evidence.day) ?? []), evidence])
  }
  const standings = new Float64Array(STANDING_COUNT)
  walkBack(track, model, {
    from: Math.max(track.first, earliest),
    to: today,
    now: today,
    values: track.kept,
    forward: day => keptAt(track, space.size, day),
    see: seen => {
      const { day, states } = seen
      if (day >= span.from && day <= span.until) countDay(sweep, track, seen)
      for (const evidence of byDay.get(day) ?? []) {
        standings.fill(0)
        for (let s = 0; s < space.size; s++) standings[standingOf(space, s, evidence.agents)]! += states[s]!
        record.learn(evidence, standings)
      }
    },
  })
}

function countDay(sweep: Sweep, track: PlaceTrack, seen: SeenDay): void {
  const { space, record, transitions } = sweep.model
  for (let s = 0; s < space.size; s++) record.phaseDays[space.phase[s]!]! += seen.states[s]!
  learnSilence(sweep, track, seen)
  const at = keptAt(track, space.size, seen.day)
  if (!seen.later || at < 0) return
  const sums = [0, 0, 0, 0, 0, 0]
  let total = 0
  for (let e = 0; e < transitions.from.length; e++) {
    const chance =
      track.kept[at + transitions.from[e]!]! * transitions.weight[e]! * seen.later[transitions.to[e]!]!
    sums[transitions.meaning[e]!]! += chance
    total += chance
  }
  if (!(total > 0)) return
  const { fights } = sweep
  fights.quietDays += (sums[1]! + sums[5]!) / total
  fights.starts += sums[1]! / total
  fights.fightDays += (sums[2]! + sums[3]! + sums[4]!) / total
  fights.captures += sums[2]! / total
  fights.defences += sums[3]! / total
}

function learnSilence(sweep: Sweep, track: PlaceTrack, seen: SeenDay): void {
  const { space, silence } = sweep.model
  for (let state = 0; state < space.size; state++) {
    const weight = seen.states[state]!
    const phase = space.phase[state]!
    if (weight < 1e-3 || phase === QUIET || (phase !== FIGHT && space.entered[state] === 0)) continue
    silence.learn(phase, weight, countTold(track, { phase, holder: space.holder[state]!, day: seen.day }))
  }
}

/** How many independent statements tell of the fighting, capture or defence of a day. */
function countTold(track: PlaceTrack, at: { phase: number; holder: number; day: number }): number {
  let told = 0
  for (const day of at.phase === FIGHT ? [at.day] : [at.day, at.day + 1])
    for (const evidence of track.days.get(day)?.evidence ?? [])
      if (evidence.share > 0 && tells(evidence, at.phase, at.holder)) told++
  return told
}

function tells(evidence: Evidence, phase: number, holder: number): boolean {
  const names = ((evidence.agents >> holder) & 1) === 1
  if (phase === FIGHT)
    return evidence.kind === 'attack' || evidence.kind === 'clash' || evidence.kind === 'advance'
  if (phase === TAKEN) return names ? evidence.kind === 'capture' : evidence.kind === 'withdraw'
  return evidence.kind === 'repel' && names
}

function learnLikeness(sweep: Sweep): void {
  const { neighbourhood, tracks } = sweep
  const known = tracks.map(track => (track ? holdersOf(sweep, track, sweep.today) : undefined))
  const live = liveSides(sweep).length
  for (let p = 0; p < known.length; p++) {
    const here = known[p]
    if (!here) continue
    for (const neighbour of neighbourhood.of(p)) {
      const there = known[neighbour.place]!
      const weight = sureness(here, live) * sureness(there, live) * 0.25
      const same = leading(here) === leading(there) ? 1 : 0
      neighbourhood.learn(neighbour.band, same, weight)
    }
  }
}

const leading = (at: Float64Array): number => at.indexOf(Math.max(...at))

/** 0 for an even distribution, 1 for certainty. */
function sureness(at: Float64Array, live: number): number {
  return Math.max(0, (Math.max(...at) - 1 / live) / (1 - 1 / live))
}

/** Probabilities of each side's holding the place by its own evidence. */
export function holdersOf(sweep: Sweep, track: PlaceTrack, day: number): Float64Array {
  const { space } = sweep.model
  const out = new Float64Array(space.sides)
  const states = keptForward(track, space, day)
  if (states) for (let s = 0; s < space.size; s++) out[space.holder[s]!]! += states[s]!
  else out.fill(1 / space.sides)
  return out
}

/** Probability that the place is being fought for. */
export function fightingOf(space: TrackModel['space'], states: Float64Array): number {
  let out = 0
  for (let s = 0; s < space.size; s++) if (space.phase[s] === 1) out += states[s]!
  return out
}
