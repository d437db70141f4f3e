import type { AttributionKind } from './attribution/attribution.ts'
import type { SourceChain, SourceLink } from './claim.ts'

/** Who has a stretch of text from whom, and what the wording does to it: `sourceChainAt(annotated, attributions, span)`. */
export interface ChainReading {
  /** Publisher first, origin last. Never empty. */
  readonly chain: SourceChain
  /** True where the last source says that the stretch is not so ("denied that …", "dismissed claims that …"). */
  readonly denied: boolean
  /** What the innermost attribution does with the stretch; undefined in the publisher's own voice. */
  readonly kind?: AttributionKind
  /** 0..1: factor for the claim's confidence ("reportedly", "it is believed"). */
  readonly confidence: number
  /** One sentence a link on which cue gave it. */
  readonly reasons: readonly string[]
}

/** The last link: who said it first, as far as the report tells. */
export function originOf(chain: SourceChain): SourceLink {
  return chain[chain.length - 1]!
}
