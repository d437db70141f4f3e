import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { fromDayNumber, type IsoDay, toDayNumber } from '#primitives'
import { assessEvents } from './assess-events.ts'
import { readCase } from './case-file.ts'
import { type CasualtyCount, type HarmActor, readCasualtyCounts } from './casualty-count.ts'
import { type CasualtyRange, drawRange } from './casualty-draw.ts'
import { type LeftOut, sortStrands } from './casualty-strand.ts'
import type { Docket } from './docket.ts'
import { keep } from './keyed.ts'
import { createSourceVoices } from './voices.ts'

/** One claimant's figure as listed under a summary. Dates and bounds as stated; `text` keeps vague words. */
export interface ListedCount {
  readonly claim: string
  readonly by: string
  readonly chain: string
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly text: string | null
  readonly cumulative: boolean
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly quote: string
  /** Claim whose figure already counts these, where the text says so ("the dead include eleven …"). */
  readonly partOf?: string
  /** Present where the figure was not added, with why. */
  readonly leftOut?: { readonly because: LeftOut['because']; readonly reason: string }
}

/** How many people were harmed, of one kind, in one scope: a range over independent origins, and every figure behind it. */
export interface CasualtySummary {
  readonly scope: {
    readonly kind: 'all' | 'place' | 'event'
    readonly id: string | null
    readonly name: string | null
  }
  readonly effect: CasualtyCount['casualty']['effect']
  readonly victims: CasualtyCount['casualty']['victims']
  /** The side that suffered it, or null where not stated. */
  readonly side: string | null
  /** A group within the victims ("children"); such lines are parts of others and never added to them. */
  readonly group: string | null
  /** Kills that a side claims of its enemy stand apart from bodies counted and dead conceded. */
  readonly basis: 'counted' | 'claimed kills'
  /** Who is said to have done it; null on lines over all actors. */
  readonly actor: HarmActor | null
  /** Null where no figure was given. */
  readonly range: CasualtyRange | null
  readonly origins: number
  readonly counts: readonly ListedCount[]
}

export interface CasualtyOptions {
  readonly from?: IsoDay
  readonly to?: IsoDay
  readonly places?: readonly string[]
  /** Lines over everything (the default), by place, or by event. */
  readonly by?: 'all' | 'place' | 'event'
  /** Victims' side. */
  readonly side?: string
  readonly noLeans?: boolean
}

/** Summarises who was harmed, by kind of harm, victims and side: over all actors first, then by actor. */
export function assessCasualties(
  view: LedgerView,
  conflict: Conflict,
  options: CasualtyOptions = {},
): CasualtySummary[] {
  const { docket } = readCase(view, conflict, options.noLeans === true)
  const readVoice = createSourceVoices(docket, options.noLeans === true)
  const isWithin = createContainment(docket)
  const counts = view.claims
    .flatMap(entry => readCasualtyCounts(entry, { docket, readVoice }))
    .filter(count => isWanted(count, options, isWithin))
  const scopes = groupByScope(counts, { view, conflict, docket, options })
  return scopes.flatMap(scope => summariseScope(scope, isWithin))
}

function isWanted(
  count: CasualtyCount,
  options: CasualtyOptions,
  isWithin: (inner: string, outer: string) => boolean,
): boolean {
  if (options.side !== undefined && (count.casualty.side ?? null) !== options.side) return false
  if (options.from !== undefined && count.to !== null && count.to < toDayNumber(options.from)) return false
  if (options.to !== undefined && count.from !== null && count.from > toDayNumber(options.to)) return false
  if (!options.places) return true
  return count.places.some(place =>
    options.places!.some(wanted => place === wanted || isWithin(place, wanted)),
  )
}

/** Whether one place lies within another, by the pack's containment. */
function createContainment(docket: Docket): (inner: string, outer: string) => boolean {
  const parents = new Map(
    [...docket.conflict.places, ...docket.view.importedPlaces].map(place => [place.id, place.parent]),
  )
  return (inner, outer) => {
    let at = parents.get(inner) ?? null
    for (let depth = 0; at !== null && depth < 12; depth++) {
      if (at === outer) return true
      at = parents.get(at) ?? null
    }
    return false
  }
}

