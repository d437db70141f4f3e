import { choose, reasonsOf } from '#primitives'
import type { SourceIndex } from '../../source-index.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { listChainOptions, type Telling } from './chain-options.ts'
import { isInReportedTense } from './chain-signs.ts'
import { CHAIN_WEIGHTS } from './chain-weights.ts'
import { listOriginFacts, type OriginFacts, type Speech } from './origin-facts.ts'

/**
 * Chooses who says each claim: those in whose words it stands, somebody who speaks beside it or spoke before and goes on, or the
 * report itself; by fitted weights. Drafts in text order, since whoever tells one thing mostly tells the next.
 */
export function settleChains(
  scene: Scene,
  sources: SourceIndex,
  drafts: readonly DraftClaim[],
): DraftClaim[] {
  const facts = listOriginFacts(scene, sources)
  if (facts.speeches.size === 0) return [...drafts]
  let last: Telling | undefined
  return drafts.map(draft => {
    const settled = settleChain(scene, facts, draft, last)
    const origin = settled.claim.attribution.at(-1)!
    if (!settled.heading)
      last = {
        sentence: settled.sentence,
        origin,
        own: settled.claim.attribution.length <= sources.opening.length,
      }
    return settled
  })
}

function settleChain(
  scene: Scene,
  facts: OriginFacts,
  draft: DraftClaim,
  last: Telling | undefined,
): DraftClaim {
  const inner = facts.speeches.get(draft.around.at(-1) ?? -1)
  if (inner !== undefined && isSettled(scene, draft, inner)) return draft
  const options = listChainOptions(scene, facts, draft, last)
  if (options.length < 2) return draft
  const choice = choose({ question: 'chain', start: null }, options, CHAIN_WEIGHTS)
  const settled = { ...draft, choices: [...draft.choices, choice] }
  const { around, chain } = choice.options[choice.chosen]!.answer
  const same =
    around.length === draft.around.length && around.every((at, index) => at === draft.around[index])
  if (same) return settled
  const speaker = draft.claim.attribution.at(-1)!
  const { name, actor, side, start, end } = speaker
  const isStatement =
    draft.source === 'speech' && around.length === 0 && draft.claim.agents.every(agent => agent.side === null)
  return {
    ...amendDraft(
      settled,
      {
        attribution: [...chain],
        ...(isStatement ? { agents: [{ name, actor, side: side ?? null, start, end }] } : {}),
      },
      `${around.length === 0 ? 'told by the report itself' : `told by “${chain.at(-1)!.name}”`}: ${reasonsOf(choice, CHAIN_WEIGHTS)}`,
    ),
    around,
    speakers: [],
  }
}

/** A denial is whose it is, and the tense of reported speech goes on with who spoke before. */
function isSettled(scene: Scene, { claim, sentence }: DraftClaim, speech: Speech): boolean {
  return claim.polarity === 'denied' || (speech.sentence < sentence && isInReportedTense(scene, sentence))
}
