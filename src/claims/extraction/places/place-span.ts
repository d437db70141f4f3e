import type { PlaceMention } from '#mentions'
import type { Span } from '#primitives'
import { COMPASS, COUNTRYSIDE, DIRECTIONS } from '../../en/prepositions.ts'
import { holdsKind } from '../../kinds.ts'
import { lexicalKinds } from '../noun-phrase.ts'
import { type Scene, tokenRange } from '../scene.ts'

/** What has one name: "the northern city of Minqar" is all of it, wherever in its country it lies. */
export const NAMED_WHOLE: ReadonlySet<string> = new Set(
  'city town village capital province governorate camp hamlet island'.split(' '),
)

/** A mention's words with those that say which part of it is meant: "eastern X", "south and west of X", "the countryside of X", "X's western outskirts". */
export function placeSpan(scene: Scene, mention: PlaceMention): Span {
  const whole = directionSpan(scene, mention)
  if (whole !== undefined) return whole
  let [first] = tokenRange(scene.tokens, mention)
  if (
    mention.relation === 'direction-of' &&
    mention.phrase.start <= mention.start &&
    mention.phrase.end >= mention.end
  )
    return mention.phrase
  if (NAMED_WHOLE.has(scene.tokens[first]!.lower)) return mention
  while (
    first > 0 &&
    COMPASS.has(scene.tokens[first - 1]!.lower) &&
    scene.tokens[first - 1]!.sentence === scene.tokens[first]!.sentence
  )
    first--
  const start = Math.min(mention.start, scene.tokens[first]?.start ?? mention.start)
  return {
    start: partBefore(scene, first) ?? start,
    end: countrysideBehind(scene, mention) ?? mention.end,
  }
}

/** Where "the northern countryside of" or "south and west of" begins, before a name. */
function partBefore(scene: Scene, first: number): number | undefined {
  const word = (at: number) => scene.tokens[at]?.lower ?? ''
  let at = word(first - 1) === 'the' ? first - 2 : first - 1
  if (word(at) !== 'of' || !(COUNTRYSIDE.has(word(at - 1)) || DIRECTIONS.has(word(at - 1)))) return undefined
  at--
  while (COMPASS.has(word(at - 1)) || (word(at - 1) === 'and' && DIRECTIONS.has(word(at - 2)))) at--
  return scene.tokens[at]!.start
}

/** Where "countryside" ends behind a name, or "'s western outskirts". */
function countrysideBehind(scene: Scene, mention: PlaceMention): number | undefined {
  let [, at] = tokenRange(scene.tokens, mention)
  const owns = /^['’]s?$/.test(scene.tokens[at]?.text ?? '')
  if (owns) at++
  const from = at
  while (COMPASS.has(scene.tokens[at]?.lower ?? '')) at++
  const noun = scene.tokens[at]
  if (noun === undefined || scene.tokens[at + 1]?.lower === 'of') return undefined
  if (COUNTRYSIDE.has(noun.lower)) return noun.end
  const isPart = owns && at > from && holdsKind(lexicalKinds(scene, at), 'ground')
  return isPart && !NAMED_WHOLE.has(noun.lower) ? noun.end : undefined
}

/** "Of Minqar" behind "the border town". */
const nameOf = (scene: Scene, at: number) =>
  scene.tokens[at]?.lower === 'of' ? scene.groupAt[at + 1] : undefined

const TOWARDS: ReadonlySet<string> = new Set(['in', 'on', 'to'])
const EDGE = /^(?:sides?|banks?|edges?|parts?|outskirts|flanks?|shores?)$/

/** Where "south of Minqar", "on the southern and eastern sides of the town" or "to the north" ends, behind a noun for ground; undefined where none stands there. */
export function partBehind(scene: Scene, endToken: number): number | undefined {
  const word = (at: number) => scene.tokens[at]?.lower ?? ''
  const { sentence } = scene.tokens[endToken - 1]!
  let at = endToken
  if (TOWARDS.has(word(at)) && word(at + 1) === 'the') at += 2
  if (!DIRECTIONS.has(word(at)) || scene.tokens[at]!.sentence !== sentence) return undefined
  at++
  while (word(at) === 'and' && DIRECTIONS.has(word(at + 1))) at += 2
  if (EDGE.test(word(at))) at++
  const whole = word(at) === 'of' ? scene.groupAt[at + 1] : undefined
  if (whole !== undefined) return (nameOf(scene, whole.endToken) ?? whole).end
  return at === endToken + 1 ? undefined : scene.tokens[at - 1]!.end
}

/** "south and west of Minqar": a bare direction with the place that it is taken from. */
function directionSpan(scene: Scene, mention: PlaceMention): Span | undefined {
  const [first] = tokenRange(scene.tokens, mention)
  const other = scene.tokens[first - 2]
  const joined =
    scene.tokens[first - 1]?.lower === 'and' && other !== undefined && DIRECTIONS.has(other.lower)
  if (joined && DIRECTIONS.has(scene.tokens[first]!.lower)) return { start: other.start, end: mention.end }
  if (!DIRECTIONS.has(mention.text.toLowerCase())) return undefined
  let [, at] = tokenRange(scene.tokens, mention)
  while (scene.tokens[at]?.lower === 'and' && DIRECTIONS.has(scene.tokens[at + 1]?.lower ?? '')) at += 2
  if (scene.tokens[at]?.lower !== 'of') return undefined
  const group = scene.groupAt[at + 1]
  return group === undefined ? undefined : { start: mention.start, end: group.end }
}
