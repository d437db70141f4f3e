import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'

/** Sentences back to which a repelled attack may have been told. */
const ATTACK_REACH = 2
const ATTACKS: ReadonlySet<string> = new Set(['attack', 'advance', 'capture', 'siege'])

/** Names whose attack was repelled, where the attack was just told. */
export function withAttacker(draft: DraftClaim, told: readonly DraftClaim[]): DraftClaim {
  const { type, targets, agents } = draft.claim
  if (type !== 'repel' || targets.some(({ side }) => side !== null)) return draft
  const attack = told.findLast(
    ({ claim, sentence }) =>
      draft.sentence - sentence <= ATTACK_REACH &&
      ATTACKS.has(claim.type) &&
      claim.agents.some(({ side }) => side !== null && !agents.some(agent => agent.side === side)),
  )
  if (attack === undefined) return draft
  const reason = 'the attack told just before is the one that was repelled'
  return amendDraft(draft, { targets: [...attack.claim.agents] }, reason)
}
