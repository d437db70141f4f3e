import type { Claim } from '../claim.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** A draft with some parts of its claim changed, and why. A draft's claim has no id yet, so that nothing else hangs on its parts. */
export function amendDraft(draft: DraftClaim, parts: Partial<Omit<Claim, 'id'>>, reason: string): DraftClaim {
  return {
    ...draft,
    claim: { ...draft.claim, ...parts, reason: [...(draft.claim.reason ?? []), reason] },
  }
}
