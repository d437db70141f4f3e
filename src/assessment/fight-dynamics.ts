import type { ControlSettings } from './control-settings.ts'
import {
  fightState,
  keptState,
  keptYesterday,
  quietState,
  takenState,
  takenYesterday,
} from './state-space.ts'

/** Chances of change from one day to the next, as a list of edges between states; together with `decay` the rows sum to 1. */
export interface Transitions {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weight: Float64Array
  /** Whether the edge begins (1), ends by capture (2), ends by defence (3) or continues (4) a fight, or is a quiet day (5); 0 otherwise. */
  readonly meaning: Int8Array
  readonly decay: number
  /** The quiet states: decay goes to these evenly. */
  readonly quiet: readonly number[]
}

/** What the record so far teaches on how fights go: expected numbers of days and changes. */
export interface FightRecord {
  quietDays: number
  starts: number
  fightDays: number
  captures: number
  defences: number
}

export const createFightRecord = (): FightRecord => ({
  quietDays: 0,
  starts: 0,
  fightDays: 0,
  captures: 0,
  defences: 0,
})

/** The three chances of a fight, learned from the record with the settings as starting point. */
export function fightChances(
  record: FightRecord,
  settings: ControlSettings,
): { start: number; end: number; won: number } {
  const w = settings.dynamicsWeight
  const ends = record.captures + record.defences
  return {
    start: (record.starts + settings.attackStart * w * 10) / (record.quietDays + w * 10),
    end: (ends + settings.fightEnd * w) / (record.fightDays + w),
    won: (record.captures + settings.fightWon * w) / (ends + w),
  }
}

/** The chances of change among `sides` sides, as the record teaches them. */
export function createTransitions(
  sides: number,
  options: { record: FightRecord; settings: ControlSettings },
): Transitions {
  const edges: [number, number, number, number][] = []
  const { start, end, won } = fightChances(options.record, options.settings)
  const others = Math.max(1, sides - 1)
  const begin = sides > 1 ? start : 0
  const surprise = sides > 1 ? options.settings.surprise : 0
  const stay = 1 - begin - surprise
  for (let h = 0; h < sides; h++) {
    const quiet = quietState(sides, h)
    const [taken, kept] = [takenState(sides, h), keptState(sides, h)]
    const [wasTaken, wasKept] = [takenYesterday(sides, h), keptYesterday(sides, h)]
    edges.push([quiet, quiet, stay, 5], [taken, wasTaken, stay, 5], [kept, wasKept, stay, 5])
    edges.push([wasTaken, quiet, stay, 5], [wasKept, quiet, stay, 5])
    for (let a = 0; a < sides; a++) {
      if (a === h) continue
      const fight = fightState(sides, h, a)
      for (const calm of [quiet, taken, kept, wasTaken, wasKept]) {
        edges.push([calm, fight, begin / others, 1], [calm, takenState(sides, a), surprise / others, 0])
      }
      edges.push(
        [fight, fight, 1 - end, 4],
        [fight, kept, end * (1 - won), 3],
        [fight, takenState(sides, a), end * won, 2],
      )
    }
  }
  return {
    from: Int32Array.from(edges, edge => edge[0]),
    to: Int32Array.from(edges, edge => edge[1]),
    weight: Float64Array.from(edges, edge => edge[2]),
    meaning: Int8Array.from(edges, edge => edge[3]),
    decay: options.settings.decay,
    quiet: Array.from({ length: sides }, (_, h) => quietState(sides, h)),
  }
}

/** One day forward: the states at `to` become the distribution after a day's possible change of those at `from`. */
export function stepForward(
  t: Transitions,
  row: { values: Float64Array; from: number; to: number; size: number },
): void {
  const { values, from, to, size } = row
  values.fill(0, to, to + size)
  const keep = 1 - t.decay
  for (let e = 0; e < t.from.length; e++)
    values[to + t.to[e]!]! += keep * t.weight[e]! * values[from + t.from[e]!]!
  const share = t.decay / t.quiet.length
  for (const state of t.quiet) values[to + state]! += share
}

/** One day backward: how likely the later evidence is from each state, given how likely it is from each state a day later. */
export function stepBackward(t: Transitions, later: Float64Array, out: Float64Array): void {
  let fresh = 0
  for (const state of t.quiet) fresh += later[state]!
  out.fill((t.decay * fresh) / t.quiet.length)
  const keep = 1 - t.decay
  for (let e = 0; e < t.from.length; e++) out[t.from[e]!]! += keep * t.weight[e]! * later[t.to[e]!]!
}
