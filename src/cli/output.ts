import { once } from 'node:events'
import { EXIT } from './exit-code.ts'

/** What stands for the terminal in the rest of the command line: where to write, how wide it is, whether it shows colours. */
export interface Output {
  /** Data, to standard output. Resolves when more may be written. */
  write(text: string): Promise<void>
  /** Anything else, to standard error, as one line. */
  say(text: string): void
  /** Sets the code that the program ends with; the gravest one counts. */
  exitWith(code: number): void
  readonly columns: number
  readonly isTerminal: boolean
  readonly hasColour: boolean
}

/** How wide tables are where nobody says. */
const DEFAULT_COLUMNS = 80

/** Wider than this, lines are hard to follow. */
const MOST_COLUMNS = 140

const guarded = new WeakSet<object>()

/** The process's own streams. A reader that goes away (`| head`) ends the program without a word. */
export function openOutput(env: Readonly<Record<string, string | undefined>>): Output {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    if (guarded.has(stream)) continue
    guarded.add(stream)
    stream.on('error', (error: NodeJS.ErrnoException) => endWithoutStream(stream, error))
  }
  const isTerminal = stdout.isTTY === true
  const wanted = Number(env.COLUMNS) || stdout.columns || DEFAULT_COLUMNS
  return {
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    say: text => void stderr.write(`${text}\n`),
    exitWith(code) {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
    },
    columns: Math.max(40, Math.min(isTerminal || env.COLUMNS ? wanted : DEFAULT_COLUMNS, MOST_COLUMNS)),
    isTerminal,
    hasColour: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
  }
}

/** A reader that has gone away is no fault; a full disk is told, where there is still somebody to tell. */
function endWithoutStream(stream: NodeJS.WriteStream, error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done)
  if (stream === process.stdout)
    process.stderr.write(`claimline: standard output cannot be written: ${error.message}. Make room.\n`)
  process.exit(EXIT.refused)
}
