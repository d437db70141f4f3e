import { groupSpan } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { sortOfNoun } from './sides/doer-nouns.ts'
import { isRegular } from './sides/fighting-sides.ts'
import { areUnknown } from './sides/said-of-people.ts'
import { vocabularyNouns } from './sides/vocabulary-nouns.ts'
import { nounForms } from './word-forms.ts'

/** More sides than this share a noun ("fighters"): only what was named just before tells whose they are. */
const FEW = 2
/** How many sentences back a side must be named for a noun that many share. */
const REACH = 2

/**
 * The side of armed people named by a bare noun ("the extremists", "foreign fighters"): of the sides for whose people the
 * pack's vocabulary has that noun, the one named last before it outside its own clause; null where none was. A word that
 * few sides share may look back over the whole report, since a report that calls them so keeps calling them so.
 */
export function inferSide(scene: Scene, head: number): string | null {
  const nouns = vocabularyNouns(scene.registry.conflict)
  const sides = nounForms(scene.tokens[head]!)
    .map(form => nouns.get(form) ?? nouns.get(`${form}s`))
    .find(found => found !== undefined)
  if (sides === undefined || areUnknown(scene, head)) return null
  const { sentence, start } = scene.tokens[head]!
  const earliest = sides.size > FEW ? Math.max(0, sentence - REACH) : 0
  const from = scene.annotated.structure.sentences[earliest]!.start
  const clause = scene.clauseAt[head]
  const { start: opening, end } = groupSpan(scene, head)
  const sort = sortOfNoun(scene.text.slice(opening, end))
  let last: string | null = null
  for (const mention of scene.annotated.actors) {
    if (mention.start >= start) break
    if (mention.side === null || !sides.has(mention.side) || mention.start < from) continue
    if (sort !== undefined && isRegular(scene, mention) === !sort) continue
    if (clause !== undefined && mention.start >= clause.start && mention.end <= clause.end) continue
    last = mention.side
  }
  return last
}
