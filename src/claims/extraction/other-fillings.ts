import { type Filling, isCopular } from './fill-slots.ts'
import { isDate } from './is-date.ts'
import type { Scene } from './scene.ts'

/**
 * Second looks at a clause whose slots fit no frame, for where the tree went wrong: the noun group right before the verb is
 * its subject ("the army | recaptured"), the one right behind it its object, and what a participle of no "was" takes for
 * its object is its subject ("a fragile calm held across the country").
 */
export function otherFillings(scene: Scene, filling: Filling): readonly Filling[] {
  const { clause, subjects, objects, phrases } = filling
  const before = subjects.length === 0 ? groupBefore(scene, filling) : undefined
  const behind = objects.length === 0 && !clause.passive ? groupBehind(scene, filling) : undefined
  const found: Filling[] = []
  if (before !== undefined || behind !== undefined)
    found.push({
      ...filling,
      subjects: before === undefined ? subjects : [before],
      objects: behind === undefined ? objects : [behind],
      phrases: phrases.filter(({ head }) => head !== behind && head !== before),
      added: [before, behind].filter(head => head !== undefined),
    })
  if (isSplit(scene, filling)) found.push({ ...filling, subjects: objects, objects: [] })
  return found
}

/** A past tense of no auxiliary whose only noun stands before it. */
function isSplit(scene: Scene, { clause, subjects, objects }: Filling): boolean {
  return (
    clause.auxiliaries.length === 0 &&
    subjects.length === 0 &&
    objects.length > 0 &&
    objects.every(head => head < clause.verb) &&
    /^VB[DN]$/.test(scene.tokens[clause.verb]!.tag)
  )
}

function groupBefore(scene: Scene, { clause, objects }: Filling): number | undefined {
  const { firstToken } = clause.verbGroup
  const group = scene.groupAt[firstToken - 1]
  if (group === undefined || group.preposition !== undefined || group.endToken !== firstToken)
    return undefined
  if (scene.tokens[group.head]!.sentence !== clause.sentence || objects.includes(group.head)) return undefined
  return clause.marker === 'to' || isDate(scene, group.head) ? undefined : group.head
}

function groupBehind(scene: Scene, { clause, subjects }: Filling): number | undefined {
  if (isCopular(scene, clause)) return undefined
  const { endToken } = clause.verbGroup
  for (let at = endToken; at < endToken + 3; at++) {
    const token = scene.tokens[at]
    if (token?.sentence !== clause.sentence || token.pos === 'PUNCT' || token.pos === 'ADP') return undefined
    const group = scene.groupAt[at]
    if (group === undefined) continue
    if (group.preposition !== undefined || group.head < clause.verb || isDate(scene, group.head))
      return undefined
    return subjects.includes(group.head) ? undefined : group.head
  }
  return undefined
}
