import { performance } from 'node:perf_hooks'
import { createControlTracker } from '#assessment'
import type { LedgerClaim } from '#ledger'
import { readConflict } from './battle.ts'
import { createScaleView, type Scale } from './scale-ledger.ts'

const SCALES: readonly Scale[] = [
  { claims: 10_000, places: 50, days: 730 },
  { claims: 100_000, places: 500, days: 730 },
  { claims: 1_000_000, places: 5_000, days: 730 },
]

/** Prints time and memory by size: a ledger judged from nothing, and one new claim taken in to its place's new estimate. */
export function measureScale(): void {
  console.log('\n### Time and memory by size, one core\n')
  console.log(
    '| claims | places | days | judged from nothing, s (of which computing) | µs a claim (computing) | one new claim, ms (of which computing; median of 25) | peak memory, MB |\n|---|---|---|---|---|---|---|',
  )
  for (const scale of SCALES) measure(scale)
}

function measure(scale: Scale): void {
  const conflict = readConflict()
  globalThis.gc?.()
  const view = createScaleView(scale)
  const cpu = cpuSeconds()
  const start = performance.now()
  const tracker = createControlTracker(view, conflict)
  const judged = performance.now()
  const computing = cpuSeconds() - cpu
  const added = Array.from({ length: 25 }, (_, n) =>
    timeOne(tracker, view.claims[Math.floor((n * scale.claims) / 25)]!, n),
  )
  const memory = process.resourceUsage().maxRSS / 1024
  const seconds = (judged - start) / 1000
  const cells = [
    scale.claims.toLocaleString('en'),
    scale.places.toLocaleString('en'),
    scale.days,
    `${seconds.toFixed(1)} (${computing.toFixed(1)})`,
    ((computing * 1e6) / scale.claims).toFixed(1),
    `${middle(added.map(each => each.wall))} (${middle(added.map(each => each.computing))})`,
    Math.round(memory),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** Processor seconds of this process so far, garbage collection in other threads included: steadier than the clock on a busy machine. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Milliseconds from a new claim to the new estimate of its place. */
function timeOne(
  tracker: ReturnType<typeof createControlTracker>,
  like: LedgerClaim,
  n: number,
): { wall: number; computing: number } {
  const claim = { ...like.claim, id: `clm_new_${n}`, reportId: `rep_new_${n}` }
  const cpu = cpuSeconds()
  const start = performance.now()
  tracker.add({ ...like, claim })
  tracker.estimate(claim.places[0]!.place!, claim.time?.to ?? '2016-12-30')
  return { wall: performance.now() - start, computing: (cpuSeconds() - cpu) * 1000 }
}

const middle = (values: readonly number[]): string =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(1)
