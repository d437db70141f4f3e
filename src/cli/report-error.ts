import { describeRefusal, Refusal, Refusals } from '#primitives'
import { EXIT } from './exit-code.ts'
import type { Output } from './output.ts'
import { printable } from './text-width.ts'

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
