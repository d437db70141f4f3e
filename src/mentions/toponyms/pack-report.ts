import type { NameLore } from '../names/name-lore.ts'
import { knownAs, worldMatches } from '../names/name-lore.ts'
import { distanceKm } from './place-reading.ts'

/** Names of the pack, found nowhere else on the map, from which on a report is taken to be about the pack's war. */
const OWN_NAMES_NEEDED = 2

/**
 * Whether a report is about the pack's part of the world: it names the pack's country or its people, or several places that
 * only the pack has. Otherwise "Hamilton" in a Canadian paper must not be looked for in the pack.
 */
export function isPackReport(texts: Iterable<string>, lore: NameLore): boolean {
  let own = 0
  for (const text of new Set(texts)) {
    const known = knownAs(text, lore)
    if (known === undefined) continue
    if (
      known.words.some(
        at =>
          lore.registry.conflict.vocabulary[at]!.use === 'demonym' &&
          isRoot(lore.registry.conflict.vocabulary[at]!.place, lore),
      )
    )
      return true
    if (known.places.some(id => isRoot(id, lore))) return true
    if (known.places.some(id => isOwn(id, text, lore))) own++
    if (own >= OWN_NAMES_NEEDED) return true
  }
  return false
}

/** A place of the pack without a parent: the country that the war is in. */
function isRoot(id: string | null, { registry }: NameLore): boolean {
  const place = id === null ? undefined : registry.gazetteer.places.get(id)
  return place !== undefined && place.kind === 'country' && registry.conflict.places[0]?.id === place.id
}

function isOwn(id: string, text: string, lore: NameLore): boolean {
  const place = lore.registry.gazetteer.places.get(id)
  const best = worldMatches(text, lore)[0]?.place
  return place !== undefined && (best === undefined || distanceKm(place, best) < 60)
}
