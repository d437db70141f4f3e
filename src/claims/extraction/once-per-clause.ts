import type { Clause } from '#language'
import { keepLast } from '#primitives'
import type { Scene } from './scene.ts'

/** The function given, asked of a report's clauses: several steps of the reading ask the same of each, and it is worked out once. */
export function oncePerClause<A>(
  read: (scene: Scene, clause: Clause) => A,
): (scene: Scene, clause: Clause) => A {
  const keptFor = keepLast(({ clauses }: Scene): (A | undefined)[] => new Array(clauses.length))
  return (scene, clause) => {
    // A clause that a step has changed for itself is none of the report's.
    if (scene.clauses[clause.index] !== clause) return read(scene, clause)
    const answers = keptFor(scene)
    const known = answers[clause.index]
    if (known !== undefined) return known
    const found = read(scene, clause)
    answers[clause.index] = found
    return found
  }
}
