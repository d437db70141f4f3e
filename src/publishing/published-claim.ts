import type { Claim } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import type { PublishedClaim } from './api.ts'

/** A claim of the view with its report, its chain in words and a citation that is ready to paste. */
export function publishClaim(entry: LedgerClaim, view: LedgerView): PublishedClaim {
  const { claim } = entry
  const report = reportOf(claim, view)
  const judgement = entry.judgement
  return {
    claim,
    report,
    chain: claim.attribution.map(link => link.canonical ?? link.name),
    quoteStatus: entry.quoteStatus,
    judgement:
      judgement === null ? null : { decision: judgement.decision, by: judgement.by, why: judgement.why },
    citation: citeClaim(claim, report),
  }
}

/** What is known of the report that a claim stands in: from the ledger's copy, else from the claim's own metadata. */
export function reportOf(claim: Claim, view: Pick<LedgerView, 'reports'>): PublishedClaim['report'] {
  const report = view.reports.get(claim.reportId)
  const meta = claim.report
  return {
    id: claim.reportId,
    outlet: report?.outlet ?? meta?.outletName ?? meta?.outlet ?? claim.attribution[0]?.name ?? null,
    title: report?.title ?? meta?.title ?? null,
    published: report?.published ?? meta?.published ?? null,
    url: report?.url ?? meta?.url ?? null,
  }
}

/** “quote” – origin, via outlets, title, day, address (claim id). */
function citeClaim(claim: Claim, report: PublishedClaim['report']): string {
  const names = claim.attribution.map(link => link.canonical ?? link.name)
  const origin = names.at(-1)
  const via = names.slice(0, -1).reverse()
  const said = via.length > 0 ? `${origin}, via ${via.join(', via ')}` : origin
  const parts = [
    `“${claim.quote.text}” – ${said}`,
    report.title,
    report.published ?? 'undated',
    report.url,
  ].filter(part => part !== null)
  return `${parts.join(', ')} (${claim.id}).`
}
