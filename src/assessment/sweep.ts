import type { ControlSettings } from './control-settings.ts'
import type { Evidence } from './day-evidence.ts'
import type { Docket, Statement } from './docket.ts'
import { createFightRecord, createTransitions } from './fight-dynamics.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { keptForward, type PlaceTrack, relayTrack } from './place-track.ts'
import type { SaidOfPlace } from './said-before.ts'
import { SilenceRecord } from './silence.ts'
import { LeanRecord, readPackLeans } from './source-lean.ts'
import { SourceRecord } from './source-record.ts'
import { createStateSpace, FIGHT, matchStates } from './state-space.ts'
import type { TrackModel } from './track-model.ts'

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
  /** How much fighting is told of at each place, fading with time (see front.ts). */
  readonly front: number[]
  readonly fights: ReturnType<typeof createFightRecord>
  readonly memory: Map<number, SaidOfPlace>
  readonly numbers: Map<string, number>
  /** Evidence whose outcome has not settled yet. */
  recent: Evidence[]
  liveBits: number
  today: number
  /** What has been taken in since the whole ledger was read: statements, and the last day that one of them became known. */
  readonly growth: { statements: number; latest: number }
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
      space: createStateSpace(all),
      sides,
      record,
      transitions: createTransitions(sides, { record: fights, settings }),
    },
    tracks: docket.places.map(() => undefined),
    neighbourhood: new Neighbourhood(docket.places, docket.placeIndex, settings.neighbours),
    noLeans,
    leans: new LeanRecord(sides, noLeans ? new Map() : readPackLeans(docket.actors, docket.sides)),
    heard: docket.places.map(() => 0),
    front: docket.places.map(() => 0),
    fights,
    memory: new Map(),
    numbers: new Map(),
    recent: [],
    liveBits: 0,
    today: docket.firstDay - 1,
    growth: { statements: 0, latest: Number.NEGATIVE_INFINITY },
  }
  return sweep
}

/** Notes which sides statements name as holding, taking, losing or attacking. */
export function noteLiveSides(sweep: Sweep, statements: readonly Statement[]): void {
  const before = sweep.liveBits
  for (const statement of statements) sweep.liveBits |= statement.agents | statement.targets
  if (sweep.liveBits !== before) refreshModel(sweep)
}

/** Rebuilds what follows from the counts. Until two sides have been named, all that can hold territory are possible. */
export function refreshModel(sweep: Sweep): void {
  const { settings, model, fights } = sweep
  const live = liveSides(sweep)
  if (live.join() !== model.space.live.join()) enterSides(sweep, live)
  model.transitions = createTransitions(live.length, { record: fights, settings })
  model.record.refresh(live.length)
  model.silence.refresh()
}

/** Makes room for sides that have entered the fighting. */
function enterSides(sweep: Sweep, live: readonly number[]): void {
  const from = sweep.model.space
  const to = createStateSpace(live)
  const match = matchStates(from, to)
  for (const track of sweep.tracks) if (track) relayTrack(track, match, { from: from.size, to: to.size })
  sweep.model.space = to
}

/** Numbers of the sides that some claim has named so; all that can hold territory until two have been. */
export function liveSides(sweep: Sweep): number[] {
  const all = sweep.docket.sides.holding.map((_, index) => index)
  const live = all.filter(side => (sweep.liveBits >> side) & 1)
  return live.length > 1 ? live : all
}

/** Probabilities of each side's holding the place by its own evidence. */
export function holdersOf(sweep: Sweep, track: PlaceTrack, day: number): Float64Array {
  const { space } = sweep.model
  const out = new Float64Array(sweep.docket.sides.holding.length)
  const states = keptForward(track, space, day)
  if (states) for (let s = 0; s < space.size; s++) out[space.holder[s]!]! += states[s]!
  else for (const side of space.live) out[side] = 1 / space.sides
  return out
}

/** Probability that the place is being fought for. */
export function fightingOf(space: TrackModel['space'], states: Float64Array): number {
  let out = 0
  for (let s = 0; s < space.size; s++) if (space.phase[s] === FIGHT) out += states[s]!
  return out
}
