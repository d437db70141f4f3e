import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { COMMANDS } from './commands.ts'
import { EXIT, exitCodeOf, reportError } from './exit-code.ts'
import { openOutput } from './output.ts'
import { createProgram } from './program.ts'

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

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
