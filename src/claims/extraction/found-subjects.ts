import type { Clause } from '#language'
import { ATTEMPT_NOUNS, BLAMING_VERBS, PLAN_NOUNS } from '../en/modality.ts'
import { groupJoinedBefore, ownersOf, phrasesOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { subjectLeft } from './subject-left.ts'

/** Who acts, or, where the tree has nobody or the end of a phrase ("police in the province of X | detained"), who stands before it. */
export function foundSubjects(scene: Scene, clause: Clause): readonly number[] {
  const subjects = actingSubjects(scene, clause)
  const [only] = subjects.length === 1 ? subjects : []
  const isSource = only !== undefined && isCited(scene, only)
  const isPhrase = only !== undefined && scene.groupAt[only]?.preposition !== undefined
  const left = subjects.length === 0 || isPhrase || isSource ? subjectLeft(scene, clause) : []
  return left.length > 0 || isSource ? left : subjects
}

/** "According to the ministry, X fell": who says it does nothing else there. */
function isCited({ groupAt, tokens }: Scene, head: number): boolean {
  const first = groupAt[head]?.firstToken ?? head
  return tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according'
}

/** Who acts: for "attempts by the army to advance" whoever attempts, not the attempt. */
function actingSubjects(scene: Scene, clause: Clause): readonly number[] {
  const blamed = blamedFor(scene, clause)
  if (blamed.length > 0) return blamed
  const [noun] = clause.agents
  if (noun === undefined || clause.agents.length > 1) return clause.agents
  const left = leftConjunct(scene, noun)
  if (left !== undefined) return [left, noun]
  const { lemma } = scene.tokens[noun]!
  if (!ATTEMPT_NOUNS.has(lemma) && !PLAN_NOUNS.has(lemma)) return clause.agents
  const by = phrasesOf(scene, noun)
    .filter(({ preposition }) => preposition === 'by')
    .map(({ head }) => head)
  const owners = ownersOf(scene, noun)
  if (by.length + owners.length > 0) return [...by, ...owners]
  const whose = clause.obliques.filter(({ preposition }) => preposition === 'for').map(({ head }) => head)
  if (whose.length > 0) return whose
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  return above === undefined || above.agents.includes(noun) ? [] : above.agents
}

/** "Accused them of shelling the town", "of having shelled it": whoever is accused did it. */
function blamedFor(scene: Scene, clause: Clause): readonly number[] {
  const isGerund = [clause.verb, clause.verbGroup.firstToken].some(at => scene.tokens[at]!.tag === 'VBG')
  if (clause.parent === undefined || !isGerund) return []
  const above = scene.clauses[clause.parent]!
  const before = scene.tokens[clause.verbGroup.firstToken - 1]?.lower
  const marker = clause.marker ?? before
  if (marker !== 'of' && marker !== 'for') return []
  if (!BLAMING_VERBS.has(scene.tokens[above.verb]!.lemma)) return []
  return above.patients.filter(head => head < clause.verb && scene.tokens[head]!.lower !== 'other')
}

/** "A and B" where the tree keeps only B. */
function leftConjunct(scene: Scene, head: number): number | undefined {
  const left = groupJoinedBefore(scene, head)
  if (left === undefined || left.preposition !== undefined) return undefined
  return scene.tokens[left.head]!.sentence === scene.tokens[head]!.sentence ? left.head : undefined
}
