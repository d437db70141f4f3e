import { holdsKind, kindsFrom, shareKind } from '../../kinds.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { kindsOf } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'
import type { SideFacts } from './side-facts.ts'

/** Types of act that are done to somebody through what is theirs. */
const AIMED: ReadonlySet<string> = new Set([
  'attack',
  'air-strike',
  'shelling',
  'bombing',
  'destroy',
  'siege',
])
/** What is struck, by its noun. */
const THINGS = kindsFrom(['ground', 'works', 'home'])
/** What strikes itself, or is a strike, so that its owner is who struck. */
const STRIKING = kindsFrom(['force', 'aircraft', 'artillery', 'armour', 'fire', 'bomb', 'attack', 'siege'])

/** "A government post came under fire", "rounds hit the northern embassy": those whose things are struck in a claim's own words have not struck them. */
export function sidesStruck(
  scene: Scene,
  { claim, sentence }: DraftClaim,
  { bySentence }: SideFacts,
): string[] {
  if (!AIMED.has(claim.type)) return []
  const { start, end } = claim.quote
  return (bySentence.get(sentence) ?? [])
    .filter(({ mention, token }) => mention.start >= start && mention.end <= end && isOwner(scene, token))
    .map(({ side }) => side)
}

/** Whether a party stands in the noun group of a thing, or is itself named by one (an embassy). */
function isOwner(scene: Scene, token: number): boolean {
  const head = scene.groupAt[token]?.head ?? token
  const kinds = kindsOf(scene, head)
  if (head === token) return holdsKind(kinds, 'works') && !shareKind(kinds, STRIKING)
  return shareKind(kinds, THINGS) && !shareKind(kinds, STRIKING)
}
