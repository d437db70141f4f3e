/**
 * The main job on the example: reads its reports, prints the picture, then serves the app until Ctrl-C. With `--once` it ends after
 * the picture. `npm start -- --once`; `--port N` chooses the app's port.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runCommandLine } from '../src/cli/main.ts'

const root = resolve(import.meta.dirname, '..')
const example = join(root, 'examples/aleppo-2016')
const ledger = join(root, '.claimline/example.db')
const rest = process.argv.slice(2)
const once = rest.includes('--once')

/** Runs one command on the example's ledger, shown as a user would type it; stops everything where it fails. */
async function run(...args: string[]): Promise<void> {
  const shown = args.map(arg => (arg.startsWith(root) ? arg.slice(root.length + 1) : arg)).join(' ')
  console.error(`\n$ npx claimline ${shown} --ledger .claimline/example.db`)
  await runCommandLine([...args, '--ledger', ledger])
  if (process.exitCode !== undefined && process.exitCode !== 0) process.exit()
}

mkdirSync(join(root, '.claimline'), { recursive: true })
if (!existsSync(ledger)) await run('import', join(example, 'outlets.csv'))
await run('add', join(example, 'reports'))
await run('picture')
if (!once) await run('serve', ...rest)
