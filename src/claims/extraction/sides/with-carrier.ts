import type { Conflict } from '#conflicts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { groupSpan } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'
import { CARRIERS } from './doer-nouns.ts'

/** Names what carries relief ("a convoy entered the town") as who brings it: of the side named in its words, else of those who bring relief. */
export function withCarrier(scene: Scene, draft: DraftClaim): DraftClaim {
  const { claim, anchor } = draft
  if (claim.type !== 'aid' || claim.agents.length > 0) return draft
  const head = (scene.children[anchor] ?? []).find(isCarrier)
  if (head === undefined) return draft
  const { start, end, firstToken } = groupSpan(scene, head)
  const side = ownerSide(scene, head) ?? reliefSide(scene.registry.conflict)
  if (side === null || scene.tokens[firstToken]!.lower === 'no') return draft
  const agents = [{ name: scene.text.slice(start, end), side, start, end }]
  return amendDraft(draft, { agents }, 'what carries relief brings it')

  function isCarrier(child: number): boolean {
    const { relation, lemma } = scene.tokens[child]!
    return relation.startsWith('nsubj') && CARRIERS.has(lemma)
  }
}

/** What may stand between a carrier and whose it is: "trucks of the …". */
const LINK = /^(?:of|from|by|the)$/i

/** The side of a party named in a carrier's words, or right behind them with "of". */
function ownerSide(scene: Scene, head: number): string | undefined {
  const { firstToken, endToken } = groupSpan(scene, head)
  for (let at = firstToken; at < scene.tokens.length; at++) {
    const owner = (scene.actorsAt[at] ?? []).find(({ side }) => side !== null && side !== scene.civilianSide)
    if (owner !== undefined) return owner.side!
    if (at >= endToken && !LINK.test(scene.tokens[at]!.text)) return undefined
  }
  return undefined
}

const SIDES = new WeakMap<Conflict, string | null>()

/** The pack's side for those who bring relief, by its word for aid workers; null where it has none. */
function reliefSide(conflict: Conflict): string | null {
  const known = SIDES.get(conflict)
  if (known !== undefined) return known
  const side = conflict.vocabulary.find(({ text }) => text.toLowerCase() === 'aid workers')?.side ?? null
  SIDES.set(conflict, side)
  return side
}
