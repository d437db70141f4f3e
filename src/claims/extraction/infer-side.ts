import type { Conflict } from '#conflicts'
import { sortOfNoun } from './doers/doer-weights.ts'
import { isRegular } from './doers/party-facts.ts'
import { groupSpan } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'

/** More sides than this share a noun ("fighters"): only what was named just before tells whose they are. */
const FEW = 2
/** How many sentences back a side must be named for a noun that many share. */
const REACH = 2

const NOUNS = new WeakMap<Conflict, ReadonlyMap<string, ReadonlySet<string>>>()

/**
 * The side of armed people named by a bare noun ("the extremists", "foreign fighters"): of the sides for whose people the
 * pack's vocabulary has that noun, the one named last before it outside its own clause; null where none was. A word that
 * few sides share may look back over the whole report, since a report that calls them so keeps calling them so.
 */
export function inferSide(scene: Scene, head: number): string | null {
  const nouns = nounsOf(scene.registry.conflict)
  const sides = nounForms(scene.tokens[head]!)
    .map(form => nouns.get(form) ?? nouns.get(`${form}s`))
    .find(found => found !== undefined)
  if (sides === undefined) return null
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

/** The last words of the vocabulary's phrases for sides that fight, each with those sides. */
function nounsOf(conflict: Conflict): ReadonlyMap<string, ReadonlySet<string>> {
  const known = NOUNS.get(conflict)
  if (known !== undefined) return known
  const fighting = new Set(conflict.sides.filter(({ stake }) => stake === 'party').map(({ id }) => id))
  const nouns = new Map<string, Set<string>>()
  for (const { use, text, side } of conflict.vocabulary) {
    const words = text.toLowerCase().split(' ')
    if (use !== 'phrase' || side === null || !fighting.has(side) || words.length < 2) continue
    const noun = words.at(-1)!
    nouns.set(noun, (nouns.get(noun) ?? new Set()).add(side))
  }
  NOUNS.set(conflict, nouns)
  return nouns
}
