import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadServer } from './api/load-server.ts'
import { measureApp } from './api/measure-app.ts'

/**
 * `npm run bench:api -- [--ledger FILE] [--stretch N] [--clients N] [--requests N] [--seconds N] [--no-browser]`
 *
 * Serves a big ledger on loopback and measures, all bounded: how long it takes to start, how long /api/control?at= takes with many
 * clients, throughput and memory; then in Chromium the first picture of the map, what it transfers, and how many frames a second
 * scrubbing makes. Without a ledger one is made with the simulator of ../shared (5,000 places, 60 days, about 250,000 claims); `--stretch 12`
 * lays its days twelve apart, so that the same claims span two years.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}
const DAY_MS = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'claimline-bench-'))
const claimline = (...args: string[]) => [join(root, 'bin/claimline.js'), ...args]

async function makeLedger(): Promise<string> {
  const simulator = join(root, '../shared/scorers/simulate-battle.mjs')
  if (!existsSync(simulator))
    throw new Error('No ledger: name one with --ledger, or put the simulator at ../shared.')
  const run = (...args: string[]): void => {
    if (spawnSync(execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      throw new Error(`failed: ${args.join(' ')}`)
  }
  console.log('Making a ledger (about two minutes) …')
  run(simulator, ...'--seed 3 --places 5000 --days 60 --outlets 14 --out'.split(' '), folder)
  if (option('stretch') !== undefined) await stretch(join(folder, 'claims.jsonl'), Number(option('stretch')))
  for (const file of ['places.csv', 'claims.jsonl'])
    run(...claimline('import', join(folder, file), '--ledger', join(folder, 'big.db')))
  return join(folder, 'big.db')
}

/** Moves every day of a file of claims away from the first by a factor. */
async function stretch(file: string, factor: number): Promise<void> {
  const first = Date.UTC(2016, 5, 1)
  const moved = (day: string): string =>
    new Date(first + Math.round((factor * (Date.parse(day) - first)) / DAY_MS) * DAY_MS)
      .toISOString()
      .slice(0, 10)
  const out = createWriteStream(`${file}.long`)
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (!out.write(`${line.replace(/(?<=")\d{4}-\d\d-\d\d(?=")/g, moved)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  renameSync(`${file}.long`, file)
}

/** Starts the server; its address is the first http address that it prints. */
async function serve(ledger: string) {
  const start = performance.now()
  const child = spawn(execPath, claimline('serve', '--ledger', ledger, '--port', '0'), { stdio: 'pipe' })
  let printed = ''
  const url = await new Promise<string>((done, fail) => {
    const see = (part: Buffer): void => {
      printed += part
      const found = /http:\/\/[\d.:]+\//.exec(printed)
      if (found) done(found[0])
    }
    child.stdout.on('data', see)
    child.stderr.on('data', see)
    child.once('exit', code => fail(new Error(`serve ended with ${code}: ${printed}`)))
  })
  return { url, child, seconds: (performance.now() - start) / 1000 }
}

const memoryOf = (pid: number): string => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return `${Math.round(Number(kilobytes) / 1024)} MB`
}

const { url, child, seconds } = await serve(option('ledger') ?? (await makeLedger()))
try {
  const overview = (await (await fetch(new URL('api/overview', url))).json()) as {
    counts: { claims: number }
    span: { from: string; to: string }
  }
  console.log(
    `${overview.counts.claims} claims, ${overview.span.from} to ${overview.span.to}; served ${seconds.toFixed(1)} s after start, ${memoryOf(child.pid!)}`,
  )
  if (!argv.includes('--no-browser')) await measureApp(url)
  const load = {
    url,
    span: overview.span,
    clients: Number(option('clients') ?? 50),
    requests: Number(option('requests') ?? 10_000),
    seconds: Number(option('seconds') ?? 20),
  }
  console.log(`GET /api/control?at=, ${load.clients} clients, each day of the last 60 at random:`)
  await loadServer('first time', load)
  await loadServer('again', load)
  console.log(`  memory ${memoryOf(child.pid!)}`)
} finally {
  child.removeAllListeners('exit')
  child.kill('SIGINT')
  rmSync(folder, { recursive: true, force: true })
}
