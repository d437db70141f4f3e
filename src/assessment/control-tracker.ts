import type { Conflict } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import { type IsoDay, toDayNumber } from '#primitives'
import { createSpokenIndex, type SpokenIndex, sweepWhole } from './case-file.ts'
import type { ClaimSource } from './claim-source.ts'
import type { ControlEstimate } from './control-estimate.ts'
import { smoothGrid } from './control-grid.ts'
import { createDescriber } from './describe-place.ts'
import {
  byKnownDay,
  type Docket,
  readDocket,
  readStatements,
  rememberSources,
  type Statement,
} from './docket.ts'
import { rehearPlace } from './hear-statement.ts'
import { isReadingDue, noteGrowth } from './reading-due.ts'
import { noteLiveSides, type Sweep } from './sweep.ts'

/**
 * Judgement kept ready while the ledger grows: a new claim recomputes its places and those that they inform, and nothing
 * else. What sources are worth, how fights go and how alike neighbours are stay as learned at the last full reading, until
 * `refresh` reads all anew; after that everything is as a tracker made of the grown view has it.
 */
export interface ControlTracker {
  /** Takes in a claim recorded since, with its report where that is new too. Returns the ids of the places whose estimates may have changed. */
  add(entry: LedgerClaim, report?: ReportOf): readonly string[]
  /** The estimate of a place on a day, in hindsight; undefined for a place not known. */
  estimate(place: string, day: IsoDay): ControlEstimate | undefined
  /** Whether a full reading is due: see `isReadingDue`. */
  isDue(): boolean
  /** Reads and learns everything anew. Takes as long as the first reading. */
  refresh(): void
}

/** A report as the ledger's view holds it. */
export type ReportOf = LedgerView['reports'] extends ReadonlyMap<string, infer R> ? R : never

/** Reads the whole view once and keeps its judgement at hand. */
export function createControlTracker(
  view: LedgerView,
  conflict: Conflict,
  options: { readonly noLeans?: boolean } = {},
): ControlTracker {
  const noLeans = options.noLeans === true
  let known = view
  let reading = readWhole(known, conflict, noLeans)
  let added: LedgerClaim[] = []
  let newReports = new Map<string, ReportOf>()
  const grown = (): LedgerView => ({
    ...known,
    claims: [...known.claims, ...added],
    reports: newReports.size > 0 ? new Map([...known.reports, ...newReports]) : known.reports,
  })
  return {
    add(entry, report) {
      if (report) newReports.set(entry.claim.reportId, report)
      added.push(entry)
      const reports = newReports.has(entry.claim.reportId) ? newReports : known.reports
      const source = reading.readSource(entry.claim)
      return takeIn(entry, { ...reading, source, view: { reports } }).changed
    },
    estimate(place, day) {
      const { docket, sweep, spoken } = reading
      const index = docket.placeList.find(place)
      if (index === undefined) return undefined
      const number = toDayNumber(day)
      const grid = smoothGrid(sweep, { from: number, to: number, places: [index] })
      return createDescriber(docket, spoken, { grid, nowcast: false })(index, number)
    },
    isDue: () => isReadingDue(reading.sweep),
    refresh() {
      known = grown()
      added = []
      newReports = new Map()
      reading = readWhole(known, conflict, noLeans)
    },
  }
}

/** All that one full reading of a view yields. */
interface Reading {
  readonly docket: Docket
  readonly sweep: Sweep
  readonly spoken: SpokenIndex
  readonly readSource: ReturnType<typeof rememberSources>
}

function readWhole(view: LedgerView, conflict: Conflict, noLeans: boolean): Reading {
  const docket = readDocket(view, conflict)
  return {
    docket,
    sweep: sweepWhole(docket, noLeans),
    spoken: createSpokenIndex(docket, noLeans),
    readSource: rememberSources(docket.sides, docket.actors),
  }
}

/** What a claim is taken into, and how its reports are looked up. */
export interface Intake {
  readonly view: Pick<LedgerView, 'reports'>
  readonly docket: Docket
  readonly sweep: Sweep
  readonly spoken: SpokenIndex
  readonly source: ClaimSource
}

/** Takes a claim into its places' evidence: what it says, and the ids of its places and of those that they are neighbours to. */
export function takeIn(
  entry: LedgerClaim,
  into: Intake,
): { readonly statements: readonly Statement[]; readonly changed: readonly string[] } {
  const { view, docket, sweep, spoken, source } = into
  const statements = readStatements(entry, { view, sides: docket.sides, places: docket.placeList, source })
  for (const statement of statements) {
    statement.words = docket.quotes.groupOf(entry.claim.quote.text)
    spoken.add(statement)
  }
  noteLiveSides(sweep, statements)
  const places = new Set(statements.map(statement => statement.place))
  for (const place of places) {
    const said = spoken.of(place).map(each => each.statement)
    rehearPlace(sweep, place, [...said].sort(byKnownDay))
  }
  noteGrowth(sweep, statements)
  return { statements, changed: findAffected(docket, sweep, places) }
}

function findAffected(docket: Docket, sweep: Sweep, changed: ReadonlySet<number>): string[] {
  return docket.places
    .filter(
      ({ index }) =>
        changed.has(index) || sweep.neighbourhood.of(index).some(near => changed.has(near.place)),
    )
    .map(place => place.id)
}
