import {
  assessCasualties,
  assessControl,
  assessDisputes,
  assessEvents,
  assessPlace,
  assessSources,
  type CasualtySummary,
  type ControlEstimate,
  type Dispute,
  type SourceRecord,
} from '#assessment'
import type { Registry } from '#conflicts'
import type { LedgerView } from '#ledger'
import type { Place } from '#places'
import { addDays, canonicalJson, type IsoDay } from '#primitives'
import type {
  Activity,
  ControlHistory,
  ControlMap,
  Overview,
  PlaceGlance,
  PublishedClaim,
  PublishedPlace,
  PublishedReport,
} from './api.ts'
import { publishActivity, publishControlHistory, publishControlMap } from './control-map.ts'
import { findAround } from './place-surroundings.ts'
import { publishClaim } from './published-claim.ts'
import {
  type PublishedEvent,
  type PublishedEventPage,
  publishEventPage,
  publishEvents,
} from './published-event.ts'
import { publishReport } from './published-report.ts'
import { type NameFound, searchNames } from './search-names.ts'
import { findSpan } from './span-of-view.ts'

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
  const placeOf = (id: string): Place | undefined => registry.gazetteer.places.get(id)
  const control = keepLatest(KEPT_DAYS, (at: IsoDay) =>
    publishControlMap(assessControl(view, registry.conflict, { at }), {
      at,
      sides,
      placeOf,
      besieged: besiegedOn(view, at),
    }),
  )
  const history = keepLatest(2, (days: string) => {
    const [from, to] = days.split('/') as [IsoDay, IsoDay]
    return publishControlHistory(assessControl(view, registry.conflict, { from, to }), { from, to, sides })
  })
  const { conflict } = registry
  const events = keepLatest(1, () => publishEvents(assessEvents(view, conflict), registry))
  const disputes = keepLatest(32, (at: string) => assessDisputes(view, conflict, at === '' ? {} : { at }))
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
      const entry = view.claims.find(one => one.claim.id === id)
      return entry === undefined ? undefined : publishClaim(entry, view)
    },
    report: id => publishReport(view, id),
    control,
    history: (from, to) => history(`${from}/${to}`),
    activity: () => activity(''),
    search: words => searchNames(view, registry, words),
    events: () => events(''),
    event: id => {
      const event = events('').find(one => one.id === id)
      return event === undefined ? undefined : publishEventPage(event, view)
    },
    disputes: at => disputes(at ?? ''),
    casualties: query => casualties(canonicalJson(query)),
    sources: at => sources(at ?? ''),
    place: (id, at) => publishPlace({ model: material, sides, span, id, at, glance: day => control(day) }),
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
  glance: (day: IsoDay) => ControlMap
}): PublishedPlace | undefined {
  const { model, sides, id, at } = options
  const { view, registry } = model
  const place = registry.gazetteer.places.get(id)
  const estimate = assessPlace(view, registry.conflict, { place: id, at })
  if (place === undefined || estimate === undefined) return undefined
  const span = options.span ?? { from: at, to: at }
  const days = [...assessControl(view, registry.conflict, { places: [id], ...span })]
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
      days: days.map(day => numbersOf(day, sides)),
      contested: days.map(day => day.contested),
    },
    claims: view.claims
      .filter(({ claim }) => claim.places.some(one => one.place === id))
      .map(entry => publishClaim(entry, view)),
    within: glances.filter(glance => glance.relation !== 'near'),
    neighbours: glances.filter(glance => glance.relation === 'near'),
  }
}

const numbersOf = (estimate: ControlEstimate, sides: readonly string[]): number[] =>
  [...sides, 'unknown'].map(side => Math.round((estimate.probabilities[side] ?? 0) * 1000) / 1000)

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

/** Places under a siege that a claim reports as going on within the month before the day, and none reports as broken since. */
function besiegedOn(view: LedgerView, at: IsoDay): ReadonlySet<string> {
  const since = addDays(at, -30)
  const latest = new Map<string, { day: IsoDay; type: string }>()
  for (const { claim } of view.claims) {
    if (
      (claim.type !== 'siege' && claim.type !== 'siege-break') ||
      claim.polarity === 'denied' ||
      !['occurred', 'ongoing'].includes(claim.modality)
    )
      continue
    const day = claim.time?.to ?? claim.time?.from ?? view.reports.get(claim.reportId)?.published ?? null
    if (day === null || day > at || day < since) continue
    for (const { place } of claim.places.slice(0, 1)) {
      if (place != null && (latest.get(place)?.day ?? '') <= day) latest.set(place, { day, type: claim.type })
    }
  }
  return new Set([...latest].filter(([, last]) => last.type === 'siege').map(([place]) => place))
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
