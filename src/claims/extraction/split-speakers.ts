import { draftClaim } from '../create-claim.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** A claim for each of the speakers who say something together, since each is a voice of its own; others as they are. */
export function splitSpeakers(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.flatMap(draft => {
    if (draft.speakers.length < 2) return [draft]
    const { id: _, ...parts } = draft.claim
    return draft.speakers.map(speaker => ({
      ...draft,
      claim: draftClaim({
        ...parts,
        attribution: [...parts.attribution.slice(0, -1), speaker],
        reason: [...(parts.reason ?? []), `“${speaker.name}” says it together with others`],
      } as Parameters<typeof draftClaim>[0]),
    }))
  })
}
