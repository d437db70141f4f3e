import type { ActorRef } from '../../claim.ts'
import { type ClaimParts, createClaim } from '../../create-claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { lexicalKinds } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import {
  DOER_NEED,
  DOER_WEIGHTS,
  MUTUAL_NOUNS,
  NEED_OF_DEFINITE,
  NEED_OF_INDEFINITE,
  NEED_OF_PRONOUN,
} from './doer-weights.ts'
import { type DoerOption, listDoers } from './list-doers.ts'
import { leadOf } from './list-leads.ts'
import { fightingSides, partiesBySentence } from './party-facts.ts'

const PRONOUN = /^(?:they|it|he|who|which|that)$/i

/**
 * Names who did what a claim tells without saying who, where its sentence or the one before tells it, and gives the side of
 * the party meant to pronouns and bare nouns for armed people ("they", "the militants"). By the sum of `DOER_WEIGHTS`
 * and the need of the type; nobody where nothing speaks for anybody. Drafts in text order.
 */
export function nameDoers(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  const parties = partiesBySentence(scene)
  const told: DraftClaim[] = []
  for (const draft of drafts) {
    const need = needOf(scene, draft)
    const lead = need === undefined || draft.claim.agents.length > 0 ? undefined : leadOf(scene, draft, told)
    if (lead !== undefined) {
      told.push(asInLead(draft, lead))
      continue
    }
    const best = need === undefined ? undefined : bestDoer(listDoers(draft, { parties, told }), need)
    told.push(withAttacker(best === undefined ? draft : doneBy(draft, best), told))
  }
  return told
}

function asInLead(draft: DraftClaim, lead: DraftClaim): DraftClaim {
  const { id: _, ...parts } = draft.claim
  const reason = [...(parts.reason ?? []), 'done by those who act in the sentence that leads into the list']
  const claim = createClaim({ ...parts, agents: [...lead.claim.agents], reason } as ClaimParts)
  return { ...draft, claim }
}

/** Sentences back to which a repelled attack may have been told. */
const ATTACK_REACH = 2

/** Names whose attack was repelled, where the attack was just told. */
function withAttacker(draft: DraftClaim, told: readonly DraftClaim[]): DraftClaim {
  const { type, targets, agents } = draft.claim
  if (type !== 'repel' || targets.some(({ side }) => side !== null)) return draft
  const attack = told.findLast(
    ({ claim, sentence }) =>
      draft.sentence - sentence <= ATTACK_REACH &&
      ATTACKS.has(claim.type) &&
      claim.agents.some(({ side }) => side !== null && !agents.some(agent => agent.side === side)),
  )
  if (attack === undefined) return draft
  const { id: _, ...parts } = draft.claim
  const reason = [...(parts.reason ?? []), 'the attack told just before is the one that was repelled']
  const claim = createClaim({ ...parts, targets: [...attack.claim.agents], reason } as ClaimParts)
  return { ...draft, claim }
}

const ATTACKS: ReadonlySet<string> = new Set(['attack', 'advance', 'capture', 'siege'])

/** How much a claim wants a doer; undefined where it has one, or is of a type that takes none. */
function needOf(scene: Scene, { claim, heading, anchor }: DraftClaim): number | undefined {
  const need = DOER_NEED[claim.type]
  const sides = fightingSides(scene)
  if (heading || claim.agents.some(({ side }) => side !== null && sides.has(side))) return undefined
  const [agent] = claim.agents
  if (agent === undefined) return isMutual(scene, anchor) ? undefined : need
  if (claim.type === 'statement' || claim.type === 'casualties') return undefined
  const base = need ?? -0.8
  if (PRONOUN.test(agent.name))
    return agent.canonical == null && /^it$/i.test(agent.name) ? undefined : base + NEED_OF_PRONOUN
  if (agent.side !== null || !isBareForce(scene, agent)) return undefined
  return base + (isDefinite(scene, agent) ? NEED_OF_DEFINITE : NEED_OF_INDEFINITE)
}

function isMutual(scene: Scene, anchor: number): boolean {
  const { lemma, text } = scene.tokens[anchor]!
  return MUTUAL_NOUNS.has(lemma) || MUTUAL_NOUNS.has(text.toLowerCase())
}

/** "The militants", "foreign fighters": armed people by a common noun alone. */
function isBareForce(scene: Scene, { name, start, end }: ActorRef): boolean {
  if (start == null || end == null || /\p{Lu}/u.test(name.replace(/^The /, ''))) return false
  if (/\b(?:our|their|its|my|his|her)\s$/i.test(scene.text.slice(Math.max(0, start - 6), start))) return false
  return lexicalKinds(scene, tokenAt(scene.tokens, end - 1)).includes('force')
}

function isDefinite(scene: Scene, { start }: ActorRef): boolean {
  const first = tokenAt(scene.tokens, start!)
  return [first, first - 1].some(at => /^(?:the|these|those)$/i.test(scene.tokens[at]?.text ?? ''))
}

function bestDoer(options: readonly DoerOption[], need: number): DoerOption | undefined {
  let best: DoerOption | undefined
  let most = 0
  for (const option of options) {
    const score = option.features.reduce((sum, feature) => sum + DOER_WEIGHTS[feature].weight, need)
    if (score > most + 1e-9) [best, most] = [option, score]
  }
  return best
}

function doneBy(draft: DraftClaim, { ref, features }: DoerOption): DraftClaim {
  const { id: _, ...parts } = draft.claim
  const [agent, ...others] = parts.agents
  const agents =
    agent === undefined
      ? [ref]
      : [
          { ...agent, side: ref.side, actor: ref.actor ?? null, canonical: ref.canonical ?? ref.name },
          ...others,
        ]
  const why = features.map(feature => DOER_WEIGHTS[feature].reason).join('; ')
  const what = agent === undefined ? 'done by' : `“${agent.name}” stands for`
  const claim = createClaim({
    ...parts,
    agents,
    reason: [...(parts.reason ?? []), `${what} “${ref.name}”: ${why}`],
  } as ClaimParts)
  return { ...draft, claim }
}
