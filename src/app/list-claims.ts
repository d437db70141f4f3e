import { CLAIM_TYPES } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import { Refusal } from '#primitives'
import { type ClaimQuery, findClaims } from '#publishing'
import { requireSide } from './assess.ts'
import { requirePlace } from './find-place.ts'
import type { App } from './open-app.ts'
import { knownBy, readAsOf, readWindow } from './view-as-known.ts'

/** Which claims to list. */
export interface ClaimListQuery extends Pick<ClaimQuery, 'type' | 'judged' | 'from' | 'to'> {
  /** Only claims whose time covers this day. */
  readonly at?: string | undefined
  readonly asOf?: string | undefined
  /** Only claims in which this side acts, is acted on, or speaks. */
  readonly side?: string | undefined
  /** Name of a place. */
  readonly place?: string | undefined
}

/** The claims asked for, in order of recording, and the view that they come from. Rejected ones only where judged ones are asked for. */
export async function listClaims(
  app: App,
  query: ClaimListQuery,
): Promise<{ readonly claims: readonly LedgerClaim[]; readonly view: LedgerView }> {
  const known = readAsOf(query.asOf)
  const view = knownBy(await app.view(known.position), known.day)
  const listed =
    query.judged === 'yes' ? { ...view, claims: inOrder([...view.claims, ...view.rejected]) } : view
  const { type, judged } = query
  const { from, to } = readWindow(query)
  if (type !== undefined) requireType(type)
  if (query.side !== undefined) requireSide((await app.registry()).conflict.sides, query.side)
  const place =
    query.place === undefined ? undefined : requirePlace(await app.registry(), query.place, '--place')
  const claims = findClaims(listed, { type, judged, from, to, place })
  return {
    claims: query.side === undefined ? claims : claims.filter(item => concerns(item, query.side!)),
    view,
  }
}

function requireType(type: string): void {
  if (CLAIM_TYPES.some(known => known === type)) return
  throw new Refusal('usage', `"${type}" is no type of claim.`, {
    field: '--type',
    advice: `Use one of ${CLAIM_TYPES.join(', ')}.`,
  })
}

function inOrder(items: readonly LedgerClaim[]): LedgerClaim[] {
  return items.toSorted((a, b) => a.position - b.position)
}

function concerns({ claim }: LedgerClaim, side: string): boolean {
  return [...claim.agents, ...claim.targets, claim.attribution.at(-1), ...claim.casualties].some(
    party => party?.side === side,
  )
}
