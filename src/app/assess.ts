import { assessControl, type ControlEstimate } from '#assessment'
import type { LedgerView } from '#ledger'
import { foldName } from '#names'
import { Refusal, toDayNumber } from '#primitives'
import { findPlaces, nameOfPlace } from './find-place.ts'
import type { App } from './open-app.ts'
import { knownBy, readAsOf, readDay, readWindow } from './view-as-known.ts'

/** What the ids of places begin with that are known by their text alone. */
const UNRESOLVED = 'unresolved:'

/** What is asked of the judgement of a ledger, as a user gives it. */
export interface AssessmentQuery {
  readonly at?: string | undefined
  readonly asOf?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly side?: string | undefined
  /** False to judge without what the pack says of where outlets lean. */
  readonly leans?: boolean | undefined
  readonly nowcast?: boolean | undefined
}

/** An estimate of a place found by name; `candidates` where the name fits others too. */
export type NamedEstimate = ControlEstimate & {
  readonly candidates?: readonly { readonly id: string; readonly name: string; readonly score: number }[]
}

/** The view that a query asks to be judged. */
export async function viewFor(app: App, { asOf }: Pick<AssessmentQuery, 'asOf'>): Promise<LedgerView> {
  const known = readAsOf(asOf)
  return knownBy(await app.view(known.position), known.day)
}

/** Who holds a place, who says so and who disputes it, on the first day asked for. Refuses a name that fits no place. */
export async function assessNamedPlace(
  app: App,
  name: string,
  query: AssessmentQuery,
): Promise<NamedEstimate> {
  const [first] = await assessNamedDays(app, name, { ...query, side: undefined })
  return first!
}

/**
 * The same for each day asked for; with a side, only the days on which it probably holds the place or claims it. A name that fits
 * several places is taken for the best that the ledger or the pack knows; the others are `candidates`.
 */
export async function assessNamedDays(
  app: App,
  name: string,
  query: AssessmentQuery,
): Promise<readonly NamedEstimate[]> {
  const view = await viewFor(app, query)
  const registry = await app.registry()
  const { conflict } = registry
  const { side } = query
  if (side !== undefined) requireSide(conflict.sides, side)
  const fitting = distinct([...findPlaces(registry, name), ...namedByClaims(view, name)])
  for (const [index, { id }] of fitting.entries()) {
    const estimates = [...assessControl(view, conflict, { ...controlOptions(query), places: [id] })]
    if (estimates.length === 0) continue
    const others = fitting.filter((_, other) => other !== index)
    const named = others.map(({ id: other, score }) => ({
      id: other,
      name: nameOfPlace(registry, other),
      score,
    }))
    return estimates
      .filter(estimate => side === undefined || concernsSide(estimate, side))
      .map(estimate => (named.length === 0 ? estimate : { ...estimate, candidates: named }))
  }
  throw new Refusal('unknown-name', `No place is known by the name "${name}".`, {
    field: 'NAME',
    advice: 'See "claimline resolve place" for what a name may stand for, or import the place.',
  })
}

/** Ids under which claims speak of a place of that name or id that no registry knows. */
function namedByClaims(view: LedgerView, name: string): { id: string; score: number }[] {
  const ids = new Set<string>()
  const folded = foldName(name)
  for (const { claim } of view.claims)
    for (const place of claim.places)
      if (place.place === name || foldName(place.name) === folded)
        ids.add(place.place ?? `${UNRESOLVED}${folded}`)
  return [...ids].map(id => ({ id, score: 0 }))
}

/** Control of every place on the days asked for, place by place. */
export async function assessControlOf(app: App, query: AssessmentQuery): Promise<Iterable<ControlEstimate>> {
  const view = await viewFor(app, query)
  const { conflict } = await app.registry()
  const estimates = assessControl(view, conflict, controlOptions(query))
  const { side } = query
  if (side === undefined) return estimates
  requireSide(conflict.sides, side)
  return filterEstimates(estimates, side)
}

function* filterEstimates(estimates: Iterable<ControlEstimate>, side: string): Generator<ControlEstimate> {
  for (const estimate of estimates) if (concernsSide(estimate, side)) yield estimate
}

function concernsSide({ probabilities, claimed }: ControlEstimate, side: string): boolean {
  return (probabilities[side] ?? 0) >= 0.5 || claimed.some(holding => holding.side === side)
}

/** Refuses a side that the conflict does not have. */
export function requireSide(sides: readonly { readonly id: string }[], side: string): void {
  if (sides.some(({ id }) => id === side)) return
  throw new Refusal('usage', `This conflict has no side "${side}".`, {
    field: '--side',
    advice: `Its sides are ${sides.map(({ id }) => id).join(', ')}.`,
  })
}

function controlOptions({ at, from, to, leans, nowcast }: AssessmentQuery) {
  const window = readWindow({ from, to })
  refuseEndless(window)
  const days = { ...window, ...(at === undefined ? {} : { at: readDay(at, '--at') }) }
  return { ...days, nowcast: nowcast === true, noLeans: leans === false }
}

/** Longest window of days in which control is told, day by day: far more than a war lasts. */
const LONGEST_WINDOW = 200 * 366

function refuseEndless({ from, to = from }: ReturnType<typeof readWindow>): void {
  if (from === undefined || to === undefined || toDayNumber(to) - toDayNumber(from) <= LONGEST_WINDOW) return
  throw new Refusal('usage', `From ${from} to ${to} is more than 200 years.`, {
    field: '--from',
    advice: 'Give the days of the conflict.',
  })
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.filter((item, index) => items.findIndex(other => other.id === item.id) === index)
}
