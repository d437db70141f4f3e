import { nowcastNumbers, type SmoothedPlace, smoothPlace, sweepDays } from './control-run.ts'
import type { Docket } from './docket.ts'
import { frontChance } from './front.ts'
import { keep } from './keyed.ts'
import { blendNeighbours, type FieldSource } from './neighbour-field.ts'
import type { Sweep } from './sweep.ts'

/** Probabilities by place and day: for each, the holding sides in order, how much is heard, the chance of fighting. */
export interface ControlGrid {
  readonly from: number
  readonly to: number
  /** The sweep at its last day: what has been learned by then. */
  readonly sweep: Sweep
  read(place: number, day: number): { holders: Float64Array; heard: number; fighting: number; live: number }
}

export interface GridOptions {
  readonly from: number
  readonly to: number
  readonly noLeans?: boolean
  /** Places wanted; all where left out. */
  readonly places?: readonly number[]
}

/** Works out a span of days as nowcasts: each day from what was published by then. */
export function createNowcastGrid(docket: Docket, options: GridOptions): ControlGrid {
  const cells = createCells(docket, options)
  const wanted = options.places ?? docket.places.map(place => place.index)
  const lean = options.noLeans === undefined ? {} : { noLeans: options.noLeans }
  const sweep = sweepDays(docket, { from: options.from, to: options.to, ...lean }, (at, day) => {
    for (const place of wanted) {
      const numbers = nowcastNumbers(at, place)
      cells.write(place, day, numbers.holders, [numbers.heard, numbers.fighting, numbers.live.length])
    }
  })
  return { from: options.from, to: options.to, sweep, read: (place, day) => cells.read(place, day) }
}

/** The hindsight of a finished sweep over a span of days. */
export function smoothGrid(sweep: Sweep, options: Pick<GridOptions, 'from' | 'to' | 'places'>): ControlGrid {
  const { docket } = sweep
  const cells = createCells(docket, options)
  const sides = docket.sides.holding.length
  const wanted = options.places ?? docket.places.map(place => place.index)
  const own = new Map<number, SmoothedPlace | undefined>()
  const smoothed = (place: number): SmoothedPlace | undefined => {
    if (!own.has(place)) {
      const track = sweep.tracks[place]
      own.set(place, track && smoothPlace(sweep, track, options))
    }
    return own.get(place)
  }
  let at = 0
  const field: FieldSource = {
    neighbourhood: sweep.neighbourhood,
    settings: sweep.settings,
    sides,
    live: sweep.model.space.live,
    own: place => smoothed(place)?.holders.subarray(at * sides, (at + 1) * sides),
    front: place => frontChance(smoothed(place)?.front[at] ?? 0),
  }
  for (const place of wanted) {
    const numbers = smoothed(place)
    for (let day = options.from; day <= options.to; day++) {
      at = day - options.from
      const rest = [numbers?.heard[at] ?? 0, numbers?.fighting[at] ?? 0, field.live.length]
      cells.write(place, day, blendNeighbours(field, place), rest)
    }
  }
  return { from: options.from, to: options.to, sweep, read: (place, day) => cells.read(place, day) }
}

function createCells(docket: Docket, options: Pick<GridOptions, 'from' | 'to'>) {
  const sides = docket.sides.holding.length
  const width = sides + 3
  const days = Math.max(0, options.to - options.from + 1)
  const rows = new Map<number, Float32Array>()
  return {
    write(place: number, day: number, holders: Float64Array, rest: readonly number[]): void {
      const row = keep(rows, place, () => new Float32Array(days * width))
      const at = (day - options.from) * width
      row.set(holders, at)
      row.set(rest, at + sides)
    },
    read(place: number, day: number) {
      const at = (day - options.from) * width
      const row = rows.get(place)
      const cell = row ? row.subarray(at, at + width) : new Float32Array(width)
      const empty = cell[sides + 2] === 0
      const holders = Float64Array.from(cell.subarray(0, sides))
      if (empty) holders.fill(1 / sides)
      return {
        holders,
        heard: cell[sides]!,
        fighting: cell[sides + 1]!,
        live: empty ? sides : cell[sides + 2]!,
      }
    },
  }
}
