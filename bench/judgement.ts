import { existsSync } from 'node:fs'
import { assessControl } from '#assessment'
import type { Claim } from '#claims'
import {
  type Battle,
  type EstimateLine,
  readConflict,
  rewriteClaims,
  type Score,
  SIMULATOR,
  scoreEstimates,
  viewOf,
  withBattle,
} from './judgement/battle.ts'
import { corruptClaims, NO_ERRORS, type ReadingErrors } from './judgement/corrupt-claims.ts'
import { measureReadingErrors } from './judgement/reading-errors.ts'
import { dawidSkene, estimateWith, majorityVote, truthFinder } from './judgement/rivals.ts'
import { measureScale } from './judgement/scale.ts'

/**
 * Measures judgement: on simulated battles with known truth, beside reference methods, under hostile settings and with a
 * fallible reader in between; then time and memory by size. `--first SEED` (default 5001), `--seeds N` (default 21),
 * `--only battles|rivals|robust|reader|scale`. Prints Markdown tables.
 */
const SIZES = [
  { places: 20, days: 60, outlets: 8 },
  { places: 40, days: 120, outlets: 14 },
  { places: 80, days: 200, outlets: 24 },
]
const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}
const first = Number(argument('first', '5001'))
const seeds = Number(argument('seeds', '21'))
const only = argument('only', '')
const conflict = readConflict()

/** What is gathered over battles. */
interface Tally {
  brier: number[]
  ratio: number[]
  f1: number[]
  bins: [number, number, number][]
}

const createTally = (): Tally => ({
  brier: [],
  ratio: [],
  f1: [],
  bins: Array.from({ length: 10 }, () => [0, 0, 0]),
})

