#!/usr/bin/env node
// The program's entry. Plain JavaScript that any Node from 20 on can run: the program itself is TypeScript that Node 24 runs as
// it stands, so an older Node hands over to the Node 24 that `npm install` put into the clone.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const NODE_NEEDED = 24
const ownNode = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
)

if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) await runHere()
else if (existsSync(ownNode)) handOver()
else {
  process.stderr.write(
    `claimline: needs Node ${NODE_NEEDED} or newer, and this is ${process.version}. Run "npm install" in the clone: it fetches one.\n`,
  )
  process.exitCode = 2
}

async function runHere() {
  // Memory: V8 would let the space for new objects grow to three times 32 MB for each thread, for a few parts in a hundred of speed.
  setFlagsFromString('--semi-space-growth-factor=1')
  // node:sqlite is marked experimental in Node 24; the notice is of no use to who runs the program.
  const emitWarning = process.emitWarning
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'string' ? rest[0] : rest[0]?.type
    if (type !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest)
  }
  nodeModule.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
  const { runCommandLine } = await import('../src/cli/main.ts')
  await runCommandLine(process.argv.slice(2))
}

/** Runs this file again on the clone's own Node and ends as it ends: same exit code, or same signal. */
function handOver() {
  const child = spawn(
    ownNode,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'].filter(
    name => name in constants.signals,
  )
  // A terminal sends its interrupt to both processes; the child decides what it means, and this one waits for it.
  for (const signal of signals) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  child.on('error', error => {
    process.stderr.write(`claimline: cannot start ${ownNode}: ${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 2)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
