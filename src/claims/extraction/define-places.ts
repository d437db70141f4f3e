import type { PlaceMention } from '#mentions'
import type { PlaceRef } from '../claim.ts'
import { amendDraft } from './amend-draft.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { isNamedRef, isPlace } from './places/place-refs.ts'
import { type Scene, tokenAt } from './scene.ts'

/** How many sentences later the name of a place that was only described may come. */
const REACH = 2
/** How many words on the name is looked for. */
const LONGEST = 80
/** Words from a name to the noun that says what it is, and back ("the Brakka district", "the district of Brakka"). */
const NEAR = 3

/**
 * Gives an unnamed first place ("has taken a key district in X") the name under which the next sentences tell of one of
 * its kind ("On the edge of X, the Y district …"): news tells what happened first and the name after. What it was called
 * stays its name; the place that it stands for becomes its canonical name.
 */
export function definePlaces(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => {
    const [first, ...rest] = draft.claim.places
    if (first === undefined || !isIndefinite(scene, first)) return draft
    const defined = definitionOf(scene, first, draft)
    if (defined === undefined) return draft
    const { place, lat, lon, canonical, text } = defined
    const named: PlaceRef = { ...first, place, lat, lon, canonical: canonical ?? text }
    return amendDraft(
      draft,
      { places: [named, ...rest] },
      `“${first.name}” is “${text}”, which the text tells of next`,
    )
  })
}

/** "A strategic district": new to the reader, and without a name. */
function isIndefinite(scene: Scene, ref: PlaceRef): boolean {
  if (ref.start == null || isNamedRef(ref)) return false
  const first = tokenAt(scene.tokens, ref.start)
  return [first, first - 1].some(at => /^an?$/i.test(scene.tokens[at]?.text ?? ''))
}

function definitionOf(scene: Scene, ref: PlaceRef, draft: DraftClaim): PlaceMention | undefined {
  const noun = scene.tokens[tokenAt(scene.tokens, ref.end! - 1)]!.lemma
  const known = new Set(draft.claim.places.map(({ place }) => place))
  const { sentences } = scene.annotated.structure
  const from = sentences[draft.sentence + 1]?.firstToken ?? scene.tokens.length
  const end = sentences[Math.min(draft.sentence + REACH, sentences.length - 1)]!.endToken
  for (let at = from; at < Math.min(end, from + LONGEST); at++)
    for (const mention of scene.placesAt[at] ?? [])
      if (
        mention.place !== null &&
        mention.reference === undefined &&
        isPlace(mention) &&
        !known.has(mention.place) &&
        isCalled(scene, mention, noun)
      )
        return mention
  return undefined
}

/** Whether the noun stands by the name: right after it, or before it with "of". */
function isCalled(scene: Scene, mention: PlaceMention, noun: string): boolean {
  const first = tokenAt(scene.tokens, mention.start)
  const last = tokenAt(scene.tokens, mention.end - 1)
  if ([last, last + 1].some(at => scene.tokens[at]?.lemma === noun)) return true
  return scene.tokens[first - 1]?.lemma === 'of' && scene.tokens[first - NEAR + 1]?.lemma === noun
}
