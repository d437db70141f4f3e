import type { Clause } from '#language'
import { kindsFrom, shareKind } from '../kinds.ts'
import { isDate } from './is-date.ts'
import { kindsOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** What something is done with. */
const MEANS = kindsFrom(['fire', 'bomb', 'artillery', 'arms', 'aircraft'])
/** What may be struck, or who. */
const STRUCK = kindsFrom(['ground', 'force', 'works', 'home', 'people'])

/**
 * "Factions targeted by missiles the positions of the army": in translated reports the means may stand before the object,
 * so that a past tense looks like a passive. Undefined where no noun of what may be struck stands right behind the means.
 */
export function meansFirst(
  scene: Scene,
  { verb, verbGroup, auxiliaries, sentence }: Clause,
): { readonly subjects: readonly number[]; readonly objects: readonly number[] } | undefined {
  const { tokens, groupAt } = scene
  if (auxiliaries.length > 0 || !/^VB[DN]$/.test(tokens[verb]!.tag)) return undefined
  if (!/^(?:by|with|using)$/.test(tokens[verbGroup.endToken]?.lower ?? '')) return undefined
  const means = groupAt[verbGroup.endToken + 1]
  const struck = means === undefined ? undefined : groupAt[means.endToken]
  const before = groupAt[verbGroup.firstToken - 1]
  if (means === undefined || struck === undefined || before === undefined) return undefined
  const isObject = struck.firstToken === means.endToken && struck.preposition === undefined
  if (!isObject || !shareKind(kindsOf(scene, means.head), MEANS) || isDate(scene, struck.head))
    return undefined
  const isPlain = shareKind(kindsOf(scene, struck.head), STRUCK) && tokens[struck.head]!.sentence === sentence
  const behind = tokens[struck.endToken]
  if (!isPlain || behind?.pos === 'VERB' || behind?.pos === 'AUX') return undefined
  return { subjects: [before.head], objects: [struck.head] }
}
