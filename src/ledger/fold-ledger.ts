import type { Actor } from '#actors'
import type { Claim } from '#claims'
import type { Place } from '#places'
import type { Report } from '#reports'
import { correctClaim } from './change-claim.ts'
import type { Entry, EntryBody, Judgement } from './entry.ts'
import { createInterner } from './intern-claim.ts'
import type { LedgerClaim, LedgerView, RecordedFailure } from './ledger-view.ts'
import { settleNames } from './settle-names.ts'

type ClaimJudgement = Extract<Judgement, { on: 'claim' }>
type BodyOf<K extends EntryBody['kind']> = Extract<EntryBody, { kind: K }>

/** A ledger being folded, entry by entry, into a view. Grows in place: only this file and `readLedgerView` touch it. */
export interface LedgerFold {
  asOf: number
  conflict: string | null
  readonly reports: Map<string, Report>
  /** Every claim that is not superseded, at its place in the order of recording; null where superseded. */
  readonly slots: (LedgerClaim | null)[]
  /** Claim id → its slot. */
  readonly slotOf: Map<string, number>
  /** Report id → slots of the reading that counts. */
  readonly readings: Map<string, readonly number[]>
  /** Claim id → the judgement in force, and the claim before it was corrected. */
  readonly decided: Map<string, ClaimJudgement>
  readonly uncorrected: Map<string, Claim>
  readonly places: Map<string, Place>
  readonly actors: Map<string, Actor>
  readonly judgements: Judgement[]
  readonly failures: RecordedFailure[]
  readonly intern: (claim: Claim) => Claim
}

/** A fold that has seen no entry. */
export function createFold(): LedgerFold {
  return {
    asOf: 0,
    conflict: null,
    reports: new Map(),
    slots: [],
    slotOf: new Map(),
    readings: new Map(),
    decided: new Map(),
    uncorrected: new Map(),
    places: new Map(),
    actors: new Map(),
    judgements: [],
    failures: [],
    intern: createInterner(),
  }
}

/** What each kind of entry does to the fold. A new kind fails to compile until it is here. */
const FOLDERS: {
  readonly [K in EntryBody['kind']]: (fold: LedgerFold, body: BodyOf<K>, position: number) => void
} = {
  // A later capture of a report (the same text, read by a newer reader) stands for it from then on.
  'report-captured': (fold, { report }) => void fold.reports.set(report.id, report),
  'report-refused': (fold, { file, code, message }, position) =>
    void fold.failures.push({ position, file, code, message }),
  'claims-extracted': foldReading,
  'claims-imported': (fold, { claims }, position) => {
    for (const claim of claims) if (!fold.slotOf.has(claim.id)) placeClaim(fold, fold.intern(claim), position)
  },
  'places-imported': (fold, { places }) => {
    for (const place of places) fold.places.set(place.id, place)
  },
  'actors-imported': (fold, { actors }) => {
    for (const actor of actors) fold.actors.set(actor.id, actor)
  },
  judgement: (fold, { judgement }) => {
    fold.judgements.push(judgement)
    if (judgement.on === 'claim') foldClaimJudgement(fold, judgement)
  },
  'conflict-chosen': (fold, { conflict }) => {
    fold.conflict = conflict
  },
}

/** Takes one more entry into the fold; it must follow the last one. */
export function foldEntry(fold: LedgerFold, entry: Entry): void {
  const folder = FOLDERS[entry.body.kind] as (fold: LedgerFold, body: EntryBody, position: number) => void
  folder(fold, entry.body, entry.position)
  fold.asOf = entry.position
}

/** The view that a fold has come to. Costs a walk over the claims; what was handed out before stays as it was. */
export function viewOf(fold: LedgerFold): LedgerView {
  const claims: LedgerClaim[] = []
  const rejected: LedgerClaim[] = []
  for (const slot of fold.slots) {
    if (slot === null) continue
    const isRejected = slot.judgement?.on === 'claim' && slot.judgement.decision === 'reject'
    ;(isRejected ? rejected : claims).push(slot)
  }
  return {
    asOf: fold.asOf,
    conflict: fold.conflict,
    reports: new Map(fold.reports),
    claims: settleNames(claims, fold.judgements),
    rejected,
    importedPlaces: [...fold.places.values()],
    importedActors: [...fold.actors.values()],
    judgements: [...fold.judgements],
    failures: [...fold.failures],
  }
}

/** A newer reading of a report takes the place of the one before; the old entry stays in the ledger. */
function foldReading(
  fold: LedgerFold,
  { reportId, claims }: BodyOf<'claims-extracted'>,
  position: number,
): void {
  for (const slot of fold.readings.get(reportId) ?? []) {
    const superseded = fold.slots[slot]
    if (superseded) fold.slotOf.delete(superseded.claim.id)
    fold.slots[slot] = null
  }
  const fresh = claims.filter(claim => !fold.slotOf.has(claim.id))
  fold.readings.set(
    reportId,
    fresh.map(claim => placeClaim(fold, claim, position)),
  )
}

function placeClaim(fold: LedgerFold, claim: Claim, position: number): number {
  const slot = fold.slots.length
  const text = fold.reports.get(claim.reportId)?.text
  const isVerified = text?.slice(claim.quote.start, claim.quote.end) === claim.quote.text
  const bare: LedgerClaim = {
    claim,
    position,
    quoteStatus: isVerified ? 'verified' : 'unverified',
    judgement: null,
  }
  fold.slotOf.set(claim.id, slot)
  fold.slots.push(decide(fold, bare, fold.decided.get(claim.id)))
  return slot
}

function foldClaimJudgement(fold: LedgerFold, judgement: ClaimJudgement): void {
  if (judgement.decision === 'withdraw') fold.decided.delete(judgement.claim)
  else fold.decided.set(judgement.claim, judgement)
  const slot = fold.slotOf.get(judgement.claim)
  const judged = slot === undefined ? undefined : fold.slots[slot]
  if (slot === undefined || !judged) return
  const bare = { ...judged, claim: fold.uncorrected.get(judgement.claim) ?? judged.claim, judgement: null }
  fold.slots[slot] = decide(fold, bare, fold.decided.get(judgement.claim))
}

function decide(fold: LedgerFold, bare: LedgerClaim, judgement: ClaimJudgement | undefined): LedgerClaim {
  fold.uncorrected.delete(bare.claim.id)
  if (judgement === undefined) return bare
  if (judgement.decision !== 'set') return { ...bare, judgement }
  fold.uncorrected.set(bare.claim.id, bare.claim)
  return { ...bare, claim: correctClaim(bare.claim, judgement.changes), judgement }
}
