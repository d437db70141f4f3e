import type { Conflict } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import { type IsoDay, toDayNumber } from '#primitives'
import { createSpokenIndex, type SpokenIndex, sweepWhole } from './case-file.ts'
import type { ControlEstimate } from './control-estimate.ts'
import { smoothGrid } from './control-grid.ts'
import { createDescriber } from './describe-place.ts'
import { byKnownDay, type Docket, readDocket, readStatements, rememberSources } from './docket.ts'
import { rehearPlace } from './hear-statement.ts'
import { noteLiveSides, type Sweep } from './sweep.ts'

/**
 * Judgement kept ready while the ledger grows: a new claim recomputes its places and those that they inform, and nothing
 * else. What sources are worth is as learned at the last full reading; a tracker made of the grown view learns anew.
 */
export interface ControlTracker {
  /** Takes in a claim recorded since. Returns the ids of the places whose estimates may have changed. */
  add(entry: LedgerClaim): readonly string[]
  /** The estimate of a place on a day, in hindsight; undefined for a place not known. */
  estimate(place: string, day: IsoDay): ControlEstimate | undefined
}

/** Reads the whole view once and keeps its judgement at hand. */
export function createControlTracker(
  view: LedgerView,
  conflict: Conflict,
  options: { readonly noLeans?: boolean } = {},
): ControlTracker {
  const noLeans = options.noLeans === true
  const docket = readDocket(view, conflict)
  const sweep = sweepWhole(docket, noLeans)
  const spoken = createSpokenIndex(docket, noLeans)
  const readSource = rememberSources(docket.sides, docket.actors)
  return {
    add(entry) {
      const source = readSource(entry.claim)
      const context = { view, sides: docket.sides, places: docket.placeList, source }
      const statements = readStatements(entry, context)
      for (const statement of statements) {
        statement.words = docket.quotes.groupOf(entry.claim.quote.text)
        spoken.add(statement)
      }
      noteLiveSides(sweep, statements)
      const places = [...new Set(statements.map(statement => statement.place))]
      for (const place of places) rehear(sweep, spoken, place)
      return affected(docket, sweep, places)
    },
    estimate(place, day) {
      const index = docket.placeList.find(place)
      if (index === undefined) return undefined
      const number = toDayNumber(day)
      const grid = smoothGrid(sweep, { from: number, to: number, places: [index] })
      return createDescriber(docket, spoken, { grid, nowcast: false })(index, number)
    },
  }
}

function rehear(sweep: Sweep, spoken: SpokenIndex, place: number): void {
  const statements = spoken.of(place).map(each => each.statement)
  rehearPlace(sweep, place, [...statements].sort(byKnownDay))
}

/** The places themselves and those that they are neighbours to. */
function affected(docket: Docket, sweep: Sweep, places: readonly number[]): string[] {
  const changed = new Set(places)
  return docket.places
    .filter(
      ({ index }) =>
        changed.has(index) || sweep.neighbourhood.of(index).some(near => changed.has(near.place)),
    )
    .map(place => place.id)
}
