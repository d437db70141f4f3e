import type { Actor } from '#actors'
import type { Claim, PlaceRef } from '#claims'
import type { Conflict } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import type { Place } from '#places'
import { type IsoDay, toDayNumber } from '#primitives'
import { type ClaimSource, foldName, readClaimSource } from './claim-source.ts'
import type { SignalKind } from './control-rules.ts'
import { type ControlSignal, placeShare, readControlSignal } from './control-signal.ts'
import { keep } from './keyed.ts'
import { QuoteWords } from './quote-words.ts'
import { createSideTable, type SideTable } from './side-table.ts'

/** A place that judgement speaks of: of the pack, imported, or only named by claims. */
export interface DocketPlace {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly parent: string | null
  /** Whether a claim names it or it was imported; others are known from the pack and were only asked for. */
  named: boolean
}

/** What one claim says about the control of one place, in the terms that judgement needs. Days are day numbers. */
export interface Statement {
  readonly entry: LedgerClaim
  readonly place: number
  readonly kind: SignalKind
  readonly agents: number
  readonly targets: number
  /** The last day on which what it says was so; null where neither claim nor report has a date. */
  readonly day: number | null
  /** The day from which it is known. */
  readonly known: number | null
  readonly source: ClaimSource
  /** Chance that the claim is read rightly, 0..1. */
  readonly reading: number
  /** How far it counts for the place: the reading's chance; parts and further places of a list count less. */
  readonly confidence: number
  /** True where it speaks of a part of the place only. */
  readonly part: boolean
  /** Group of nearly identical quotes that its quote belongs to; null where it is too short to tell. */
  words: number | null
}

/** A ledger view read once for judgement: its sides, places and what its claims say about control, in order of publication. */
export interface Docket {
  readonly view: LedgerView
  readonly conflict: Conflict
  readonly sides: SideTable
  readonly actors: ReadonlyMap<string, Actor>
  readonly quotes: QuoteWords
  readonly placeList: PlaceList
  readonly places: readonly DocketPlace[]
  readonly placeIndex: ReadonlyMap<string, number>
  /** By known day, then claim id; undated ones last. */
  readonly statements: readonly Statement[]
  readonly firstDay: number
  /** The first day on which anything is said to have been so; before it nothing is known of any place. */
  readonly firstTold: number
  /** The last day that any report of the ledger speaks of. */
  readonly lastDay: number
}

/** Reads a view. Linear in the number of claims. */
export function readDocket(view: LedgerView, conflict: Conflict): Docket {
  const sides = createSideTable(conflict)
  const actors = new Map([...conflict.actors, ...view.importedActors].map(actor => [actor.id, actor]))
  const places = new PlaceList([...conflict.places, ...view.importedPlaces], view.importedPlaces)
  const statements: Statement[] = []
  const readSource = rememberSources(sides, actors)
  let lastDay = Number.NEGATIVE_INFINITY
  let firstDay = Number.POSITIVE_INFINITY
  for (const entry of view.claims) {
    statements.push(...readStatements(entry, { view, sides, places, source: readSource(entry.claim) }))
    const spoken = lastSpokenDay(entry.claim, publishedDay(entry.claim, view))
    if (spoken !== null) lastDay = Math.max(lastDay, spoken)
  }
  let firstTold = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    if (statement.known !== null) firstDay = Math.min(firstDay, statement.known)
    if (statement.day !== null) firstTold = Math.min(firstTold, statement.day)
  }
  statements.sort(byKnownDay)
  const quotes = new QuoteWords()
  const shared = findToldByBoth(statements)
  for (const statement of statements)
    statement.words = shared.has(statement) ? null : quotes.groupOf(statement.entry.claim.quote.text)
  const fallback = toDayNumber(conflict.firstDay)
  return {
    view,
    conflict,
    sides,
    actors,
    quotes,
    placeList: places,
    places: places.list,
    placeIndex: places.index,
    statements,
    firstDay: Number.isFinite(firstDay) ? firstDay : fallback,
    firstTold,
    lastDay: Number.isFinite(lastDay) ? lastDay : fallback,
  }
}

/**
 * Statements whose words one report gives to two mouths ("…, the army and a monitor said"): then the words are the report's, and
 * sharing them makes neither a copy of the other. A reprint still shows by its mouths. Takes statements by known day.
 */
function findToldByBoth(statements: readonly Statement[]): Set<Statement> {
  const shared = new Set<Statement>()
  let alike = new Map<string, Statement[]>()
  let day: number | null | undefined
  for (const statement of statements) {
    // A report is of one day: what is kept at once is no more than a day's.
    if (statement.known !== day) alike = new Map()
    day = statement.known
    const { reportId, quote } = statement.entry.claim
    const said = keep(alike, `${quote.start} ${quote.end} ${reportId}`, () => [])
    said.push(statement)
    const first = said[0]!
    // The first stays to compare with; whatever else is shared need not be looked at again.
    if (shared.has(first) || first.source.origin !== statement.source.origin)
      for (const each of [first, ...said.splice(1)]) shared.add(each)
  }
  return shared
}

/** Order in which judgement hears statements: as published, ties by claim id, so that order of arrival does not matter. */
export function byKnownDay(a: Statement, b: Statement): number {
  const known = (a.known ?? Number.MAX_SAFE_INTEGER) - (b.known ?? Number.MAX_SAFE_INTEGER)
  if (known !== 0) return known
  const left = a.entry.claim.id
  const right = b.entry.claim.id
  return left < right ? -1 : left > right ? 1 : a.place - b.place
}

