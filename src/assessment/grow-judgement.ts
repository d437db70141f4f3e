import type { Conflict } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import { fromDayNumber, type IsoDay } from '#primitives'
import { keepCase, takeCase } from './case-file.ts'
import { takeIn } from './control-tracker.ts'
import {
  byKnownDay,
  type Docket,
  happenedDay,
  publishedDay,
  rememberSources,
  type Statement,
} from './docket.ts'
import { isReadingDue } from './reading-due.ts'

/** What the growth of a ledger means for its judgement. */
export interface JudgementGrowth {
  readonly claims: readonly LedgerClaim[]
  /** Ids of the places that the new claims speak of. */
  readonly spoken: readonly string[]
  /** Ids of these and of the places that they inform. */
  readonly changed: readonly string[]
  /** The last day that any report speaks of, before and now. */
  readonly lastDay: { readonly before: IsoDay; readonly now: IsoDay }
}

/** Most new claims at once: beyond it, what sources are worth should be learned anew. */
const MOST_NEW = 500

/**
 * Hands the judgement of a view on to the view that the ledger has grown to: only places that the new claims speak of, and those
 * near them, are judged again. What sources are worth stays as learned at the last full reading, as in `ControlTracker`. The view
 * before is read anew if it is asked about again.
 * @returns undefined where only a full reading tells: the view before was not judged, something in it no longer counts or counts
 * otherwise, the registry grew, a full reading is due, or there are too many new claims.
 */
export function growJudgement(
  before: LedgerView,
  after: LedgerView,
  conflict: Conflict,
): JudgementGrowth | undefined {
  const claims = newClaims(before, after)
  if (claims === undefined) return undefined
  const file = takeCase(before, conflict)
  if (file === undefined) return undefined
  const { docket } = file
  const [sweep, spoken] = [file.hindsight(), file.spoken()]
  const readSource = rememberSources(docket.sides, docket.actors)
  const added: Statement[] = []
  const changed = new Set<string>()
  const placesBefore = docket.places.length
  const { liveBits } = sweep
  for (const entry of claims) {
    const taken = takeIn(entry, { view: after, docket, sweep, spoken, source: readSource(entry.claim) })
    added.push(...taken.statements)
    for (const place of taken.changed) changed.add(place)
  }
  if (isReadingDue(sweep)) return undefined
  // A side that enters, or a first word of earlier days, changes what may be said of every place.
  const isEarlier = added.some(({ day }) => day !== null && day < docket.firstTold)
  if (sweep.liveBits !== liveBits || isEarlier) return undefined
  for (const place of docket.places.slice(placesBefore)) changed.add(place.id)
  const grown = growDocket(docket, { view: after, claims, added })
  keepCase(after, conflict, { docket: grown, hindsight: () => sweep, spoken: () => spoken })
  const places = new Set(added.map(statement => docket.places[statement.place]!.id))
  const lastDay = { before: fromDayNumber(docket.lastDay), now: fromDayNumber(grown.lastDay) }
  return { claims, spoken: [...places], changed: [...changed], lastDay }
}

/** The claims that the grown view has and the one before had not; undefined where it is not the same with some added. */
function newClaims(before: LedgerView, after: LedgerView): readonly LedgerClaim[] | undefined {
  const added = after.claims.length - before.claims.length
  const isSameRegistry =
    before.importedPlaces.length === after.importedPlaces.length &&
    before.importedActors.length === after.importedActors.length &&
    before.judgements.length === after.judgements.length
  if (added < 0 || added > MOST_NEW || !isSameRegistry) return undefined
  for (const [i, entry] of before.claims.entries()) if (after.claims[i] !== entry) return undefined
  return after.claims.slice(before.claims.length)
}

function growDocket(
  docket: Docket,
  grown: { view: LedgerView; claims: readonly LedgerClaim[]; added: readonly Statement[] },
): Docket {
  const days = (read: (statement: Statement) => number | null): number[] =>
    grown.added.flatMap(statement => read(statement) ?? [])
  const spokenOf = grown.claims.flatMap(({ claim }) => {
    const published = publishedDay(claim, grown.view)
    return Math.max(...[published, happenedDay(claim, published)].flatMap(day => day ?? []))
  })
  return {
    ...docket,
    view: grown.view,
    statements: [...docket.statements, ...grown.added].sort(byKnownDay),
    firstDay: Math.min(docket.firstDay, ...days(statement => statement.known)),
    firstTold: Math.min(docket.firstTold, ...days(statement => statement.day)),
    lastDay: Math.max(docket.lastDay, ...spokenOf),
  }
}
