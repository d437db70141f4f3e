import { CommanderError } from 'commander'
import { COMMANDS } from './commands.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import { type Output, openOutput } from './output.ts'
import { createProgram } from './program.ts'
import { reportError } from './report-error.ts'
import { readVersion } from './version.ts'

/** Runs one command line with the process's own streams and sets its exit code. Never throws. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  await runProgram(args, openOutput(process.env))
}

/** Runs one command line against any output. Never throws: what goes wrong is told there, with its exit code. */
export async function runProgram(args: readonly string[], output: Output): Promise<void> {
  try {
    await createProgram(COMMANDS, output, readVersion()).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) output.exitWith(error.exitCode === 0 ? EXIT.done : EXIT.usage)
    else {
      reportError(error, output)
      output.exitWith(exitCodeOf(error))
    }
  }
}
