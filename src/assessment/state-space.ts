/**
 * Hidden states of a place on a day: held quietly by a side; held by one and under attack by another; just taken by a side;
 * just kept by it. For K sides that is K² + 2K states. "Fight (h, a)" is h·K + a, and (h, h) is the quiet state.
 */
export interface StateSpace {
  readonly sides: number
  readonly size: number
  readonly holder: Int8Array
  /** The attacking side in fights, else −1. */
  readonly attacker: Int8Array
  readonly phase: Int8Array
}

export const QUIET = 0
export const FIGHT = 1
export const TAKEN = 2
export const KEPT = 3
export const PHASES = 4

/** Number of standings (see control-rules.ts). */
export const STANDING_COUNT = 8

export function createStateSpace(sides: number): StateSpace {
  const size = sides * sides + 2 * sides
  const holder = new Int8Array(size)
  const attacker = new Int8Array(size).fill(-1)
  const phase = new Int8Array(size)
  for (let h = 0; h < sides; h++) {
    for (let a = 0; a < sides; a++) {
      const state = h * sides + a
      holder[state] = h
      if (a !== h) {
        attacker[state] = a
        phase[state] = FIGHT
      }
    }
    holder[takenState(sides, h)] = h
    phase[takenState(sides, h)] = TAKEN
    holder[keptState(sides, h)] = h
    phase[keptState(sides, h)] = KEPT
  }
  return { sides, size, holder, attacker, phase }
}

export const quietState = (sides: number, holder: number): number => holder * sides + holder
export const fightState = (sides: number, holder: number, attacker: number): number =>
  holder * sides + attacker
export const takenState = (sides: number, holder: number): number => sides * sides + holder
export const keptState = (sides: number, holder: number): number => sides * sides + sides + holder

/** How the sides of a claim (bits) stand to the place in a state: the number of the standing. */
export function standingOf(space: StateSpace, state: number, agents: number): number {
  const holds = (agents >> space.holder[state]!) & 1
  const phase = space.phase[state]!
  if (holds) return phase === QUIET ? 0 : phase === TAKEN ? 1 : phase === KEPT ? 2 : 3
  if (phase === FIGHT) return (agents >> space.attacker[state]!) & 1 ? 4 : 5
  return phase === TAKEN ? 6 : phase === KEPT ? 7 : 5
}
