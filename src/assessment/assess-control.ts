import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { type IsoDay, toDayNumber } from '#primitives'
import { readCase } from './case-file.ts'
import type { ControlEstimate } from './control-estimate.ts'
import { createNowcastGrid, smoothGrid } from './control-grid.ts'
import { createDescriber } from './describe-place.ts'
import type { Docket } from './docket.ts'

/** What to assess and how. Days are ISO days; without any, the last day that a report of the ledger speaks of. */
export interface ControlOptions {
  readonly from?: IsoDay
  readonly to?: IsoDay
  /** One day; short for `from` and `to`. */
  readonly at?: IsoDay
  /** Place ids; all that a claim names or that were imported where left out. */
  readonly places?: readonly string[]
  /** Each day only from what was published by then, learned reliabilities included; else in hindsight from the whole ledger. */
  readonly nowcast?: boolean
  /** Leave stated leans of outlets out of account. */
  readonly noLeans?: boolean
}

/**
 * Estimates who holds each place on each day, place by place and day by day. A pure function of the view: see
 * docs/methods.md for the model. Nothing is known of a place before its first claim, and the line says so.
 */
export function* assessControl(
  view: LedgerView,
  conflict: Conflict,
  options: ControlOptions = {},
): Generator<ControlEstimate> {
  const noLeans = options.noLeans === true
  const { docket, hindsight, spoken } = readCase(view, conflict, noLeans)
  const span = spanOf(docket, options)
  const places = wantedPlaces(docket, options.places)
  const wanted = options.places ? { places } : {}
  const nowcast = options.nowcast === true
  const grid = nowcast
    ? createNowcastGrid(docket, { ...span, ...wanted, noLeans })
    : smoothGrid(hindsight(), { ...span, ...wanted })
  const describe = createDescriber(docket, spoken(), { grid, nowcast })
  for (const place of places) for (let day = span.from; day <= span.to; day++) yield describe(place, day)
}

/** The estimate of one place (by id) on one day; undefined where the ledger and the pack do not know the place. */
export function assessPlace(
  view: LedgerView,
  conflict: Conflict,
  options: Omit<ControlOptions, 'places' | 'from' | 'to'> & { readonly place: string },
): ControlEstimate | undefined {
  const { place, ...rest } = options
  for (const estimate of assessControl(view, conflict, { ...rest, places: [place] })) return estimate
  return undefined
}

/** The span of days that options ask for. A first day after the last that is told of is a span of that day. */
export function spanOf(docket: Docket, options: ControlOptions): { from: number; to: number } {
  const to = options.to ?? options.at
  const end = to === undefined ? docket.lastDay : toDayNumber(to)
  const from = options.from ?? options.at
  const start = from === undefined ? end : toDayNumber(from)
  return { from: start, to: to === undefined ? Math.max(start, end) : end }
}

function wantedPlaces(docket: Docket, ids: readonly string[] | undefined): number[] {
  if (!ids) return docket.places.filter(place => place.named).map(place => place.index)
  return ids.flatMap(id => docket.placeList.find(id) ?? [])
}
