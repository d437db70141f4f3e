import { keepLast } from '#primitives'
import type { Attribution } from '../attribution/attribution.ts'
import { type Scene, tokenRange } from './scene.ts'

/** Whether a word is one by which somebody is cited: whoever does what it says tells of an event, and need not have done it. */
export const isCue = (scene: Scene, token: number): boolean => cueAt(scene, token) !== undefined

/** The attribution of whose cue a word is part; undefined for other words. */
export const cueAt = (scene: Scene, token: number): Attribution | undefined => cuesOf(scene).get(token)

const cuesOf = keepLast(({ attributions, tokens }: Scene): ReadonlyMap<number, Attribution> => {
  const cues = new Map<number, Attribution>()
  for (const attribution of attributions) {
    const [first, end] = tokenRange(tokens, attribution.cue)
    for (let at = first; at < end; at++) if (!cues.has(at)) cues.set(at, attribution)
  }
  return cues
})
