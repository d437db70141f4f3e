import { HANDS, OUTSIDE } from '../en/hands.ts'
import type { Candidate } from './candidate.ts'
import { type Scene, tokenRange } from './scene.ts'

const HANDS_OF = new Set(HANDS)
const OUTSIDE_OF = new Set(OUTSIDE)

/**
 * Whether a candidate's words say that something is not in the hands of who is read as holding it ("outside government control",
 * "beyond the reach of the army"): not where another holds it ("rebels outside government control hold the town").
 */
export function isOutOfHands(scene: Scene, { quote, arguments: all }: Candidate): boolean {
  const { tokens, children, actorsAt } = scene
  const holders = all.filter(({ role, head }) => role === 'agent' && (actorsAt[head] ?? []).length > 0)
  const [first, end] = tokenRange(tokens, quote)
  for (let at = first; at < end; at++) {
    const { pos, lemma } = tokens[at]!
    if (pos !== 'NOUN' || !HANDS_OF.has(lemma)) continue
    const isOutside = children[at]?.some(
      child => tokens[child]!.relation === 'case' && OUTSIDE_OF.has(tokens[child]!.lemma),
    )
    if (isOutside && holders.every(({ head }) => tokens[head]!.head === at)) return true
  }
  return false
}
