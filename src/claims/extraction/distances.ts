import type { Clause } from '#language'
import { DISTANCE_ASIDES, MEASURES, VAGUE_NUMBERS } from '../en/distances.ts'
import { isOfKind } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** How far behind its verb a measure may stand, in tokens. */
const REACH = 8

/** How far it is to where: the word that measures, and the noun for the ground. */
export interface Distance {
  readonly measure: number
  readonly ground: number
}

/**
 * The ground that a clause is so and so far from ("pushed to within three miles of the crossing", "stands 10km from the
 * border"), however the tree hangs the measure; undefined where it measures nothing.
 */
export function distanceIn(scene: Scene, { verb, sentence }: Clause): Distance | undefined {
  const { tokens } = scene
  for (let at = verb; at < verb + REACH; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.pos === 'PUNCT') return undefined
    if (at > verb && token.pos === 'VERB') return undefined
    if (!isMeasure(scene, at)) continue
    const preposition = DISTANCE_ASIDES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    if (!/^(?:of|from)$/.test(tokens[preposition]?.lower ?? '')) continue
    const ground = scene.groupAt[preposition + 1]?.head
    return ground !== undefined && isOfKind(scene, ground, 'ground') ? { measure: at, ground } : undefined
  }
  return undefined
}

/** Whether a word measures a distance: "the mile of road" has no number and does not. */
function isMeasure({ tokens }: Scene, at: number): boolean {
  const { lemma, lower } = tokens[at]!
  if (lower.endsWith('m') && /^\d+(?:km|m)$/.test(lower)) return true
  if (!MEASURES.has(lemma)) return false
  return [tokens[at - 1], tokens[at - 2]].some(
    before => before !== undefined && (before.pos === 'NUM' || VAGUE_NUMBERS.has(before.lower)),
  )
}
