import { describeRefusal, Refusal, type RefusalCode, Refusals } from '#primitives'
import type { Output } from './output.ts'
import { printable } from './text-width.ts'

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

/** Reports an error on standard error: a line for each refusal; a fault with what is needed to report it. */
export function reportError(error: unknown, output: Output): void {
  if (error instanceof Refusal) output.say(`claimline: ${printable(describeRefusal(error), false)}`)
  else if (error instanceof Refusals) for (const refusal of error.list) reportError(refusal, output)
  else
    output.say(`claimline: a fault of the program: ${error instanceof Error ? error.stack : String(error)}`)
}

/** Reports what was refused while the rest was done. */
export function reportRefused(refused: readonly Refusal[], output: Output): void {
  for (const refusal of refused) reportError(refusal, output)
  if (refused.length > 0) output.exitWith(EXIT.refused)
}
