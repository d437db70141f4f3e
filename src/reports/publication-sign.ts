import type { Span } from '#primitives'

/**
 * One sign in a text of who published it, when, or whose text it is. `strength` orders signs of one field: the strongest
 * wins, the earlier of equals.
 */
export interface PublicationSign extends Span {
  readonly field: 'outlet' | 'author' | 'published' | 'origin'
  readonly value: string
  readonly basis: string
  readonly strength: number
}

/** How far each kind of sign is to be believed, strongest first. */
export const STRENGTH = {
  label: 7,
  nameLine: 6,
  headlineLabel: 5,
  houseCredit: 4,
  staffByline: 3,
  houseMention: 2,
  knownName: 1,
} as const
