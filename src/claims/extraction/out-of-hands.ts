import type { Span } from '#primitives'
import { HANDS, OUTSIDE } from '../en/hands.ts'
import { type Scene, tokenRange } from './scene.ts'

const HANDS_OF = new Set(HANDS)
const OUTSIDE_OF = new Set(OUTSIDE)

/** Whether words say that something is not in somebody's hands ("outside government control", "beyond the reach of the army"). */
export function isOutOfHands({ tokens, children }: Scene, quote: Span): boolean {
  const [first, end] = tokenRange(tokens, quote)
  for (let at = first; at < end; at++) {
    if (!HANDS_OF.has(tokens[at]!.lemma)) continue
    if (children[at]?.some(child => child < at && OUTSIDE_OF.has(tokens[child]!.lemma))) return true
  }
  return false
}
