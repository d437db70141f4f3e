import type { DraftClaim } from '../drop-duplicates.ts'

/** Somebody of whom the words do not tell whose he is: who acts in a claim, or who says it. */
export interface SideQuestion {
  readonly role: 'agent' | 'origin'
  /** How the words name them: not at all, by a pronoun, by a common noun (known, new, somebody's), by a name. */
  readonly shape: 'absent' | 'pronoun' | 'definite' | 'indefinite' | 'possessed' | 'named'
  /** As written; undefined where absent. */
  readonly name: string | undefined
  /** Token that they stand at, or the claim's own where they are absent. */
  readonly token: number
  /** Tokens of the noun phrase, `[first, end)`. */
  readonly span: readonly [number, number]
  readonly sentence: number
  /** Signs that hold whatever the answer, for the answer "nobody's". */
  readonly about: readonly string[]
  /** The side that the noun has by what was named before it, or null. */
  readonly inferred: string | null
  /** The side of whom the sentences' grammar takes a pronoun for. */
  readonly antecedent?: string
  /** The claim in which they act; undefined for who says it. */
  readonly draft?: DraftClaim
  /** Claims told before and in the same sentence, for who acts. */
  readonly told: readonly DraftClaim[]
}
