import { Refusal, type RefusalCode, Refusals } from '#primitives'

/** Exit codes, for scripts. */
export const EXIT = { done: 0, refused: 1, usage: 2, fault: 70 } as const

/** Refusals that are about how the command was called; all others are about what it was given. */
const USAGE: readonly RefusalCode[] = ['usage']

/** The exit code that an error ends the program with. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Refusal) return USAGE.includes(error.code) ? EXIT.usage : EXIT.refused
  if (error instanceof Refusals) return Math.max(EXIT.refused, ...error.list.map(exitCodeOf))
  return EXIT.fault
}
