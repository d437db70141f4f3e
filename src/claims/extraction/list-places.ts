import type { PlaceMention } from '#mentions'
import type { PlaceRef } from '../claim.ts'
import { isNamedRef, isPlace, refOfPlace } from './places/place-refs.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'

/** Words that may stand between two places of one list: "in the A district, B and the village of C". */
const LINKING = /^(?:,|and|or|&|both|the|in|of|as|well|also|“|”|"|'|‘|’|«|»)$/i
const PLACE_NOUN =
  /^(?:districts?|neighbou?rhoods?|villages?|towns?|suburbs?|cit(?:y|ies)|areas?|quarters?|nearby|neighbou?ring)$/i
/** A conjunction or comma must be among them. */
const JOINING = /^(?:,|and|or|&)$/i
/** Most words between two places of a list. */
const FURTHEST = 8

/**
 * The places with those that go on their list within the quote: trees lose the later members of a list, above all where quotation
 * marks and "the district of" stand between them.
 */
export function listPlaces(
  scene: Scene,
  places: readonly PlaceRef[],
  quote: { start: number; end: number },
): PlaceRef[] {
  const listed = [...places]
  const last = places.filter(isNamedRef).at(-1)
  if (last === undefined || last.end == null) return listed
  let end = last.end
  for (const mention of scene.annotated.places) {
    if (mention.start < end || mention.end > quote.end) continue
    if (!isPlace(mention) || mention.reference === 'described') continue
    if (!isListed(scene, end, mention)) break
    if (!listed.some(place => place.start === mention.start)) listed.push(refOfPlace(scene, mention))
    end = mention.end
  }
  return listed
}

function isListed(scene: Scene, from: number, mention: PlaceMention): boolean {
  const [first] = tokenRange(scene.tokens, mention)
  const between = scene.tokens.slice(tokenAt(scene.tokens, from), first).filter(token => token.start >= from)
  if (between.length === 0 || between.length > FURTHEST) return false
  if (!between.some(token => JOINING.test(token.text))) return false
  return (
    between.every(token => LINKING.test(token.text) || PLACE_NOUN.test(token.text)) &&
    mention.relation === 'at'
  )
}
