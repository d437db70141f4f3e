import type { Span } from '#primitives'
import { ACCUSING } from '../../en/said-of-people.ts'
import { type Scene, tokenAt } from '../scene.ts'
import type { SideFacts } from './side-facts.ts'

/** How far behind such a verb whom it accuses stands, in tokens. */
const NEAR = 6

/** The sides that somebody accuses, by where he is named: nobody speaks for those. */
export function sidesAccused(
  scene: Scene,
  { bySentence }: SideFacts,
): (speaker: Span) => ReadonlySet<string> {
  const accusing = scene.attributions.flatMap(({ cue, source }) => {
    const verb = tokenAt(scene.tokens, cue.end - 1)
    return ACCUSING.has(scene.tokens[verb]!.lemma) ? [{ verb, source }] : []
  })
  return ({ start, end }) => {
    const own = accusing.filter(({ source }) => source.some(one => one.start < end && start < one.end))
    return new Set(
      own.flatMap(({ verb }) =>
        (bySentence.get(scene.tokens[verb]!.sentence) ?? [])
          .filter(({ token }) => token > verb && token - verb <= NEAR)
          .slice(0, 1)
          .map(({ side }) => side),
      ),
    )
  }
}
