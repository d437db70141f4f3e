import { type Choice, choose, type Option, reasonsOf } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { listPlaces } from '../list-places.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { isVagueGround } from './ground-words.ts'
import { listPlaceFacts, type PlaceFacts, placeIdOf } from './mention-facts.ts'
import { isNamedRef, isNewPlace, refOfPlace } from './place-refs.ts'
import {
  earlierSigns,
  forType,
  nowhereSigns,
  ownSigns,
  REACH,
  roleSigns,
  type Telling,
} from './place-signs.ts'
import { createPlaceTrack } from './place-track.ts'
import { PLACE_WEIGHTS } from './place-weights.ts'

/** Mentions looked back over, so that a list of a thousand places costs no more than a paragraph. */
const MOST_MENTIONS = 40

/**
 * Chooses the first place of every claim: one that its own roles give, another of its sentence, one told before, or none; by
 * fitted weights. In text order, since an event is told where the one before it was.
 */
export function settlePlaces(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  const track = createPlaceTrack(scene, listPlaceFacts(scene), drafts)
  let last: Telling['last']
  return drafts.map(draft => {
    const placed = markPart(settlePlace(scene, draft, { track, last }))
    const [first] = placed.claim.places
    if (first !== undefined && isNamedRef(first) && !placed.heading && placed.claim.type !== 'statement')
      last = { place: placeIdOf(first), sentence: placed.sentence }
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
  const [first] = draft.claim.places
  if (first?.end != null && !isNamedRef(first) && isNewPlace(scene, tokenAt(scene.tokens, first.end - 1)))
    return draft
  const options = listOptions(scene, draft, telling)
  if (options.length < 2) return draft
  const choice = choose({ question: 'first place', start: null }, options, PLACE_WEIGHTS)
  const settled = { ...draft, choices: [...draft.choices, choice] }
  const place = choice.options[choice.chosen]!.answer
  const { places } = draft.claim
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

/** None, the places of its roles, those of its sentence, then those told before, the last mention of each. */
function listOptions(scene: Scene, draft: DraftClaim, telling: Telling): Option<PlaceRef | null>[] {
  const { facts } = telling.track
  const { sentences } = scene.annotated.structure
  const end = firstFrom(facts, sentences[draft.sentence]!.endToken)
  const own = facts.slice(firstFrom(facts, sentences[draft.sentence]!.firstToken), end)
  const { type, places } = draft.claim
  const options: Option<PlaceRef | null>[] = [
    { answer: null, signs: forType(type, nowhereSigns(draft, own)) },
  ]
  const touching = (ref: PlaceRef) =>
    own.find(({ mention }) => ref.start != null && mention.start < ref.end! && ref.start < mention.end)
  for (const ref of places)
    options.push({ answer: ref, signs: forType(type, roleSigns(scene, draft, ref, touching(ref))) })
  const isTaken = ({ mention }: PlaceFacts) =>
    places.some(ref => ref.start != null && mention.start < ref.end! && ref.start < mention.end)
  for (const one of own)
    if (!isTaken(one) && (one.named || one.locative))
      options.push({
        answer: refOfPlace(scene, one.mention),
        signs: forType(type, ownSigns(scene, draft, one, telling)),
      })
  return [...options, ...earlierOptions(scene, draft, { telling, end: end - own.length, own })]
}

function earlierOptions(
  scene: Scene,
  draft: DraftClaim,
  {
    telling,
    end,
    own,
  }: { readonly telling: Telling; readonly end: number; readonly own: readonly PlaceFacts[] },
): Option<PlaceRef | null>[] {
  const { facts, locus } = telling.track
  const seen = new Set(own.map(({ id }) => id))
  const options: Option<PlaceRef | null>[] = []
  if (draft.heading || draft.claim.type === 'deploy') return options
  const named = own.some(one => one.named)
  for (let at = end - 1; at >= Math.max(0, end - MOST_MENTIONS); at--) {
    const one = facts[at]!
    if (
      !one.named ||
      one.kind === 'country' ||
      seen.has(one.id) ||
      (draft.sentence - one.sentence > REACH && one.id !== locus)
    )
      continue
    seen.add(one.id)
    const signs = earlierSigns(scene, draft, one, { telling, named, latest: options.length === 0 })
    const answer = refOfPlace(scene, (telling.track.names.get(one.id) ?? one).mention)
    options.push({ answer, signs: forType(draft.claim.type, signs) })
  }
  return options
}

/** Index of the first of the facts at or after a token. */
function firstFrom(facts: readonly PlaceFacts[], token: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return low
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
