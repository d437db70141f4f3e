import type { Choice } from '#primitives'
import { choose } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { isNamedRef } from './place-refs.ts'
import { PLACE_WEIGHTS } from './place-weights.ts'

/**
 * Gives a first place without a name ("a bakery", "the streets") the place that it lies in: the named one that is likeliest for the
 * claim, where that is likelier than none. It stays a part of that place, and its words stay its name.
 */
export function locateSites(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => {
    const [site, ...others] = draft.claim.places
    const choice = draft.choices.find(({ question }) => question === 'first place')
    if (site === undefined || choice === undefined || !isSite(site)) return draft
    const around = placeAround(choice as Choice<PlaceRef | null>)
    if (around === undefined) return draft
    const { place, lat, lon, precisionKm, canonical, name } = around
    const within: PlaceRef = {
      ...site,
      place,
      lat,
      lon,
      ...(precisionKm === undefined ? {} : { precisionKm }),
      canonical: canonical ?? name,
      relation: 'part-of',
    }
    return amendDraft(draft, { places: [within, ...others] }, `“${site.name}” lies in “${name}”`)
  })
}

/** Ground that holds whatever a text names. */
const WHOLES =
  /(?:^|\s)(?:countr(?:y|ies)|nations?|states?|world|kingdom|republic|regions?|provinces?|seas?)$/i

const isSite = (ref: PlaceRef): boolean => !isNamedRef(ref) && ref.canonical == null && !WHOLES.test(ref.name)

/** Below this the named places around a site tell too little of which of them it lies in. */
const LEAST_LIKELY = 0.5

/** The likeliest named place, where it is likelier than all others and none together. */
export function placeAround({ options }: Choice<PlaceRef | null>): PlaceRef | undefined {
  const others = options.filter(({ answer }) => answer === null || answer.place != null)
  if (others.length < 2) return undefined
  const next = choose({ question: 'ground', start: null }, others, PLACE_WEIGHTS)
  return next.likelihood < LEAST_LIKELY ? undefined : (others[next.chosen]!.answer ?? undefined)
}