/** What happens around a place says that it is fought for, and no more. */
const fightFor = (signal: ControlSignal): ControlSignal =>
  signal.kind === 'attack' ? signal : { kind: 'clash', agents: signal.agents | signal.targets, targets: 0 }

/** How much of a claim counts for a place that takes part in it so. */
const SHARE_WEIGHTS = { whole: 1, around: 0.5, part: 0.4 } as const

/** What a claim says about control, one statement for each place that it speaks of. */
export function readStatements(
  entry: LedgerClaim,
  context: { view: Pick<LedgerView, 'reports'>; sides: SideTable; places: PlaceList; source: ClaimSource },
): Statement[] {
  const { claim } = entry
  context.places.noteAll(claim.places)
  const signal = readControlSignal(claim, context.sides)
  if (signal === undefined) return []
  const published = publishedDay(claim, context.view)
  const day = happenedDay(claim, published)
  const reading =
    entry.judgement?.on === 'claim' && entry.judgement.decision === 'accept' ? 1 : claim.confidence
  const seen = new Set<number>()
  return claim.places.flatMap((ref, index) => {
    const share = placeShare(claim, ref, index)
    const place = context.places.note(ref)
    if (share === 'none' || place === undefined || seen.has(place)) return []
    seen.add(place)
    return [
      {
        entry,
        place,
        ...(share === 'around' ? fightFor(signal) : signal),
        day,
        known: published ?? day,
        source: context.source,
        reading,
        confidence: reading * SHARE_WEIGHTS[share] * (index > 0 ? 0.8 : 1),
        part: share === 'part',
        words: null,
      },
    ]
  })
}

/** Day number of the report's publication, or null. */
export function publishedDay(claim: Claim, view: Pick<LedgerView, 'reports'>): number | null {
  const day = view.reports.get(claim.reportId)?.published ?? claim.report?.published ?? null
  return day === null ? null : toDayNumber(day)
}

/** The last day on which what a claim says was so: its own time, never after its report; else the report's day. */
export function happenedDay(claim: Claim, published: number | null): number | null {
  const state = claim.modality === 'ongoing' || claim.type === 'hold' || claim.type === 'siege'
  const end = claim.time?.to ?? (state && published !== null ? null : (claim.time?.from ?? null))
  const stated = end === null ? null : toDayNumber(end)
  if (stated === null) return published
  return published === null ? stated : Math.min(stated, published)
}

function lastSpokenDay(claim: Claim, published: number | null): number | null {
  const real = claim.modality !== 'planned' && claim.modality !== 'conditional'
  const time: IsoDay | null = (real ? (claim.time?.to ?? claim.time?.from) : null) ?? null
  if (time === null) return published
  return Math.max(toDayNumber(time), published ?? Number.NEGATIVE_INFINITY)
}

/** A reader of chains that reads each distinct chain once. */
export function rememberSources(sides: SideTable, actors: ReadonlyMap<string, Actor>) {
  const known = new Map<string, ClaimSource>()
  return (claim: Claim): ClaimSource => {
    const key = claim.attribution
      .map(
        link =>
          `${link.role}\t${link.actor ?? ''}\t${link.canonical ?? ''}\t${link.name}\t${link.side ?? ''}`,
      )
      .join('\n')
    const source = keep(known, key, () => readClaimSource(claim, sides, actors))
    return source
  }
}

/** The places that judgement speaks of: imported ones and all that a claim names, in order of first mention. */
export class PlaceList {
  readonly list: DocketPlace[] = []
  readonly index = new Map<string, number>()
  readonly #known: ReadonlyMap<string, Place>

  constructor(known: readonly Place[], listed: readonly Place[]) {
    this.#known = new Map(known.map(place => [place.id, place]))
    for (const place of listed) this.list[this.#add(place.id, place.name, place)]!.named = true
  }

  /** Notes all places of a claim, so that each gets its line even where the claim says nothing on control. */
  noteAll(refs: readonly PlaceRef[]): void {
    for (const ref of refs) this.note(ref)
  }

  /** Number of the place that a claim refers to; a name that resolves to nothing stays a place of its own, by its text. */
  note(ref: PlaceRef): number | undefined {
    const id = ref.place ?? (foldName(ref.name) === '' ? undefined : `unresolved:${foldName(ref.name)}`)
    if (id === undefined) return undefined
    const known = this.index.get(id)
    if (known !== undefined) {
      this.list[known]!.named = true
      return known
    }
    const place = this.#known.get(id)
    const added = this.#add(
      id,
      place?.name ?? ref.canonical ?? ref.name,
      place ?? { lat: ref.lat ?? null, lon: ref.lon ?? null, parent: null },
    )
    this.list[added]!.named = true
    return added
  }

  /** Number of a place asked for by its id, where the pack or the ledger knows it. */
  find(id: string): number | undefined {
    const place = this.#known.get(id)
    return this.index.get(id) ?? (place ? this.#add(id, place.name, place) : undefined)
  }

  #add(
    id: string,
    name: string,
    at: { lat: number | null; lon: number | null; parent: string | null },
  ): number {
    const index = this.list.length
    this.list.push({ index, id, name, lat: at.lat, lon: at.lon, parent: at.parent, named: false })
    this.index.set(id, index)
    return index
  }
}
