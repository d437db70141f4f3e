import type { ActorRef, SourceLink } from '../claim.ts'
import { amendDraft } from './amend-draft.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { isQuoted } from './quoted.ts'
import type { Scene } from './scene.ts'
import { fightingSides } from './sides/fighting-sides.ts'

/** Words by which speakers mean their own side. */
const OWN = /^(?:we|us|our|ours|i|my)\b/i
/** Pronouns that, in what somebody says, mostly stand for the one who says it. */
const SELF = /^(?:they|it|he|she|their|its)\b/i
/** What those who take no part in the fighting do themselves; of what else is done they speak of others. */
const PEACEFUL: ReadonlySet<string> = new Set(['statement', 'displace', 'aid', 'casualties', 'ceasefire'])

const POSSESSED = /\b(?:our|their|its|my)\s$/i
const PRONOUN = /^(?:we|us|they|them|it|he|she|i|who|which|that|those|these|its|their|our)$/i

/** Gives "we" and "our forces" in somebody's words the side of the one who speaks, "they" where nothing else resolves it, and statements their speaker. */
export function nameSpeakers(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => nameSpeaker(scene, draft))
}

function nameSpeaker(scene: Scene, draft: DraftClaim): DraftClaim {
  const { claim } = draft
  const origin = claim.attribution.at(-1)!
  if (
    claim.attribution.length > 1 &&
    draft.source === 'speech' &&
    claim.agents.every(({ side }) => side === null)
  )
    return amendDraft(draft, { agents: [speakerOf(origin)] }, `said by ${origin.name}`)
  const [publisher] = claim.attribution
  if (isOwnForce(scene, draft, { origin, publisher: publisher! }))
    return spokenByPublisher(scene, draft, publisher!)
  if (origin.side == null || (claim.attribution.length < 2 && !fightingSides(scene).has(origin.side)))
    return draft
  const isOwn = ownWords(scene, draft, origin)
  if (!claim.agents.some(isOwn) && !claim.targets.some(isOwn)) return draft
  const name = (ref: ActorRef): ActorRef =>
    isOwn(ref) ? { ...ref, side: origin.side ?? null, canonical: origin.name } : ref
  return amendDraft(
    draft,
    { agents: claim.agents.map(name), targets: claim.targets.map(name) },
    `"we" and "they" are those of the speaker, ${origin.name}`,
  )
}

function speakerOf({ name, actor, side, start, end, canonical }: SourceLink): ActorRef {
  return { name, actor, side: side ?? null, start, end, ...(canonical == null ? {} : { canonical }) }
}

/** "Our forces" in the words of those who have none, in a report whose publisher has. */
function isOwnForce(
  scene: Scene,
  { claim }: DraftClaim,
  { origin, publisher }: { readonly origin: SourceLink; readonly publisher: SourceLink },
): boolean {
  const sides = fightingSides(scene)
  if (origin.side != null && sides.has(origin.side)) return false
  return (
    publisher.side != null && sides.has(publisher.side) && claim.agents.some(ref => isPossessed(scene, ref))
  )
}

function spokenByPublisher(scene: Scene, draft: DraftClaim, { side, name }: SourceLink): DraftClaim {
  const agents = draft.claim.agents.map(ref =>
    isPossessed(scene, ref) ? { ...ref, side: side ?? null, canonical: name } : ref,
  )
  return amendDraft(draft, { agents }, `“our” in the report's own words is ${name}'s`)
}

const isPossessed = (scene: Scene, { start }: ActorRef) =>
  /\bour\s$/i.test(scene.text.slice(Math.max(0, (start ?? 0) - 4), start ?? 0))

/** Tells words without a side that stand for the speaker. */
function ownWords(scene: Scene, { claim }: DraftClaim, origin: SourceLink): (ref: ActorRef) => boolean {
  const isActor =
    claim.attribution.length > 1 && (PEACEFUL.has(claim.type) || fightingSides(scene).has(origin.side!))
  return ({ name, side, start, end }) =>
    side === null &&
    ((start != null && origin.start != null && start < origin.end! && origin.start < end!) ||
      OWN.test(name) ||
      (isActor && SELF.test(name) && !isQuoted(scene, start ?? 0)) ||
      POSSESSED.test(scene.text.slice(Math.max(0, (start ?? 0) - 7), start ?? 0)))
}

/** Leaves out pronouns that nothing resolves: they name nobody. */
export function dropPronouns(drafts: readonly DraftClaim[]): DraftClaim[] {
  const names = ({ name, side, canonical }: ActorRef) =>
    side !== null || canonical != null || !PRONOUN.test(name)
  return drafts.map(draft => {
    const { agents, targets } = draft.claim
    if (agents.every(names) && targets.every(names)) return draft
    const named = { agents: agents.filter(names), targets: targets.filter(names) }
    return { ...draft, claim: { ...draft.claim, ...named } }
  })
}
