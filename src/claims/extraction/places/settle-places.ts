import { type Choice, choose, reasonsOf } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { listPlaces } from '../list-places.ts'
import type { Scene } from '../scene.ts'
import { isVagueGround } from './ground-words.ts'
import { placeAround } from './locate-sites.ts'
import { listPlaceFacts } from './mention-facts.ts'
import { listPlaceOptions } from './place-options.ts'
import { createPlaceTrack } from './place-track.ts'
import { PLACE_WEIGHTS } from './place-weights.ts'
import { type Telling, tellOn } from './telling.ts'

/**
 * Chooses the first place of every claim: one that its own roles give, another of its sentence, one told before, or none; by
 * fitted weights. In text order, since an event is told where the one before it was.
 */
export function settlePlaces(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  const track = createPlaceTrack(scene, listPlaceFacts(scene), drafts)
  let telling: Telling = { track, last: undefined, threads: new Map() }
  return drafts.map(draft => {
    const placed = markPart(settlePlace(scene, draft, telling))
    telling = tellOn(telling, placed)
    return placed
  })
}

/** Words for a part of a place that the next words take up ("half of it"). */
const PART =
  /\b(?:parts?|half|some|most|much|a third|portions?|sections?|pockets?|blocks?)\s+of\s+(?:it|them|this|that|the)\b/i
const OF_GROUND: ReadonlySet<string> = new Set(['hold', 'capture', 'withdraw', 'advance', 'attack'])

/** Who holds "part of it" does not hold it. */
function markPart(draft: DraftClaim): DraftClaim {
  const { type, places, quote } = draft.claim
  const [first, ...others] = places
  if (first?.place == null || !OF_GROUND.has(type) || !PART.test(quote.text)) return draft
  if (first.relation !== undefined && first.relation !== 'at') return draft
  return { ...draft, claim: { ...draft.claim, places: [{ ...first, relation: 'part-of' }, ...others] } }
}

function settlePlace(scene: Scene, draft: DraftClaim, telling: Telling): DraftClaim {
  const options = listPlaceOptions(scene, draft, telling)
  if (options.length < 2) return draft
  const choice = choose({ question: 'first place', start: null }, options, PLACE_WEIGHTS)
  const settled = { ...draft, choices: [...draft.choices, choice] }
  const place = choice.options[choice.chosen]!.answer
  const { places } = draft.claim
  const ground = place === null ? undefined : groundOf(place, choice)
  if (ground !== undefined) return placedAt(settled, [ground, ...places.slice(1)], { choice, ruled: false })
  if (place === (places[0] ?? null)) return settled
  if (place === null) return placedAt(settled, [], { choice, ruled: false })
  if (places.includes(place))
    return placedAt(settled, [place, ...places.filter(one => one !== place)], { choice, ruled: false })
  const inQuote = place.start! >= draft.claim.quote.start && place.end! <= draft.claim.quote.end
  const listed = inQuote ? listPlaces(scene, [place], draft.claim.quote) : [place]
  const told = places.filter(
    one => !isVagueGround(one.name) && !listed.some(({ start }) => start === one.start),
  )
  return placedAt(settled, [...listed, ...told], { choice, ruled: !inQuote })
}

/** "Positions", "the area": ground without a name lies in the place that is likeliest beside it, where that is likelier than none. */
function groundOf(chosen: PlaceRef, choice: Choice<PlaceRef | null>): PlaceRef | undefined {
  if (chosen.place != null || !isVagueGround(chosen.name)) return undefined
  const named = placeAround(choice)
  if (named === undefined) return undefined
  const { place, lat, lon, precisionKm, canonical, name } = named
  return { ...chosen, place, lat, lon, precisionKm, canonical: canonical ?? name }
}

function placedAt(
  draft: DraftClaim,
  places: PlaceRef[],
  { choice, ruled }: { readonly choice: Choice; readonly ruled: boolean },
): DraftClaim {
  const why = reasonsOf(choice, PLACE_WEIGHTS)
  const reason = places.length === 0 ? `no place: ${why}` : `place “${places[0]!.name}”: ${why}`
  return { ...amendDraft(draft, { places }, reason), placeByRule: ruled }
}
