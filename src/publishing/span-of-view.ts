import type { LedgerClaim, LedgerView } from '#ledger'
import { addDays, daysBetween, type IsoDay } from '#primitives'

/** The longest stretch that a time bar shows; claims about earlier years stay in the lists. */
const LONGEST_DAYS = 1100

/**
 * The days that the ledger is about: from the earliest day that a claim gives (no earlier than the longest stretch before the
 * end) to the last day that any report was published or speaks of as past. `null` in a ledger without any day.
 */
export function findSpan(view: LedgerView): { from: IsoDay; to: IsoDay } | null {
  const days: IsoDay[] = []
  const see = (day: IsoDay | null | undefined): void => {
    if (day != null) days.push(day)
  }
  for (const report of view.reports.values()) see(report.published)
  for (const entry of view.claims) seeClaim(entry, see)
  if (days.length === 0) return null
  const ordered = days.sort()
  return cut(ordered[0]!, ordered.at(-1)!)
}

/** The days of a view that has grown by some claims since its span was found. */
export function growSpan(
  span: { readonly from: IsoDay; readonly to: IsoDay },
  view: LedgerView,
  { claims }: { readonly claims: readonly LedgerClaim[] },
): { from: IsoDay; to: IsoDay } {
  const days = [span.from, span.to]
  const see = (day: IsoDay | null | undefined): void => {
    if (day != null) days.push(day)
  }
  for (const entry of claims) {
    see(view.reports.get(entry.claim.reportId)?.published)
    seeClaim(entry, see)
  }
  days.sort()
  return cut(days[0]!, days.at(-1)!)
}

function seeClaim({ claim }: LedgerClaim, see: (day: IsoDay | null | undefined) => void): void {
  see(claim.report?.published)
  if (claim.modality !== 'occurred' && claim.modality !== 'ongoing') return
  // A background year ("in 2011") would stretch the bar over years in which nothing is told: only days and weeks count.
  const { from: start, to: end } = claim.time ?? {}
  if (start != null && end != null && daysBetween(start, end) <= 31) {
    see(start)
    see(end)
  }
}

function cut(from: IsoDay, to: IsoDay): { from: IsoDay; to: IsoDay } {
  const earliest = addDays(to, -LONGEST_DAYS)
  return { from: [from, earliest].sort()[1]!, to }
}
