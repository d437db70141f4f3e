import type { Effect } from '../../frame.ts'
import type { VictimPhrase } from './victim-phrase.ts'
import type { Lives } from './whose-lives.ts'

/** A harm that the text tells of some people: by which word, to whom. */
export interface Harm {
  readonly effect: Effect
  /** Token of the word that tells it, and where the words end that share its figure ("killed and wounded"). */
  readonly anchor: number
  readonly end: number
  readonly victims: readonly VictimPhrase[]
  /** True where the figure is of killed and wounded together: of each there are at most so many. */
  readonly shared: boolean
  /** True for a running total ("the toll rose to 31"). */
  readonly toll: boolean
  /** True where the words say that it happened, so that it may stand as a claim of its own. */
  readonly told: boolean
  /** The side of those harmed, where words beside the figure name it ("31 dead on the army's side", "the army lost nine"). */
  readonly owner?: string | null
  /** Whose lives were told just before in the sentence, for figures that name nobody ("30 others"). */
  readonly before?: Lives
}
