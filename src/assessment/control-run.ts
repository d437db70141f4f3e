import { CONTROL_SETTINGS, type ControlSettings } from './control-settings.ts'
import {
  createSweep,
  fightingOf,
  holdersOf,
  liveSides,
  type Sweep,
  sweepDay,
  withNeighbours,
} from './control-sweep.ts'
import type { Docket, Statement } from './docket.ts'
import { stepForward } from './fight-dynamics.ts'
import {
  applyEvidence,
  keptForward,
  normalise,
  type PlaceTrack,
  startEvenly,
  walkBack,
} from './place-track.ts'
import { readStatedLeans } from './source-lean.ts'

/** Numbers on a place and day: who holds it (over the conflict's holding sides), how much is heard of it, whether it is fought for. */
export interface ControlNumbers {
  readonly holders: Float64Array
  readonly heard: number
  readonly fighting: number
  readonly live: readonly number[]
}

export interface RunOptions {
  readonly from: number
  readonly to: number
  readonly noLeans?: boolean
  readonly settings?: ControlSettings
}

/** Sweeps over the days of a docket up to `to`, and shows each finished day from `from` on. */
export function sweepDays(
  docket: Docket,
  options: RunOptions,
  see?: (sweep: Sweep, day: number) => void,
): Sweep {
  const settings = options.settings ?? CONTROL_SETTINGS
  const stated = readStatedLeans(docket.statements, { ...docket, noLeans: options.noLeans === true })
  const sweep = createSweep(docket, settings, stated)
  let next = 0
  const { statements } = docket
  for (let day = docket.firstDay; day <= options.to; day++) {
    const today: Statement[] = []
    while (next < statements.length && statements[next]!.known !== null && statements[next]!.known! <= day)
      today.push(statements[next++]!)
    sweepDay(sweep, today)
    if (day >= options.from) see?.(sweep, day)
  }
  return sweep
}

/** What was to be thought of each place on the sweep's day, from what was published by then. */
export function nowcastNumbers(sweep: Sweep, place: number): ControlNumbers {
  const day = sweep.today
  const live = liveSides(sweep)
  const own = (p: number) => {
    const track = sweep.tracks[p]
    return track ? holdersOf(sweep, track, day) : undefined
  }
  const track = sweep.tracks[place]
  const states = track ? keptForward(track, sweep.model.space, day) : undefined
  return {
    holders: withNeighbours(sweep, place, own),
    heard: sweep.heard[place]!,
    fighting: states ? fightingOf(sweep.model.space, states) : 0,
    live,
  }
}

/** What is to be thought, in hindsight, of one place on each day of a span: own holders and chance of fighting by day. */
export function smoothPlace(
  sweep: Sweep,
  track: PlaceTrack,
  span: { from: number; to: number },
): { holders: Float64Array; fighting: Float64Array } {
  const { space, transitions } = sweep.model
  const end = Math.max(span.to, track.last)
  const days = end - track.first + 1
  const forward = new Float64Array(days * space.size)
  const now = Math.max(sweep.today, end)
  for (let i = 0; i < days; i++) {
    const at = forward.subarray(i * space.size, (i + 1) * space.size)
    if (i === 0) startEvenly(sweep.model, at)
    else stepForward(space.sides, transitions, forward.subarray((i - 1) * space.size, i * space.size), at)
    applyEvidence(track, sweep.model, { day: track.first + i, now }, at)
    normalise(at)
  }
  const length = span.to - span.from + 1
  const out = { holders: new Float64Array(length * space.sides), fighting: new Float64Array(length) }
  walkBack(track, sweep.model, {
    from: Math.min(track.first, span.from),
    to: end,
    now,
    forward: day =>
      day < track.first
        ? undefined
        : forward.subarray((day - track.first) * space.size, (day - track.first + 1) * space.size),
    see: (day, states) => {
      if (day < span.from || day > span.to) return
      const i = day - span.from
      for (let s = 0; s < space.size; s++) out.holders[i * space.sides + space.holder[s]!]! += states[s]!
      out.fighting[i] = fightingOf(space, states)
    },
  })
  for (let day = span.from; day < Math.min(track.first, span.to + 1); day++) {
    for (const side of transitions.live)
      out.holders[(day - span.from) * space.sides + side] = 1 / transitions.live.length
  }
  return out
}
