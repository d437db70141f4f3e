import type { Claim, PlaceRef } from '../claim.ts'
import { createClaim } from '../create-claim.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** Types that are about ground: without a place they tell nothing. */
const GROUNDED: ReadonlySet<string> = new Set([
  'capture',
  'hold',
  'withdraw',
  'advance',
  'siege',
  'siege-break',
])
/** Types whose place carries over from the sentence before, since a fight is told in several sentences. */
const CARRYING: ReadonlySet<string> = new Set([
  'capture',
  'withdraw',
  'advance',
  'attack',
  'repel',
  'siege-break',
  'displace',
  'abuse',
])
/** How many sentences a place carries over. */
const REACH = 3
/** Roles of sources whose bare words are a position; what a witness says without an event is colour. */
const POSITIONED: ReadonlySet<string> = new Set([
  'official',
  'spokesperson',
  'party',
  'analyst',
  'monitor',
  'agency',
])

/** Gives claims about ground the place that the fight is told of just before, in text order. */
export function carryPlaces(drafts: readonly DraftClaim[]): DraftClaim[] {
  let last: { readonly sentence: number; readonly place: PlaceRef } | undefined
  return [...drafts]
    .sort((a, b) => a.anchor - b.anchor)
    .map(draft => {
      const [first] = draft.claim.places
      if (first !== undefined && first.place != null) last = { sentence: draft.sentence, place: first }
      if (first !== undefined || last === undefined || draft.heading) return draft
      const distance = draft.sentence - last.sentence
      return CARRYING.has(draft.claim.type) && distance >= 0 && distance <= REACH
        ? withPlace(draft, last.place)
        : draft
    })
}

function withPlace(draft: DraftClaim, place: PlaceRef): DraftClaim {
  const { id: _, ...parts } = draft.claim
  const reason = [...(draft.claim.reason ?? []), `place carried over from the claim before ("${place.name}")`]
  return {
    ...draft,
    placeByRule: true,
    claim: createClaim({ ...parts, places: [place], reason } as Parameters<typeof createClaim>[0]),
  }
}

/** Leaves out what tells nothing: ground taken or held nowhere, and words of nobody in particular. */
export function keepTelling(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.filter(
    ({ claim, source }) =>
      !(GROUNDED.has(claim.type) && claim.places.length === 0) &&
      !(source === 'speech' && !isPosition(claim)),
  )
}

function isPosition(claim: Claim): boolean {
  const origin = claim.attribution.at(-1)!
  if (claim.attribution.length > 1) return POSITIONED.has(origin.role)
  return claim.agents.some(({ side }) => side !== null)
}
