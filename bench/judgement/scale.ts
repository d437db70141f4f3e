import { performance } from 'node:perf_hooks'
import { assessControl, createControlTracker } from '#assessment'
import type { LedgerClaim } from '#ledger'
import { readConflict } from './battle.ts'
import { createScaleView, type Scale } from './scale-ledger.ts'

const SCALES: readonly Scale[] = [
  { claims: 10_000, places: 50, days: 730 },
  { claims: 100_000, places: 500, days: 730 },
  { claims: 1_000_000, places: 5_000, days: 730 },
]

/** Prints time and memory by size: a ledger judged from nothing, its last day described in full, and one new claim taken in. */
export function measureScale(): void {
  console.log('\n### Time and memory by size, one core\n')
  console.log(
    '| claims | places | days | judged from nothing, s (of which computing) | µs a claim (computing) | last day of all places in full, s | one new claim, ms (median of 25) | peak memory, MB |\n|---|---|---|---|---|---|---|---|',
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
  const again = performance.now()
  let estimates = 0
  for (const _ of assessControl(view, conflict)) estimates++
  const described = performance.now()
  const seconds = (judged - start) / 1000
  const cells = [
    scale.claims.toLocaleString('en'),
    scale.places.toLocaleString('en'),
    scale.days,
    `${seconds.toFixed(1)} (${computing.toFixed(1)})`,
    ((computing * 1e6) / scale.claims).toFixed(1),
    `${((described - again) / 1000).toFixed(1)} (${estimates}, judged anew)`,
    added.sort((a, b) => a - b)[12]!.toFixed(1),
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
function timeOne(tracker: ReturnType<typeof createControlTracker>, like: LedgerClaim, n: number): number {
  const claim = { ...like.claim, id: `clm_new_${n}`, reportId: `rep_new_${n}` }
  const start = performance.now()
  tracker.add({ ...like, claim })
  tracker.estimate(claim.places[0]!.place!, claim.time?.to ?? '2016-12-30')
  return performance.now() - start
}
