import type { ClaimType } from '../claim.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** Verbs of coming or being somewhere. */
const COMING: ReadonlySet<string> = new Set([
  ...['enter', 're-enter', 'move', 'roll', 'march', 'go', 'arrive', 'pour', 'be', 'remain', 'stay'],
])
const GROUND_TYPES: ReadonlySet<ClaimType> = new Set(['hold', 'capture', 'advance'])

/** "Troops entered the country", "4,000 fighters are in Ostland": a force that comes to a whole country takes no ground in it, it is sent there. */
export function settleBorders(scene: Scene, candidate: Candidate): Candidate {
  const { type, anchor, clause, arguments: given } = candidate
  const isComing =
    COMING.has(scene.tokens[anchor]!.lemma) || (anchor === clause?.verb && isCountry(scene, anchor))
  if (!GROUND_TYPES.has(type) || !isComing) return candidate
  const places = given.filter(({ role }) => role === 'place').map(({ head }) => head)
  if (places.length === 0 || !places.every(head => isCountry(scene, head))) return candidate
  const reason = 'a force that is in a whole country was sent there'
  return { ...candidate, type: 'deploy', reasons: [...candidate.reasons, reason] }
}

function isCountry({ placesAt, registry }: Scene, head: number): boolean {
  const { places, world } = registry.gazetteer
  return (placesAt[head] ?? []).some(
    ({ place, adjectival }) =>
      place !== null && !adjectival && (places.get(place) ?? world?.placeOf(place))?.kind === 'country',
  )
}
