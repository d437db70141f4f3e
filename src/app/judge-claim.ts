import { entryDigest, type Judgement, type LedgerClaim, subjectKey } from '#ledger'
import { Refusal, Refusals } from '#primitives'
import { checkChanges } from './check-changes.ts'
import type { App } from './open-app.ts'

/** A person's decision on a claim, as given. */
export interface JudgementInput {
  /** Id of the claim, or its beginning where no other claim's id begins so. */
  readonly claim: string
  readonly decision: 'accept' | 'reject' | 'set' | 'withdraw'
  /** For `set`: corrections by path. */
  readonly changes?: Readonly<Record<string, unknown>>
  readonly by: string
  readonly why: string
}

/** What recording a judgement came to: the claim as it now stands, and whether anything changed. */
export interface JudgementOutcome {
  readonly item: LedgerClaim
  readonly isNew: boolean
}

/** Records a judgement on a claim. Refuses unknown and ambiguous ids, and corrections that would make it no claim. */
export async function judgeClaim(app: App, input: JudgementInput): Promise<JudgementOutcome> {
  await app.store()
  const item = await findClaim(app, input.claim)
  const judgement = await shapeJudgement(app, item, input)
  const isRepeated =
    item.judgement === null ? input.decision === 'withdraw' : sameDecision(item.judgement, judgement)
  if (isRepeated) return { item, isNew: false }
  const store = await app.storeForWriting()
  await store.append({ bodies: [{ kind: 'judgement', judgement }] })
  return { item: await findClaim(app, item.claim.id), isNew: true }
}

/** The claim with that id or the one whose id begins so, counted or rejected. */
export async function findClaim(app: App, idOrPrefix: string): Promise<LedgerClaim> {
  const { claims, rejected } = await app.view()
  const ids = await matchingIds(app, idOrPrefix)
  const current = [...claims, ...rejected].filter(item => ids.has(item.claim.id))
  const exact = current.find(item => item.claim.id === idOrPrefix)
  const [only, other] = exact === undefined ? current : [exact]
  if (only === undefined)
    throw new Refusal('unknown-name', `There is no claim "${idOrPrefix}" in the ledger.`, {
      field: 'CLAIM',
      advice: 'List them with "claimline claims".',
    })
  if (other !== undefined)
    throw new Refusal(
      'unknown-name',
      `Several claims begin with "${idOrPrefix}": ${current
        .slice(0, 4)
        .map(item => item.claim.id)
        .join(', ')}.`,
      {
        field: 'CLAIM',
        advice: 'Give more of the id.',
      },
    )
  return only
}

async function matchingIds(app: App, prefix: string): Promise<Set<string>> {
  const store = await app.store()
  const keys = await Promise.all(
    [prefix, `clm_${prefix}`].map(start => store.findKeys(subjectKey.claim(start), 50)),
  )
  return new Set(keys.flat().map(key => key.slice(subjectKey.claim('').length)))
}

async function shapeJudgement(app: App, item: LedgerClaim, input: JudgementInput): Promise<Judgement> {
  const { by, why, decision } = input
  const missing = [
    ['--by', by, 'Give the name of the person who decides.'],
    ['--why', why, 'Give the reason in a few words.'],
  ].filter(([, text]) => text?.trim() === '')
  if (missing.length > 0)
    throw new Refusals(
      missing.map(
        ([field, , advice]) => new Refusal('usage', 'Is empty.', { field: field!, advice: advice! }),
      ),
    )
  const about = {
    on: 'claim' as const,
    claim: item.claim.id,
    by,
    why,
    ...(await followed(app, item.claim.id)),
  }
  if (decision !== 'set') return { ...about, decision }
  const earlier =
    item.judgement?.on === 'claim' && item.judgement.decision === 'set' ? item.judgement.changes : {}
  const changes = input.changes ?? {}
  await checkChanges(app, item.claim, changes)
  return { ...about, decision, changes: { ...earlier, ...changes } }
}

/** Names the last judgement on the claim, so that taking up an earlier decision again is an entry of its own. */
async function followed(app: App, claim: string): Promise<{ follows?: string }> {
  const { judgements } = await app.view()
  const last = judgements.findLast(judgement => judgement.on === 'claim' && judgement.claim === claim)
  return last === undefined ? {} : { follows: entryDigest({ kind: 'judgement', judgement: last }) }
}

function sameDecision(before: Judgement, after: Judgement): boolean {
  const bare = ({ follows: _, ...judgement }: Judgement) =>
    entryDigest({ kind: 'judgement', judgement: judgement as Judgement })
  return bare(before) === bare(after)
}
