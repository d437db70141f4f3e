import type { ActorRef } from '../claim.ts'
import { type ClaimParts, createClaim } from '../create-claim.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** Which acts of the same or the sentence before may be by the same hands, for bombardments whose agent is not named. */
const SAME_HANDS: Readonly<Record<string, readonly string[]>> = {
  'air-strike': ['air-strike', 'shelling'],
  shelling: ['air-strike', 'shelling'],
  bombing: ['bombing'],
}
/** Words by which speakers mean their own side. */
const OWN = /^(?:we|us|our|ours|i|my)\b/i
/** Pronouns that, in what somebody says, mostly stand for the one who says it. */
const SELF = /^(?:they|it|he|she|their|its)\b/i

const POSSESSED = /\b(?:our|their|its|my)\s$/i
const PRONOUN = /^(?:we|us|they|them|it|he|she|i|who|which|that|those|these|its|their|our)$/i

/** What an unnamed hand or a "we" stands for, from the claims before and from who speaks; in text order. */
export function carryOver(drafts: readonly DraftClaim[], text: string): DraftClaim[] {
  const ordered = [...drafts].sort((a, b) => a.anchor - b.anchor)
  return carryAgents(ordered.map(draft => dropPronouns(nameSpeakers(draft, text))))
}

/** Gives bombardments without a named hand the one that the same or the sentence before names for them. */
function carryAgents(drafts: readonly DraftClaim[]): DraftClaim[] {
  let last: DraftClaim | undefined
  return drafts.map(draft => {
    const { type, agents } = draft.claim
    const allowed = SAME_HANDS[type]
    const carried =
      allowed !== undefined &&
      agents.length === 0 &&
      last !== undefined &&
      draft.sentence - last.sentence <= 1 &&
      allowed.includes(last.claim.type)
    const filled = carried
      ? changed(draft, { agents: last!.claim.agents }, 'agents named for the same bombardment just before')
      : draft
    if (SAME_HANDS[type] !== undefined && filled.claim.agents.some(({ side }) => side !== null)) last = filled
    return filled
  })
}

/** Gives the speaker as agent, and "we" and "our forces" in somebody's words, the side of the one who speaks, and "they" where nothing else resolves it. */
function nameSpeakers(draft: DraftClaim, text: string): DraftClaim {
  const { claim } = draft
  const origin = claim.attribution.at(-1)!
  if (claim.attribution.length < 2 || origin.side == null) return draft
  const isOwn = ({ name, side, start, end }: ActorRef) =>
    side === null &&
    ((start != null && origin.start != null && start < origin.end! && origin.start < end!) ||
      OWN.test(name) ||
      SELF.test(name) ||
      POSSESSED.test(text.slice(Math.max(0, (start ?? 0) - 7), start ?? 0)))
  if (!claim.agents.some(isOwn) && !claim.targets.some(isOwn)) return draft
  const name = (ref: ActorRef): ActorRef =>
    isOwn(ref) ? { ...ref, side: origin.side ?? null, canonical: origin.name } : ref
  return changed(
    draft,
    { agents: claim.agents.map(name), targets: claim.targets.map(name) },
    `"we" and "they" are those of the speaker, ${origin.name}`,
  )
}

/** A pronoun that nothing resolves names nobody. */
function dropPronouns(draft: DraftClaim): DraftClaim {
  const { agents, targets } = draft.claim
  const names = ({ name, side, canonical }: ActorRef) =>
    side !== null || canonical != null || !PRONOUN.test(name)
  if (agents.every(names) && targets.every(names)) return draft
  const claim = createClaim({
    ...partsOf(draft),
    agents: agents.filter(names),
    targets: targets.filter(names),
  })
  return { ...draft, claim }
}

function partsOf(draft: DraftClaim): ClaimParts {
  const { id: _, ...parts } = draft.claim
  return parts as ClaimParts
}

function changed(draft: DraftClaim, parts: Partial<ClaimParts>, reason: string): DraftClaim {
  const claim = createClaim({ ...partsOf(draft), ...parts, reason: [...(draft.claim.reason ?? []), reason] })
  return { ...draft, claim }
}
