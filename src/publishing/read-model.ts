import {
  assessCasualties,
  assessDisputes,
  assessEvents,
  assessPlace,
  assessSources,
  type CasualtySummary,
  createControlSpan,
  type Dispute,
  growJudgement,
  type JudgementGrowth,
  type SourceRecord,
  SURENESS,
} from '#assessment'
import type { Registry } from '#conflicts'
import type { LedgerView } from '#ledger'
import type { Place } from '#places'
import { addDays, canonicalJson, daysBetween, type IsoDay, Refusal } from '#primitives'
import type {
  Activity,
  ControlColumns,
  ControlHistory,
  ControlMap,
  Overview,
  PlaceGlance,
  PublishedClaim,
  PublishedPlace,
  PublishedReport,
} from './api.ts'
import { type ClaimIndex, createClaimIndex } from './claim-index.ts'
import {
  publishActivity,
  publishControlColumns,
  publishControlHistory,
  publishControlMap,
} from './control-map.ts'
import { type ControlTable, createControlTable, type TableCell } from './control-table.ts'
import { findAround } from './place-surroundings.ts'
import { publishClaim } from './published-claim.ts'
import {
  type PublishedEvent,
  type PublishedEventPage,
  publishEventPage,
  publishEvents,
} from './published-event.ts'
import { publishReport } from './published-report.ts'
import { createNameSearch, type NameFound } from './search-names.ts'
import { createSiegeFinder } from './sieges.ts'
import { findSpan, growSpan } from './span-of-view.ts'

/** What the read model is made from: the view (already under its profile, if any) and the registry. */
export interface ReadMaterial {
  readonly view: LedgerView
  readonly registry: Registry
  readonly profile: string | null
  readonly writable: boolean
  readonly tiles: string | null
}

/** Everything that clients may ask of one ledger position. Answers are worked out once and kept while the model lives. */
export interface ReadModel {
  readonly view: LedgerView
  readonly registry: Registry
  readonly span: { readonly from: IsoDay; readonly to: IsoDay } | null
  readonly sides: readonly string[]
  overview(): Overview
  claim(id: string): PublishedClaim | undefined
  report(id: string): PublishedReport | undefined
  control(at: IsoDay): ControlMap
  columns(at: IsoDay): ControlColumns
  history(from: IsoDay, to: IsoDay): ControlHistory
  /** Null in a ledger without any day. */
  activity(): Activity | null
  place(id: string, at: IsoDay): PublishedPlace | undefined
  search(words: string): readonly NameFound[]
  events(): readonly PublishedEvent[]
  event(id: string): PublishedEventPage | undefined
  disputes(at?: IsoDay): readonly Dispute[]
  casualties(query: CasualtyQuery): readonly CasualtySummary[]
  sources(at?: IsoDay): readonly SourceRecord[]
  /** Works out ahead, for about so many milliseconds, what scrubbing will ask for; true once there is nothing left. */
  prepare(milliseconds: number, now: () => number): boolean
  /**
   * The read model of the view that the ledger has grown to, by what this one has worked out and what is new; undefined where
   * only a new one tells (see `growJudgement`). This one should not be asked any more.
   */
  grow(view: LedgerView): ReadModel | undefined
}

/** Which casualty lines are wanted. */
export type CasualtyQuery = NonNullable<Parameters<typeof assessCasualties>[2]>

/** Days of the map that are kept: scrubbing back and forth asks for the same ones again. */
const KEPT_DAYS = 128

/** A read model of one view. Nothing is worked out before it is asked for. */
export function createReadModel(material: ReadMaterial): ReadModel {
  const { view, registry } = material
  const sides = registry.conflict.sides.filter(side => side.holdsTerritory).map(side => side.id)
  const span = findSpan(view)
  return modelOf({
    material,
    sides,
    span,
    index: onDemand(() => createClaimIndex(view)),
    tables: createTables(material, { sides, span }),
    disputes: onDemand(() => assessDisputes(view, registry.conflict)),
  })
}

/** What a read model answers from, and what it hands on when the ledger grows. */
interface Kept {
  readonly material: ReadMaterial
  readonly sides: readonly string[]
  readonly span: ReadModel['span']
  readonly index: () => ClaimIndex
  readonly tables: Tables
  /** Of all days. */
  readonly disputes: () => readonly Dispute[]
}

function grow(kept: Kept, view: LedgerView): Kept | undefined {
  const { registry } = kept.material
  const growth = growJudgement(kept.material.view, view, registry.conflict)
  if (growth === undefined || kept.span === null) return undefined
  const material = { ...kept.material, view }
  const span = growSpan(kept.span, view, growth)
  if (span.from !== kept.span.from) return undefined
  const index = kept.index()
  for (const entry of growth.claims) index.add(entry)
  const tables = createTables(material, {
    sides: kept.sides,
    span,
    before: { table: kept.tables.main()!, changed: new Set(growth.changed) },
  })
  return {
    ...kept,
    material,
    span,
    index: () => index,
    tables,
    disputes: onDemand(() => growDisputes(kept.disputes(), { view, registry, growth })),
  }
}

