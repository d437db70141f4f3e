import { type Scene, tokenRange } from './scene.ts'

const CUES = new WeakMap<Scene, ReadonlySet<number>>()

/** Whether a word is one by which somebody is cited: whoever does what it says tells of an event, and need not have done it. */
export function isCue(scene: Scene, token: number): boolean {
  let cues = CUES.get(scene)
  if (cues === undefined) {
    cues = readCues(scene)
    CUES.set(scene, cues)
  }
  return cues.has(token)
}

function readCues({ attributions, tokens }: Scene): Set<number> {
  const cues = new Set<number>()
  for (const { cue } of attributions) {
    const [first, end] = tokenRange(tokens, cue)
    for (let at = first; at < end; at++) cues.add(at)
  }
  return cues
}
