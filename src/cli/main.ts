import { CommanderError } from 'commander'
import { COMMANDS } from './commands.ts'
import { EXIT, exitCodeOf, reportError } from './exit-code.ts'
import { openOutput } from './output.ts'
import { createProgram } from './program.ts'
import { readVersion } from './version.ts'

/** Runs one command line and sets the process's exit code. Never throws. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const output = openOutput(process.env)
  try {
    await createProgram(COMMANDS, output, readVersion()).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
    else {
      reportError(error, output)
      process.exitCode = exitCodeOf(error)
    }
  }
}