/**
 * Disputes over the places that new claims speak of are looked for again, among the claims on these places; where the last day has
 * moved, open ones too: with time they settle.
 */
function growDisputes(
  before: readonly Dispute[],
  { view, registry, growth }: { view: LedgerView; registry: Registry; growth: JudgementGrowth },
): readonly Dispute[] {
  const { lastDay } = growth
  const open = lastDay.before === lastDay.now ? [] : before.filter(dispute => dispute.status === 'open')
  const places = new Set([...growth.spoken, ...open.flatMap(dispute => dispute.place?.id ?? [])])
  const isAbout = (id: string | null | undefined): boolean => id != null && places.has(id)
  const part = {
    ...view,
    claims: view.claims.filter(({ claim }) => claim.places.some(({ place }) => isAbout(place))),
  }
  const found = assessDisputes(part, registry.conflict, { places: [...places], at: lastDay.now })
  const others = before.filter(dispute => !isAbout(dispute.place?.id))
  return [...others, ...found].sort(
    (a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.id, b.id),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function modelOf(kept: Kept): ReadModel {
  const { material, sides, span, index, tables } = kept
  const { view, registry } = material
  const placeOf = (id: string): Place | undefined => registry.gazetteer.places.get(id)
  const besieged = onDemand(() => createSiegeFinder(view))
  const search = onDemand(() => createNameSearch(view, registry))
  const control = keepLatest(KEPT_DAYS, (at: IsoDay) =>
    publishControlMap(tables.over(at, at), { at, sides, placeOf, besieged: besieged()(at) }),
  )
  const history = keepLatest(2, (days: string) => {
    const [from, to] = days.split('/') as [IsoDay, IsoDay]
    const isShown = (id: string): boolean => placeOf(id)?.lat != null
    return publishControlHistory(tables.over(from, to), { from, to, sides, isShown })
  })
  const { conflict } = registry
  const events = keepLatest(1, () => publishEvents(assessEvents(view, conflict), registry))
  const disputes = keepLatest(32, (at: string) =>
    at === '' ? kept.disputes() : assessDisputes(view, conflict, { at }),
  )
  const casualties = keepLatest(32, (query: string) =>
    assessCasualties(view, conflict, JSON.parse(query) as CasualtyQuery),
  )
  const sources = keepLatest(8, (at: string) => assessSources(view, conflict, at === '' ? {} : { at }))
  const activity = keepLatest(1, () =>
    span === null
      ? null
      : publishActivity(view, {
          ...span,
          disputes: disputes('').map(({ since, ended }) => ({ from: since, to: ended })),
        }),
  )
  return {
    view,
    registry,
    span,
    sides,
    overview: () =>
      publishOverview(material, {
        span,
        disputes: disputes('').filter(dispute => dispute.status === 'open').length,
      }),
    claim: id => {
      const entry = index().byId(id)
      return entry === undefined ? undefined : publishClaim(entry, view)
    },
    report: id => publishReport(view, id),
    control,
    columns: at => publishControlColumns(control(at)),
    history: (from, to) => history(`${from}/${to}`),
    activity: () => activity(''),
    search: words => search()(words),
    events: () => events(''),
    event: id => {
      const event = events('').find(one => one.id === id)
      return event === undefined ? undefined : publishEventPage(event, view)
    },
    disputes: at => disputes(at ?? ''),
    casualties: query => casualties(canonicalJson(query)),
    sources: at => sources(at ?? ''),
    place: (id, at) =>
      publishPlace({ model: material, sides, span, id, at, index: index(), tables, glance: control }),
    prepare: (milliseconds, now) => span === null || tables.over(span.from, span.to).fill(milliseconds, now),
    grow(grown) {
      const more = grow(kept, grown)
      return more === undefined ? undefined : modelOf(more)
    },
  }
}

function publishOverview(
  { view, registry, profile, writable, tiles }: ReadMaterial,
  known: { span: ReadModel['span']; disputes: number },
): Overview {
  const { id, name, sides } = registry.conflict
  return {
    conflict: { id, name },
    sides: sides.map(side => ({ id: side.id, name: side.name, holdsTerritory: side.holdsTerritory })),
    asOf: view.asOf,
    counts: {
      reports: view.reports.size,
      claims: view.claims.length,
      places: new Set(view.claims.flatMap(({ claim }) => claim.places.flatMap(place => place.place ?? [])))
        .size,
      disputes: known.disputes,
    },
    span: known.span,
    sureness: SURENESS,
    profile,
    writable,
    tiles,
  }
}

function publishPlace(options: {
  model: ReadMaterial
  sides: readonly string[]
  span: ReadModel['span']
  id: string
  at: IsoDay
  index: ClaimIndex
  tables: Tables
  glance: (day: IsoDay) => ControlMap
}): PublishedPlace | undefined {
  const { model, sides, id, at } = options
  const { view, registry } = model
  const place = registry.gazetteer.places.get(id)
  const estimate = assessPlace(view, registry.conflict, { place: id, at })
  if (place === undefined || estimate === undefined) return undefined
  const span = options.span ?? { from: at, to: at }
  const days = historyOf(options.tables.over(span.from, span.to), id)
  const around = findAround(place, registry)
  const glances = glanceAt([...around.within, ...around.near], options.glance(at))
  return {
    place: {
      id,
      name: place.name,
      names: place.names.map(name => name.text).filter(name => name !== place.name),
      kind: place.kind,
      lat: place.lat,
      lon: place.lon,
      coordErrorKm: place.coordErrorKm,
      origin: place.origin,
    },
    estimate,
    history: {
      from: span.from,
      sides,
      days: days.map(({ p }) => [...p, round(Math.max(0, 1 - p.reduce((sum, one) => sum + one, 0)))]),
      contested: days.map(day => day.contested),
    },
    claims: options.index.ofPlace(id).map(entry => publishClaim(entry, view)),
    within: glances.filter(glance => glance.relation !== 'near'),
    neighbours: glances.filter(glance => glance.relation === 'near'),
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** A place over all days of a table; empty where no claim names it. */
function historyOf(table: ControlTable, id: string): TableCell[] {
  const place = table.places.indexOf(id)
  if (place < 0) return []
  const days = daysBetween(table.from, table.to) + 1
  return Array.from({ length: days }, (_, day) => table.read(place, addDays(table.from, day)))
}

function glanceAt(
  around: readonly { place: Place; relation: PlaceGlance['relation']; km: number | null }[],
  map: ControlMap,
): PlaceGlance[] {
  const known = new Map(map.places.map(place => [place.id, place]))
  return around.flatMap(({ place, relation, km }) => {
    const shown = known.get(place.id)
    if (shown === undefined && relation === 'near') return []
    const best =
      shown === undefined ? -1 : shown.p.reduce((top, p, i) => (p > (shown.p[top] ?? 0) ? i : top), -1)
    return [
      {
        id: place.id,
        name: place.name,
        relation,
        km,
        side: best < 0 ? null : (map.sides[best] ?? null),
        probability: best < 0 ? 0 : shown!.p[best]!,
        contested: shown?.contested ?? false,
      },
    ]
  })
}

/** Days after the last report for which control is still told. */
const MOST_DAYS_ON = 400

/** Control over spans of days: one table for the whole ledger, and the latest of any other days asked for. */
interface Tables {
  over(from: IsoDay, to: IsoDay): ControlTable
  /** The table of the whole ledger; undefined in one without any day. */
  main(): ControlTable | undefined
}

function createTables(
  { view, registry }: ReadMaterial,
  about: Pick<ReadModel, 'sides' | 'span'> & {
    readonly before?: { readonly table: ControlTable; readonly changed: ReadonlySet<string> }
  },
): Tables {
  const { sides, span, before } = about
  const spanOver = (from: IsoDay, to: IsoDay, only?: ReadonlySet<string>) =>
    createControlSpan(view, registry.conflict, { from, to, ...(only === undefined ? {} : { only }) })
  const tableOf = (from: IsoDay, to: IsoDay): ControlTable => createControlTable(spanOver(from, to), sides)
  const growTable = ({ table, changed }: NonNullable<typeof before>, to: IsoDay): ControlTable =>
    table.grow({
      changed: spanOver(table.from, to, changed),
      ...(to > table.to ? { later: spanOver(addDays(table.to, 1), to) } : {}),
    })
  const main = onDemand(() => {
    if (span === null) return undefined
    return before === undefined ? tableOf(span.from, span.to) : growTable(before, span.to)
  })
  const others = keepLatest(2, (days: string) => tableOf(...(days.split('/') as [IsoDay, IsoDay])))
  return {
    main,
    over(from, to) {
      if (span !== null && span.from <= from && to <= span.to) return main()!
      // Every day after the last report is gone through: a far one costs much and says only that nothing is known.
      if (span === null || to > addDays(span.to, MOST_DAYS_ON))
        throw new Refusal('bad-field', `The ledger has nothing to say of ${to}.`, {
          field: 'at',
          advice: 'Ask for a day that its reports speak of.',
        })
      return others(`${from}/${to}`)
    },
  }
}

/** `work`, done at the first call only. */
function onDemand<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: work() }
    return made.value
  }
}

/** `work`, with the results of the last `size` different questions kept. */
function keepLatest<T>(size: number, work: (question: string) => T): (question: string) => T {
  const kept = new Map<string, T>()
  return question => {
    const found = kept.get(question) ?? work(question)
    kept.delete(question)
    kept.set(question, found)
    if (kept.size > size) kept.delete(kept.keys().next().value!)
    return found
  }
}
