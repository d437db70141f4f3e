import { entryDigest, type Judgement } from '#ledger'
import { Refusal } from '#primitives'
import { findClaim } from './judge-claim.ts'
import type { App } from './open-app.ts'

/** A person's decision on whether two claims are about one happening; `unjudged` takes it back. */
export interface EventJudgementInput {
  readonly claims: readonly [string, string]
  readonly decision: 'same' | 'different' | 'unjudged'
  readonly by: string
  readonly why: string
}

type EventJudgement = Extract<Judgement, { on: 'events' }>

/** Records that two claims are about one happening, or are not. Gives whether that is new, and the ids of the claims. */
export async function judgeEvents(
  app: App,
  { claims: [first, second], decision, by, why }: EventJudgementInput,
): Promise<{ readonly isNew: boolean; readonly claims: readonly [string, string] }> {
  const claims = [(await findClaim(app, first)).claim.id, (await findClaim(app, second)).claim.id] as const
  if (claims[0] === claims[1])
    throw new Refusal('usage', 'These are one claim.', { field: 'CLAIM', advice: 'Give two.' })
  const { judgements } = await app.view()
  const before = judgements.findLast(
    (judgement): judgement is EventJudgement =>
      judgement.on === 'events' && claims.every(claim => judgement.claims.includes(claim)),
  )
  if ((before?.decision ?? 'unjudged') === decision) return { isNew: false, claims }
  const follows =
    before === undefined ? {} : { follows: entryDigest({ kind: 'judgement', judgement: before }) }
  const judgement: Judgement = { on: 'events', claims, decision, by, why, ...follows }
  await (await app.storeForWriting()).append({ bodies: [{ kind: 'judgement', judgement }] })
  return { isNew: true, claims }
}