interface Scope {
  readonly scope: CasualtySummary['scope']
  readonly counts: readonly CasualtyCount[]
}

function groupByScope(
  counts: readonly CasualtyCount[],
  context: { view: LedgerView; conflict: Conflict; docket: Docket; options: CasualtyOptions },
): Scope[] {
  const by = context.options.by ?? 'all'
  if (by === 'all') return [{ scope: { kind: 'all', id: null, name: null }, counts }]
  const groups = new Map<string, CasualtyCount[]>()
  if (by === 'place') {
    for (const count of counts) keep(groups, count.places[0] ?? '', () => []).push(count)
    const { docket } = context
    const name = (id: string) => docket.places[docket.placeIndex.get(id) ?? -1]?.name ?? null
    return [...groups].map(([id, of]) => ({
      scope: { kind: 'place', id: id === '' ? null : id, name: name(id) },
      counts: of,
    }))
  }
  const events = new Map<string, string>()
  for (const event of assessEvents(context.view, context.conflict))
    for (const claim of event.claims) if (!events.has(claim)) events.set(claim, event.id)
  for (const count of counts) keep(groups, events.get(count.entry.claim.id) ?? '', () => []).push(count)
  return [...groups].map(([id, of]) => ({
    scope: { kind: 'event', id: id === '' ? null : id, name: null },
    counts: of,
  }))
}

const basisOf = (count: CasualtyCount): CasualtySummary['basis'] =>
  count.basis === 'claimed kills' ? 'claimed kills' : 'counted'

function summariseScope(
  scope: Scope,
  isWithin: (inner: string, outer: string) => boolean,
): CasualtySummary[] {
  const lines = new Map<string, CasualtyCount[]>()
  for (const count of scope.counts) {
    const { effect, victims, side, group } = count.casualty
    const key = [effect, victims, side ?? '', group ?? '', basisOf(count)].join(' ')
    keep(lines, key, () => []).push(count)
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, counts]) => {
      const actors = new Map<string, CasualtyCount[]>()
      for (const count of counts)
        keep(actors, `${count.actor.how} ${count.actor.id ?? count.actor.name ?? ''}`, () => []).push(count)
      const perActor = [...actors.values()].map(of =>
        summarise({ scope, counts: of, actor: of[0]!.actor, isWithin }),
      )
      return [summarise({ scope, counts, actor: null, isWithin }), ...perActor]
    })
}

function summarise(what: {
  scope: Scope
  counts: readonly CasualtyCount[]
  actor: HarmActor | null
  isWithin: (inner: string, outer: string) => boolean
}): CasualtySummary {
  const { counts } = what
  const first = counts[0]!
  const { strands, leftOut } = sortStrands(counts, what.isWithin)
  const excused = new Map(leftOut.map(each => [each.count, { because: each.because, reason: each.reason }]))
  return {
    scope: what.scope.scope,
    effect: first.casualty.effect,
    victims: first.casualty.victims,
    side: first.casualty.side ?? null,
    group: first.casualty.group ?? null,
    basis: basisOf(first),
    actor: what.actor,
    range: strands.length > 0 ? drawRange(strands) : null,
    origins: new Set(counts.map(count => count.voice.source.origin)).size,
    counts: counts.map(count => listCount(count, excused.get(count))),
  }
}

function listCount(count: CasualtyCount, leftOut: ListedCount['leftOut']): ListedCount {
  const { casualty, voice } = count
  const day = (number: number | null) => (number === null ? null : fromDayNumber(number))
  return {
    claim: count.entry.claim.id,
    by: voice.source.originName,
    chain: voice.source.chain,
    min: count.min,
    max: count.max,
    approximate: casualty.approximate === true,
    text: casualty.vague ?? casualty.text ?? null,
    cumulative: count.cumulative,
    from: day(count.from),
    to: day(count.to),
    quote: count.entry.claim.quote.text,
    ...(casualty.partOf ? { partOf: casualty.partOf } : {}),
    ...(leftOut ? { leftOut } : {}),
  }
}
