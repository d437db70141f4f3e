/**
 * Hidden states of a place on a day: held quietly by a side; held by one and under attack by another; just taken by a side
 * or just kept by it, today or yesterday (reports often give the eve's date). For K sides that is K² + 4K states. "Fight (h, a)" is h·K + a, and (h, h) is the quiet state.
 */
export interface StateSpace {
  /** Numbers (in the side table) of the sides that take part in the fighting; states are numbered by position in this list. */
  readonly live: readonly number[]
  readonly sides: number
  readonly size: number
  /** Number of the holding side. */
  readonly holder: Int8Array
  /** Number of the attacking side in fights, else −1. */
  readonly attacker: Int8Array
  readonly phase: Int8Array
  /** 1 on the very day of a capture or a defence. */
  readonly entered: Int8Array
}

export const QUIET = 0
export const FIGHT = 1
export const TAKEN = 2
export const KEPT = 3
export const PHASES = 4

/** Number of standings (see control-rules.ts). */
export const STANDING_COUNT = 8

/** The states for the given sides (their numbers in the side table). */
export function createStateSpace(live: readonly number[]): StateSpace {
  const sides = live.length
  const size = sides * sides + 4 * sides
  const holder = new Int8Array(size)
  const attacker = new Int8Array(size).fill(-1)
  const phase = new Int8Array(size)
  const entered = new Int8Array(size)
  live.forEach((side, h) => {
    live.forEach((other, a) => {
      const state = h * sides + a
      holder[state] = side
      if (a !== h) {
        attacker[state] = other
        phase[state] = FIGHT
      }
    })
    for (const [state, of, first] of [
      [takenState(sides, h), TAKEN, 1],
      [keptState(sides, h), KEPT, 1],
      [takenYesterday(sides, h), TAKEN, 0],
      [keptYesterday(sides, h), KEPT, 0],
    ] as const) {
      holder[state] = side
      phase[state] = of
      entered[state] = first
    }
  })
  return { live, sides, size, holder, attacker, phase, entered }
}

/** For each state of one space, the same state in another; −1 where the other does not have it. */
export function matchStates(from: StateSpace, to: StateSpace): Int32Array {
  const key = (space: StateSpace, s: number) =>
    [space.holder[s], space.attacker[s], space.phase[s], space.entered[s]].join(' ')
  const known = new Map(Array.from({ length: to.size }, (_, s) => [key(to, s), s]))
  return Int32Array.from({ length: from.size }, (_, s) => known.get(key(from, s)) ?? -1)
}

export const quietState = (sides: number, holder: number): number => holder * sides + holder
export const fightState = (sides: number, holder: number, attacker: number): number =>
  holder * sides + attacker
export const takenState = (sides: number, holder: number): number => sides * sides + holder
export const keptState = (sides: number, holder: number): number => sides * sides + sides + holder

export const takenYesterday = (sides: number, holder: number): number => sides * sides + 2 * sides + holder
export const keptYesterday = (sides: number, holder: number): number => sides * sides + 3 * sides + holder

/** How the sides of a claim (bits) stand to the place in a state: the number of the standing. */
export function standingOf(space: StateSpace, state: number, agents: number): number {
  const holds = (agents >> space.holder[state]!) & 1
  const phase = space.phase[state]!
  if (holds) return phase === QUIET ? 0 : phase === TAKEN ? 1 : phase === KEPT ? 2 : 3
  if (phase === FIGHT) return (agents >> space.attacker[state]!) & 1 ? 4 : 5
  return phase === TAKEN ? 6 : phase === KEPT ? 7 : 5
}
