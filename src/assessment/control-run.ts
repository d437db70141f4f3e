import { CONTROL_SETTINGS, type ControlSettings } from './control-settings.ts'
import { sweepDay } from './control-sweep.ts'
import { type Evidence, releaseDay } from './day-evidence.ts'
import type { Docket, Statement } from './docket.ts'
import { FRONT_FADE, frontChance, frontWord } from './front.ts'
import { keep } from './keyed.ts'
import { blendNeighbours, type FieldSource } from './neighbour-field.ts'
import { keptForward, type PlaceTrack, runWhole, walkBack } from './place-track.ts'
import { createSweep, fightingOf, holdersOf, liveSides, type Sweep } from './sweep.ts'

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
  const sweep = createSweep(docket, settings, options.noLeans === true)
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
  const track = sweep.tracks[place]
  const states = track ? keptForward(track, sweep.model.space, day) : undefined
  return {
    holders: blendNeighbours(fieldOf(sweep), place),
    heard: sweep.heard[place]!,
    fighting: states ? fightingOf(sweep.model.space, states) : 0,
    live,
  }
}

/** A place by itself over a span of days: own holders (sides by day), chance of fighting, how much is heard and how much fighting told of around each day. */
export interface SmoothedPlace {
  readonly holders: Float64Array
  readonly fighting: Float64Array
  readonly heard: Float64Array
  readonly front: Float64Array
}

/** What is to be thought, in hindsight, of one place on each day of a span: own holders and chance of fighting by day. */
export function smoothPlace(
  sweep: Sweep,
  track: PlaceTrack,
  span: { from: number; to: number },
): SmoothedPlace {
  const { space } = sweep.model
  const { size, live } = space
  const sides = sweep.docket.sides.holding.length
  const end = Math.max(span.to, track.last)
  const now = Math.max(sweep.today, end)
  const values = runWhole(track, sweep.model, { to: end, now })
  const length = span.to - span.from + 1
  const out = {
    holders: new Float64Array(length * sides),
    fighting: new Float64Array(length),
    ...heardAround(track, span),
  }
  walkBack(track, sweep.model, {
    from: Math.max(track.first, span.from),
    to: end,
    now,
    values,
    forward: day => (day - track.first) * size,
    see: ({ day, states }) => {
      if (day > span.to) return
      const i = day - span.from
      for (let s = 0; s < size; s++) out.holders[i * sides + space.holder[s]!]! += states[s]!
      out.fighting[i] = fightingOf(space, states)
    },
  })
  for (const day of track.days.values()) releaseDay(day)
  for (let day = span.from; day < Math.min(track.first, span.to + 1); day++) {
    for (const side of live) out.holders[(day - span.from) * sides + side] = 1 / live.length
  }
  return out
}

const fields = new WeakMap<Sweep, { day: number; field: FieldSource }>()

/** The field of the sweep's day; each place's own probabilities are read once a day. */
function fieldOf(sweep: Sweep): FieldSource {
  const known = fields.get(sweep)
  if (known && known.day === sweep.today) return known.field
  const own = new Map<number, Float64Array>()
  const field: FieldSource = {
    neighbourhood: sweep.neighbourhood,
    settings: sweep.settings,
    sides: sweep.docket.sides.holding.length,
    live: liveSides(sweep),
    own: place => {
      const track = sweep.tracks[place]
      return track ? keep(own, place, () => holdersOf(sweep, track, sweep.today)) : undefined
    },
    front: place => frontChance(sweep.front[place] ?? 0),
  }
  fields.set(sweep, { day: sweep.today, field })
  return field
}

/** How much is heard of a place around each day of a span, before it or after, fading with distance; and of it, of fighting. */
function heardAround(
  track: PlaceTrack,
  span: { from: number; to: number },
): Pick<SmoothedPlace, 'heard' | 'front'> {
  const heard = new Float64Array(span.to - span.from + 1)
  const front = new Float64Array(heard.length)
  for (const [day, { evidence }] of track.days) {
    const amountOf = (each: Evidence) => each.share * each.statement.confidence
    const amount = evidence.reduce((sum, each) => sum + amountOf(each), 0)
    if (amount === 0) continue
    const fought = evidence.reduce((sum, each) => sum + frontWord(each.kind, amountOf(each), 0), 0)
    for (let i = 0; i < heard.length; i++) {
      const days = Math.abs(span.from + i - day)
      heard[i]! += amount * 0.5 ** (days / 60)
      front[i]! += fought * FRONT_FADE ** days
    }
  }
  return { heard, front }
}
