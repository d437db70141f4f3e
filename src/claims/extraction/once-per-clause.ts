import type { Clause } from '#language'
import type { Scene } from './scene.ts'

/** The function given, asked of a report's clauses: several steps of the reading ask the same of each, and it is worked out once. */
export function oncePerClause<A>(
  read: (scene: Scene, clause: Clause) => A,
): (scene: Scene, clause: Clause) => A {
  const kept = new WeakMap<Scene, (A | undefined)[]>()
  return (scene, clause) => {
    // A clause that a step has changed for itself is none of the report's.
    if (scene.clauses[clause.index] !== clause) return read(scene, clause)
    let answers = kept.get(scene)
    if (answers === undefined) {
      answers = []
      kept.set(scene, answers)
    }
    const known = answers[clause.index]
    if (known !== undefined) return known
    const found = read(scene, clause)
    answers[clause.index] = found
    return found
  }
}
