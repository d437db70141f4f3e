import type { PlaceRef } from '../../claim.ts'
import { holdsKind } from '../../kinds.ts'
import { lexicalKinds } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'

const VAGUE_GROUND =
  /(?:^|[\s'’‘“"])(?:areas?|territor(?:y|ies)|ground|regions?|positions?|parts?|land|places?|zones?|swathes?)$/i

/** A word for any ground ("territory", "positions"), which names none. */
export function isVagueGround(name: string): boolean {
  return VAGUE_GROUND.test(name)
}

/** A building, a bridge, a base: it stands in a place, which says more than it does. */
export function isSmallSite(scene: Scene, place: PlaceRef): boolean {
  if (place.end == null) return false
  return holdsKind(lexicalKinds(scene, tokenAt(scene.tokens, place.end - 1)), 'works')
}
