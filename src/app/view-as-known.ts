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

/** Reads `--at`, `--from` and `--to` as days; one day is a window of that day. Refuses ends in the wrong order. */
export function readWindow({
  at,
  from,
  to,
}: {
  at?: string | undefined
  from?: string | undefined
  to?: string | undefined
}): {
  readonly from?: IsoDay
  readonly to?: IsoDay
} {
  if (at !== undefined) return { from: readDay(at, '--at'), to: readDay(at, '--at') }
  const window = {
    ...(from === undefined ? {} : { from: readDay(from, '--from') }),
    ...(to === undefined ? {} : { to: readDay(to, '--to') }),
  }
  if (window.from !== undefined && window.to !== undefined && window.from > window.to)
    throw new Refusal('usage', `${window.from} is later than ${window.to}.`, {
      field: '--from',
      advice: 'Give the earlier day first.',
    })
  return window
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
