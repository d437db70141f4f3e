import { holdsKind, kindsFrom, shareKind } from '../../kinds.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { lexicalKinds, prepositionOf } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'

/** Steps up a tree at most: lists and names within names. */
const DEEPEST = 6

/**
 * The word that stands for a place in its sentence: of a list its first member, of "the village of Minqar" the village, of a name
 * within a name the outer one. What governs it governs the place.
 */
export function standInOf(scene: Scene, token: number): number {
  let here = token
  for (let steps = 0; steps < DEEPEST; steps++) {
    const { head, relation } = scene.tokens[here]!
    if (head < 0) return here
    if (/^(?:conj|appos|flat|compound)/.test(relation)) {
      if (!isPlaceWord(scene, head)) return here
    } else if (!(relation.startsWith('nmod') && prepositionOf(scene, here) === 'of' && isGround(scene, head)))
      return here
    here = head
  }
  return here
}

const isGround = (scene: Scene, token: number) => holdsKind(lexicalKinds(scene, token), 'ground')

const isPlaceWord = (scene: Scene, token: number) =>
  isGround(scene, token) || (scene.placesAt[token] ?? []).length > 0

/** How its sentence gives a word to what governs it: its preposition, or its relation where it has none or a rare one. */
export function wayOf(scene: Scene, token: number): string {
  const preposition = prepositionOf(scene, token)
  return preposition !== undefined && PREPOSITIONS.has(preposition)
    ? preposition
    : scene.tokens[token]!.relation.split(':')[0]!
}

/** Prepositions that are frequent enough to be told apart. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on near from to towards toward of around outside between into through against over inside with for across south north east west'.split(
    ' ',
  ),
)

const PERSONS = kindsFrom(['people', 'force'])
const EVENTS = kindsFrom(['attack', 'siege', 'truce', 'fire', 'bomb'])

/** What a place hangs on in the tree: the claim's own verb or noun, another, somebody, something. */
export function governorOf(scene: Scene, draft: DraftClaim, token: number): string {
  const { head } = scene.tokens[token]!
  const governor = scene.tokens[head]
  if (governor === undefined) return 'nothing'
  if (head === draft.anchor) return 'its own word'
  const line = draft.clauses.findIndex(index => scene.clauses[index]!.verb === head)
  if (line >= 0) return line === 0 ? 'its clause' : 'a clause above'
  if (governor.pos === 'VERB') return 'another verb'
  const kinds = lexicalKinds(scene, head)
  if (shareKind(kinds, PERSONS) || (scene.actorsAt[head] ?? []).some(({ type }) => type !== 'outlet'))
    return 'somebody'
  if (shareKind(kinds, EVENTS)) return 'another event'
  return isPlaceWord(scene, head) ? 'a place' : 'a thing'
}
