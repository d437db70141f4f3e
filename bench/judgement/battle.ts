import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPackFolder, readPackFiles } from '#adapters'
import type { Claim } from '#claims'
import { type Conflict, parseConflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import type { Place } from '#places'

const scorers = new URL('../../../shared/scorers/', import.meta.url)
export const SIMULATOR = new URL('simulate-battle.mjs', scorers).pathname
const SCORER = new URL('score-control.mjs', scorers).pathname

/** Size and kind of a simulated battle. */
export interface BattlePlan {
  readonly seed: number
  readonly places: number
  readonly days: number
  readonly outlets: number
  /** Further options of the simulator, as on its command line. */
  readonly options?: readonly string[]
}

/** A simulated battle on disk and in memory. */
export interface Battle {
  readonly folder: string
  readonly claims: readonly Claim[]
  readonly places: readonly Place[]
  readonly days: readonly string[]
}

/** One estimate as the scorer reads it. */
export interface EstimateLine {
  readonly place: string
  readonly date: string
  readonly probabilities: Readonly<Record<string, number>>
  readonly contested: boolean
}

/** What the scorer prints, as far as it is used here. */
export interface Score {
  readonly baselines: Readonly<Record<string, { readonly brier: number }>>
  readonly contestedF1: number
  readonly brierOverBestBaseline: number
  readonly estimates: {
    readonly brier: number
    readonly ece: number
    readonly logLoss: number
    /** Ten bins of [place-days, sum of probabilities, times true]. */
    readonly bins: readonly (readonly [number, number, number])[]
  }
}

/** Simulates a battle, hands it to `use` and removes its folder. */
export function withBattle<T>(plan: BattlePlan, use: (battle: Battle) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-battle-'))
  try {
    const numbers = [plan.seed, plan.places, plan.days, plan.outlets].map(String)
    const named = ['--seed', '--places', '--days', '--outlets'].flatMap((name, i) => [name, numbers[i]!])
    execFileSync(process.execPath, [SIMULATOR, ...named, '--out', folder, ...(plan.options ?? [])])
    return use(readBattle(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readBattle(folder: string): Battle {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
  const truth = lines('truth.jsonl').map(line => JSON.parse(line) as { date: string })
  return {
    folder,
    claims: lines('claims.jsonl').map(line => JSON.parse(line) as Claim),
    places: lines('places.csv').slice(1).map(readPlace),
    days: [...new Set(truth.map(each => each.date))].sort(),
  }
}

function readPlace(line: string): Place {
  const [id = '', name = '', lat, lon] = line.split(',')
  return {
    id,
    name,
    names: [],
    kind: 'area',
    parent: null,
    lat: Number(lat),
    lon: Number(lon),
    radiusKm: null,
    coordErrorKm: null,
    geometry: null,
    population: null,
    sensitive: null,
    origin: 'simulation',
  }
}

/** Scores estimates against the battle's truth with the shared scorer. */
export function scoreEstimates(
  battle: Battle,
  lines: readonly EstimateLine[],
  mode: 'nowcast' | 'hindsight',
): Score {
  const file = join(battle.folder, 'estimates.jsonl')
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  return JSON.parse(execFileSync(process.execPath, [SCORER, battle.folder, file, '--mode', mode]).toString())
}

/**
 * The battle with other claims told of it, on disk too, for the scorer's baselines. Claims that name no side or no place are left out
 * there: the baselines cannot use them.
 */
export function rewriteClaims(battle: Battle, claims: readonly Claim[]): Battle {
  const told = claims.filter(claim => claim.agents.length > 0 && claim.places.length > 0)
  writeFileSync(join(battle.folder, 'claims.jsonl'), told.map(claim => `${JSON.stringify(claim)}\n`).join(''))
  return { ...battle, claims }
}

/** Claims as a ledger view, with the battle's places imported. */
export function viewOf(claims: readonly Claim[], places: readonly Place[]): LedgerView {
  return {
    asOf: claims.length,
    conflict: 'syria',
    reports: new Map(),
    claims: claims.map((claim, i) => ({
      claim,
      position: i + 1,
      quoteStatus: 'unverified',
      judgement: null,
    })),
    rejected: [],
    importedPlaces: places,
    importedActors: [],
    judgements: [],
  }
}

/** The pack that the simulator's sides belong to. */
export function readConflict(): Conflict {
  return parseConflict(readPackFiles(findPackFolder('syria', {})))
}
