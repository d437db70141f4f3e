import type { Span } from '#primitives'

/** A run of tokens that reads as a name. `[firstToken, endToken)` in the text's tokens. */
export interface NameSpan extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly text: string
  /** First token of the phrase with titles and adjectives in front ("Syrian President" before "Bashar al-Assad"). */
  readonly phraseToken: number
  /** Title words before the name, lower case, last one last; empty for names without. */
  readonly titles: readonly string[]
}

/** What a name names. `none` where nothing tells. */
export type NameType = 'person' | 'place' | 'organisation' | 'none'
