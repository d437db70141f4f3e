import type { LedgerClaim, LedgerView } from '#ledger'
import { type IsoDay, isIsoDay, Refusal } from '#primitives'

/** A limit to what is known: a position of the ledger, a day of publication, or neither. */
export interface KnownBy {
  readonly position?: number
  readonly day?: IsoDay
}

/** Reads `--as-of`: a day is a day of publication, a whole number a position of the ledger. */
export function readAsOf(text: string | undefined): KnownBy {
  if (text === undefined) return {}
  if (/^\d+$/.test(text) && Number(text) > 0) return { position: Number(text) }
  return { day: readDay(text, '--as-of') }
}

/** A day given by a user. Refuses what is none, naming the option. */
export function readDay(text: string, option: string): IsoDay {
  if (isIsoDay(text)) return text
  throw new Refusal('usage', `"${text}" is no day.`, { field: option, advice: 'Give it as YYYY-MM-DD.' })
}

/** The view without what was published after the day. What came from reports without a date stays: it may have been known. */
export function knownBy(view: LedgerView, day: IsoDay | undefined): LedgerView {
  if (day === undefined) return view
  const isKnown = ({ claim }: LedgerClaim) => {
    const published = view.reports.get(claim.reportId)?.published ?? claim.report?.published ?? null
    return published === null || published <= day
  }
  return {
    ...view,
    reports: new Map(
      [...view.reports].filter(([, report]) => report.published === null || report.published <= day),
    ),
    claims: view.claims.filter(isKnown),
    rejected: view.rejected.filter(isKnown),
  }
}
