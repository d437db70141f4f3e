/**
 * What a large ledger costs: `node bench/ledger-size.ts [CLAIMS]` imports so many invented claims into a ledger of its own, reads them
 * back into a view, and prints seconds of processor time, the size of the file and the memory that the view takes.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '#adapters'
import { readLedgerView } from '#ledger'
import { importClaims } from '#pipeline'

const COUNT = Number(process.argv[2] ?? 100_000)
const PLACES = 5000
const OUTLETS = 40
const DAYS = 730

/** Lines of claims as another program would give them: few speakers, places and days, many claims. */
async function* claimLines(count: number): AsyncGenerator<string> {
  for (let n = 0; n < count; n++) {
    const place = (n * 7919) % PLACES
    const outlet = (n * 31) % OUTLETS
    const day = new Date(Date.UTC(2016, 0, 1 + (n % DAYS))).toISOString().slice(0, 10)
    const side = n % 3 === 0 ? 'government' : 'opposition'
    const words = `${side} forces took place ${place}, a spokesman said (${n})`
    yield JSON.stringify({
      id: `clm_${n.toString(16).padStart(20, '0')}`,
      reportId: `rep_${(n >> 2).toString(16).padStart(20, '0')}`,
      report: { outlet: `outlet-${outlet}`, outletName: `Outlet ${outlet}`, lean: null, published: day },
      type: n % 5 === 0 ? 'hold' : 'capture',
      polarity: 'asserted',
      modality: 'occurred',
      quote: { start: 0, end: words.length, text: words },
      agents: [{ name: `${side} forces`, side }],
      targets: [],
      places: [{ name: `Place ${place}`, place: `x/${place}`, lat: 36 + place / 10_000, lon: 37 }],
      time: { text: null, from: day, to: day },
      casualties: [],
      weapons: [],
      attribution: [
        { name: `Outlet ${outlet}`, role: 'publisher', actor: `outlet-${outlet}`, side: 'media' },
        { name: `${side} spokesman`, role: 'spokesperson', side },
      ],
      confidence: 0.9,
    })
  }
}

/** Processor seconds that `work` takes, and its result. */
async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: Math.round((user + system) / 1e5) / 10, result }
}

const folder = mkdtempSync(join(tmpdir(), 'claimline-bench-'))
try {
  const path = join(folder, 'large.db')
  const store = openSqliteStore(path, () => new Date().toISOString())
  const imported = await timed(() => importClaims(claimLines(COUNT), { store, file: 'claims.jsonl' }))
  const again = await timed(() => importClaims(claimLines(COUNT), { store, file: 'claims.jsonl' }))
  globalThis.gc?.()
  const heapBefore = process.memoryUsage().heapUsed
  const view = await timed(() => readLedgerView(store))
  globalThis.gc?.()
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  console.log(
    JSON.stringify({
      claims: view.result.claims.length,
      importSeconds: imported.seconds,
      importAgainSeconds: again.seconds,
      viewSeconds: view.seconds,
      fileMegabytes: megabytes(statSync(path).size),
      viewMegabytes:
        globalThis.gc === undefined
          ? 'run with --expose-gc'
          : megabytes(process.memoryUsage().heapUsed - heapBefore),
    }),
  )
  await store.close()
} finally {
  rmSync(folder, { recursive: true })
}
