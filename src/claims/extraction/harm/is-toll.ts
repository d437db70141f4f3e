import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'

/** Whether the candidate tells a total over a period ("since the offensive began"). */
export function isToll(scene: Scene, candidate: Candidate): boolean {
  const { endToken } = scene.annotated.structure.sentences[scene.tokens[candidate.anchor]!.sentence]!
  for (let at = candidate.anchor; at < Math.min(endToken, candidate.anchor + 40); at++)
    if (scene.tokens[at]!.lower === 'since') return true
  return false
}
