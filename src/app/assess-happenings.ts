import {
  assessCasualties,
  assessDisputes,
  assessEvents,
  assessSources,
  type CasualtySummary,
  type Dispute,
  type SourceRecord,
} from '#assessment'
import type { LedgerView } from '#ledger'
import { type EventRow, eventRow, findClaims, type PublishedEvent, publishEvents } from '#publishing'
import { type AssessmentQuery, requireSide, viewFor } from './assess.ts'
import { requirePlace } from './find-place.ts'
import type { App } from './open-app.ts'
import { readDay, readWindow } from './view-as-known.ts'

/** What is asked of happenings: days, a side, a place by name. */
export interface HappeningQuery extends Omit<AssessmentQuery, 'nowcast'> {
  readonly place?: string | undefined
  /** For casualties: one list over everything, or by place or event. */
  readonly by?: string | undefined
}

/** Happenings that several claims may be about, earliest first, each also as a row of a sheet. */
export async function listEvents(
  app: App,
  query: HappeningQuery,
): Promise<readonly { readonly event: PublishedEvent; readonly row: EventRow }[]> {
  const { view, conflict, registry, window, noLeans } = await prepare(app, query)
  const found = assessEvents(view, conflict, { ...window, noLeans })
  const { side } = query
  const events = publishEvents(
    side === undefined
      ? found
      : found.filter(event => [...event.agentSides, ...event.targetSides].includes(side)),
    registry,
  ).reverse()
  const context = {
    view,
    claims: new Map(view.claims.map(item => [item.claim.id, item])),
    harm: harmByEvent(view, conflict, noLeans),
  }
  return events.map(event => ({ event, row: eventRow(event, context) }))
}

/** How many people were harmed, by whose count. */
export async function listCasualties(app: App, query: HappeningQuery): Promise<readonly CasualtySummary[]> {
  const { view, conflict, window, noLeans } = await prepare(app, query)
  const { side, by = 'all' } = query
  return assessCasualties(view, conflict, {
    ...window,
    noLeans,
    by: by as 'all' | 'place' | 'event',
    ...(side === undefined ? {} : { side }),
  })
}

/** Claims of different origins that cannot all hold. */
export async function listDisputes(app: App, query: HappeningQuery): Promise<readonly Dispute[]> {
  const { view, conflict, window, noLeans } = await prepare(app, query)
  const { at, side } = query
  const disputes = assessDisputes(view, conflict, {
    noLeans,
    ...(window.places === undefined ? {} : { places: window.places }),
    ...(at === undefined ? {} : { at: readDay(at, '--at') }),
  })
  return disputes.filter(
    ({ since, ended, parties }) =>
      (window.to === undefined || since === null || since <= window.to) &&
      (window.from === undefined || ended === null || ended >= window.from) &&
      (side === undefined || parties.some(party => party.side === side)),
  )
}

/** How each source's word has held up; with a window, judged by claims of those days alone. */
export async function listSources(app: App, query: HappeningQuery): Promise<readonly SourceRecord[]> {
  const { view, conflict, noLeans } = await prepare(app, query)
  const { at, from, to, side } = query
  const told = { ...view, claims: findClaims(view, readWindow({ from, to })) }
  const sources = assessSources(told, conflict, {
    noLeans,
    ...(at === undefined ? {} : { at: readDay(at, '--at') }),
  })
  return side === undefined ? sources : sources.filter(source => source.lean.side === side)
}

async function prepare(app: App, query: HappeningQuery) {
  const view = await viewFor(app, query)
  const registry = await app.registry()
  const { conflict } = registry
  if (query.side !== undefined) requireSide(conflict.sides, query.side)
  const window = {
    ...readWindow(query),
    ...(query.place === undefined ? {} : { places: [requirePlace(registry, query.place, '--place')] }),
  }
  return { view, registry, conflict, window, noLeans: query.leans === false }
}

function harmByEvent(
  view: LedgerView,
  conflict: Parameters<typeof assessCasualties>[1],
  noLeans: boolean,
): Map<string, CasualtySummary[]> {
  const harm = new Map<string, CasualtySummary[]>()
  for (const summary of assessCasualties(view, conflict, { by: 'event', noLeans })) {
    const { id } = summary.scope
    if (id !== null) harm.set(id, [...(harm.get(id) ?? []), summary])
  }
  return harm
}
