import type { Claim } from '#claims'
import { type AssessmentQuery, viewFor } from './assess.ts'
import type { App } from './open-app.ts'

/** Every claim that counts, corrections applied, each with what is known of its report: another ledger can import the lines. */
export async function* exportClaims(
  app: App,
  query: Pick<AssessmentQuery, 'asOf'> = {},
): AsyncGenerator<Claim> {
  const view = await viewFor(app, query)
  const leans = new Map<string, string | null>()
  for (const actor of (await app.registry()).conflict.actors)
    if (actor.lean !== null) leans.set(actor.id, actor.lean.side)
  for (const { claim } of view.claims) {
    const report = view.reports.get(claim.reportId)
    if (report === undefined) {
      yield claim
      continue
    }
    const publisher = claim.attribution[0]?.actor ?? null
    const { outlet: outletName, published, url, title } = report
    const lean = publisher === null ? null : (leans.get(publisher) ?? null)
    yield { ...claim, report: { outlet: publisher, outletName, lean, published, url, title } }
  }
}
