import type { PlaceRef } from '../../claim.ts'
import { type ClaimParts, createClaim } from '../../create-claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { listPlaces } from '../list-places.ts'
import type { Scene } from '../scene.ts'
import { isSmallSite, isVagueGround } from './ground-words.ts'
import { listPlaceOptions, type PlaceOption, type Telling } from './list-options.ts'
import { listPlaceFacts, placeIdOf } from './mention-facts.ts'
import { isNamedRef, refOfPlace } from './place-refs.ts'
import { createPlaceTrack } from './place-track.ts'
import { PLACE_NEED, PLACE_WEIGHTS } from './place-weights.ts'

/**
 * Gives claims whose own roles name no place the one that their words, their sentence or the telling so far speak for
 * most, by the sum of `PLACE_WEIGHTS` and the need of their type; none where nothing speaks for any. In text order, since
 * an event is told where the one before it was.
 */
export function placeClaims(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  const track = createPlaceTrack(listPlaceFacts(scene), drafts)
  let last: Telling['last']
  return drafts.map(draft => {
    const placed = lacksPlace(scene, draft) ? placeByOptions(scene, draft, { track, last }) : draft
    const [first] = placed.claim.places
    if (first !== undefined && isNamedRef(first) && !placed.heading && placed.claim.type !== 'statement')
      last = { place: placeIdOf(first), sentence: placed.sentence }
    return placed
  })
}

/** Without a place, or with no more than a word for some ground or a single building. */
function lacksPlace(scene: Scene, { claim, heading }: DraftClaim): boolean {
  if (heading || claim.type === 'statement') return false
  const [first] = claim.places
  if (first === undefined) return true
  if (first.place != null || isNamedRef(first)) return false
  return isVagueGround(first.name) || isSmallSite(scene, first)
}

function placeByOptions(scene: Scene, draft: DraftClaim, telling: Telling): DraftClaim {
  let best: PlaceOption | undefined
  let most = 0
  for (const option of listPlaceOptions(scene, draft, telling)) {
    const score = scoreOf(option, draft)
    if (score > most + 1e-9) [best, most] = [option, score]
  }
  if (best === undefined) return draft
  const inQuote = best.features.includes('in-quote')
  const own = refOfPlace(scene, best.facts.mention)
  const listed = inQuote ? listPlaces(scene, [own], draft.claim.quote) : [own]
  const told = draft.claim.places.filter(place => !listed.some(({ start }) => start === place.start))
  const why = best.features.map(feature => PLACE_WEIGHTS[feature].reason).join('; ')
  return placedAt(draft, [...listed, ...told.filter(place => !isVagueGround(place.name))], {
    reason: `place “${own.name}”: ${why}`,
    ruled: !inQuote,
  })
}

function scoreOf({ features }: PlaceOption, { claim }: DraftClaim): number {
  return features.reduce((sum, feature) => sum + PLACE_WEIGHTS[feature].weight, PLACE_NEED[claim.type])
}

function placedAt(
  draft: DraftClaim,
  places: PlaceRef[],
  { reason, ruled }: { readonly reason: string; readonly ruled: boolean },
): DraftClaim {
  const { id: _, ...parts } = draft.claim
  const claim = createClaim({ ...parts, places, reason: [...(parts.reason ?? []), reason] } as ClaimParts)
  return { ...draft, claim, placeByRule: ruled }
}
