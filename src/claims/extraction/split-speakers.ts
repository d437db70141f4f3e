import { amendDraft } from './amend-draft.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** A claim for each of the speakers who say something together, since each is a voice of its own; others as they are. */
export function splitSpeakers(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.flatMap(draft => {
    if (draft.speakers.length < 2) return [draft]
    return draft.speakers.map(speaker =>
      amendDraft(
        draft,
        { attribution: [...draft.claim.attribution.slice(0, -1), speaker] },
        `“${speaker.name}” says it together with others`,
      ),
    )
  })
}
