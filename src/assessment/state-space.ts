/**
 * Hidden states of a place on a day: held quietly by a side; held by one and under attack by another; just taken by a side
 * or just kept by it, today or yesterday (reports often give the eve's date). For K sides that is K² + 4K states. "Fight (h, a)" is h·K + a, and (h, h) is the quiet state.
 */
export interface StateSpace {
  readonly sides: number
  readonly size: number
  readonly holder: Int8Array
  /** The attacking side in fights, else −1. */
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

export function createStateSpace(sides: number): StateSpace {
  const size = sides * sides + 4 * sides
  const holder = new Int8Array(size)
  const attacker = new Int8Array(size).fill(-1)
  const phase = new Int8Array(size)
  const entered = new Int8Array(size)
  for (let h = 0; h < sides; h++) {
    for (let a = 0; a < sides; a++) {
      const state = h * sides + a
      holder[state] = h
      if (a !== h) {
        attacker[state] = a
        phase[state] = FIGHT
      }
    }
    for (const [state, of, first] of [
      [takenState(sides, h), TAKEN, 1],
      [keptState(sides, h), KEPT, 1],
      [takenYesterday(sides, h), TAKEN, 0],
      [keptYesterday(sides, h), KEPT, 0],
    ] as const) {
      holder[state] = h
      phase[state] = of
      entered[state] = first
    }
  }
  return { sides, size, holder, attacker, phase, entered }
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