function note(tally: Tally, score: Score): void {
  tally.brier.push(score.estimates.brier)
  tally.ratio.push(score.brierOverBestBaseline)
  tally.f1.push(score.contestedF1)
  for (const [i, bin] of score.estimates.bins.entries())
    for (const [k, value] of bin.entries()) tally.bins[i]![k]! += value
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const calibrationError = (tally: Tally): number => {
  const all = tally.bins.reduce((sum, bin) => sum + bin[0], 0)
  return tally.bins.reduce((sum, [, p, y]) => sum + Math.abs(p - y), 0) / all
}

function row(name: string, tally: Tally): string {
  const cells = [
    mean(tally.brier).toFixed(4),
    mean(tally.ratio).toFixed(3),
    Math.max(...tally.ratio).toFixed(3),
    calibrationError(tally).toFixed(4),
    mean(tally.f1).toFixed(3),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

const HEAD =
  '| method | Brier | of best baseline, mean | of best baseline, worst seed | ECE, pooled | contested F1 |\n|---|---|---|---|---|---|'

function estimate(
  battle: Battle,
  claims: readonly Claim[],
  nowcast: boolean,
  noLeans = false,
): EstimateLine[] {
  const [from, to] = [battle.days[0]!, battle.days[battle.days.length - 1]!]
  const lines: EstimateLine[] = []
  for (const each of assessControl(viewOf(claims, battle.places), conflict, { from, to, nowcast, noLeans }))
    lines.push({
      place: each.place.id,
      date: each.date,
      probabilities: each.probabilities,
      contested: each.contested,
    })
  return lines
}

function planOf(index: number, options: readonly string[] = []) {
  return { seed: first + index, ...SIZES[index % SIZES.length]!, options }
}

function measureBattles(): void {
  const [now, hind] = [createTally(), createTally()]
  const bySize = SIZES.map(() => createTally())
  const rivals = {
    'majority vote (reference)': majorityVote,
    'Dawid–Skene 1979 (reference)': dawidSkene,
    'TruthFinder 2007 (reference)': truthFinder,
  }
  const others = new Map(Object.keys(rivals).map(name => [name, createTally()]))
  for (let i = 0; i < seeds; i++) {
    withBattle(planOf(i), battle => {
      const score = scoreEstimates(battle, estimate(battle, battle.claims, true), 'nowcast')
      note(now, score)
      note(bySize[i % SIZES.length]!, score)
      note(hind, scoreEstimates(battle, estimate(battle, battle.claims, false), 'hindsight'))
      for (const [name, method] of Object.entries(rivals))
        note(others.get(name)!, scoreEstimates(battle, estimateWith(method, battle), 'nowcast'))
    })
  }
  console.log(`\n### ${seeds} battles, seeds ${first} to ${first + seeds - 1}, sizes in turn\n\n${HEAD}`)
  console.log(row('Claimline, nowcast', now))
  for (const [i, size] of SIZES.entries())
    console.log(row(`– ${size.places} places, ${size.days} days, ${size.outlets} outlets`, bySize[i]!))
  console.log(row('Claimline, hindsight (baselines in hindsight too)', hind))
  for (const [name, tally] of others) console.log(row(name, tally))
  console.log(`\nHindsight over nowcast: ${(mean(hind.brier) / mean(now.brier)).toFixed(3)}.`)
  console.log(
    `\nReliability (nowcast): ${now.bins.map(([n, p, y]) => (n > 0 ? `${(p / n).toFixed(2)}→${(y / n).toFixed(2)}` : '–')).join(', ')}.`,
  )
}

/** A hostile setting: options of the simulator, and what is done to its claims. */
interface Setting {
  readonly name: string
  readonly options: readonly string[]
  readonly noLeans?: boolean
  /** Copies are printed as the outlet's own word. */
  readonly uncited?: boolean
}

function measureRobustness(): void {
  const all = ['--hide-leans', '--copying', '2', '--hostile', '0.33', '--false', '2']
  const settings: Setting[] = [
    { name: 'leans hidden (--hide-leans)', options: ['--hide-leans'] },
    { name: 'leans left out (--no-leans)', options: [], noLeans: true },
    { name: 'twice the copying (--copying 2)', options: ['--copying', '2'] },
    { name: 'twice the copying, and no copy says so', options: ['--copying', '2'], uncited: true },
    { name: 'six times the copying, and no copy says so', options: ['--copying', '6'], uncited: true },
    { name: 'a third of outlets against their lean (--hostile 0.33)', options: ['--hostile', '0.33'] },
    { name: 'twice the falsehoods (--false 2)', options: ['--false', '2'] },
    { name: 'all of these, copies cited', options: all },
  ]
  console.log(`\n### Hostile settings, ${Math.ceil(seeds / 2)} battles each, nowcast\n\n${HEAD}`)
  for (const setting of settings) {
    const tally = createTally()
    for (let i = 0; i < Math.ceil(seeds / 2); i++)
      withBattle(planOf(i, setting.options), battle => {
        const claims = setting.uncited ? battle.claims.map(uncite) : battle.claims
        note(tally, scoreEstimates(battle, estimate(battle, claims, true, setting.noLeans), 'nowcast'))
      })
    console.log(row(setting.name, tally))
  }
}

/** A claim without the outlets that it was taken from: the publisher prints it as what it heard itself. */
const uncite = (claim: Claim): Claim => ({
  ...claim,
  attribution: claim.attribution.filter((link, index) => index === 0 || link.role !== 'outlet'),
})

/** Readers to put in between: two made up, and the program's own as it is measured on news. */
async function listReaders(): Promise<[string, ReadingErrors][]> {
  const readers: [string, ReadingErrors][] = [
    ['perfect reader', NO_ERRORS],
    [
      'careful reader',
      { ...NO_ERRORS, dropped: 0.1, wrongSide: 0.03, wrongPlace: 0.03, wrongModality: 0.03 },
    ],
  ]
  const measured = await measureReadingErrors(conflict)
  if (measured)
    readers.push([`the reader, on ${measured.claims} claims of control in Guardian news`, measured.errors])
  const poor = { dropped: 0.35, wrongSide: 0.15, wrongPlace: 0.35, wrongModality: 0.2 }
  return [...readers, ['poor reader', { ...NO_ERRORS, ...poor }]]
}

/** Errors of reading in words: "24 % missed, 11 % wrong side". */
function describeErrors(errors: ReadingErrors): string {
  const words = {
    dropped: 'missed',
    wrongSide: 'wrong side',
    lostSide: 'no side',
    wrongPlace: 'wrong place',
    lostPlace: 'no place',
    wrongModality: 'wrong modality',
    invented: 'invented',
  }
  const parts = Object.entries(words).flatMap(([key, word]) => {
    const share = errors[key as keyof ReadingErrors]
    return share > 0 ? [`${(share * 100).toFixed(0)} % ${word}`] : []
  })
  return parts.length > 0 ? `: ${parts.join(', ')}` : ''
}

async function measureReader(): Promise<void> {
  const battles = Math.ceil(seeds / 2)
  console.log(`\n### A fallible reader in between, ${battles} battles, nowcast\n`)
  console.log(`${HEAD.split('\n')[0]} the same, of baselines on what was read, mean | worst seed |`)
  console.log(`${HEAD.split('\n')[1]}---|---|`)
  for (const [name, errors] of await listReaders()) {
    const tally = createTally()
    const alike: number[] = []
    for (let i = 0; i < battles; i++)
      withBattle(planOf(i), battle => {
        const claims = corruptClaims(battle.claims, errors, i)
        const lines = estimate(battle, claims, true)
        const score = scoreEstimates(battle, lines, 'nowcast')
        note(tally, score)
        alike.push(score.estimates.brier / bestBaseline(rewriteClaims(battle, claims), lines))
      })
    const cells = [mean(alike), Math.max(...alike)].map(value => value.toFixed(3))
    console.log(`${row(name + describeErrors(errors), tally)} ${cells.join(' | ')} |`)
  }
}

/** Brier score of the best baseline on a battle's claims. */
function bestBaseline(battle: Battle, lines: readonly EstimateLine[]): number {
  const { baselines } = scoreEstimates(battle, lines, 'nowcast')
  return Math.min(...Object.values(baselines).map(baseline => baseline.brier))
}

if (!existsSync(SIMULATOR) && only !== 'scale')
  console.error('bench: ../shared/scorers is missing; only --only scale can run')
else {
  if (only === '' || only === 'battles') measureBattles()
  if (only === '' || only === 'robust') measureRobustness()
  if (only === '' || only === 'reader') await measureReader()
}
if (only === '' || only === 'scale') measureScale()
