import type { LedgerClaim, LedgerView } from '#ledger'
import { daysBetween } from '#primitives'
import { estimateSimilarity, fingerprintText, type Report } from '#reports'
import type { PublishedReport, ReportRow } from './api.ts'
import { publishClaim, reportOf } from './published-claim.ts'

/** From this likeness on, two reports are shown as copies of one another. */
const COPY_FROM = 0.6
/** Reprints appear within this many days of one another. */
const COPY_DAYS = 7

/** A report with its claims; `undefined` where neither the report nor a claim of it is in the view. */
export function publishReport(view: LedgerView, id: string): PublishedReport | undefined {
  const report = view.reports.get(id)
  const entries = view.claims.filter(entry => entry.claim.reportId === id)
  if (report === undefined && entries.length === 0) return undefined
  return {
    ...describeReport(report, entries, view),
    claims: entries.map(entry => publishClaim(entry, view)),
    copies: report ? findCopies(report, view) : [],
  }
}

function describeReport(
  report: Report | undefined,
  entries: readonly LedgerClaim[],
  view: LedgerView,
): Omit<PublishedReport, 'claims' | 'copies'> {
  if (report === undefined) {
    const known = reportOf(entries[0]!.claim, view)
    return { ...known, author: null, language: null, text: null, furniture: [] }
  }
  const { id, outlet, author, title, published, language, url, furniture } = report
  return {
    id,
    outlet,
    author,
    title,
    published,
    language,
    url,
    text: report.text === '' ? null : report.text,
    furniture: furniture.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
  }
}

function findCopies(report: Report, view: LedgerView): PublishedReport['copies'] {
  const near = [...view.reports.values()].filter(
    other => other.id !== report.id && other.language === report.language && isNear(report, other),
  )
  if (near.length === 0 || report.text === '') return []
  const own = fingerprintText(report.text)
  return near
    .map(other => ({
      id: other.id,
      outlet: other.outlet,
      likeness: estimateSimilarity(own, fingerprintText(other.text)),
    }))
    .filter(copy => copy.likeness >= COPY_FROM)
    .sort((a, b) => b.likeness - a.likeness)
}

const isNear = (a: Report, b: Report): boolean =>
  a.published !== null && b.published !== null && Math.abs(daysBetween(a.published, b.published)) <= COPY_DAYS

/** All reports as rows, latest first, undated last; reports known only from imported claims are left to the claims list. */
export function listReports(view: LedgerView): ReportRow[] {
  const counts = new Map<string, number>()
  for (const { claim } of view.claims) counts.set(claim.reportId, (counts.get(claim.reportId) ?? 0) + 1)
  const rows = [...view.reports.values()].map(({ id, outlet, title, published, language }) => ({
    id,
    outlet,
    title,
    published,
    language,
    claims: counts.get(id) ?? 0,
  }))
  return rows.sort((a, b) =>
    a.published === b.published ? (a.id < b.id ? -1 : 1) : (a.published ?? '') < (b.published ?? '') ? 1 : -1,
  )
}
