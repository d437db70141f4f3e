import type { Clause } from '#language'
import { kindsFrom, shareKind } from '../kinds.ts'
import { groupJoinedBefore, kindsOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** Words back to which a subject is looked for. */
const REACH = 24
/** Words between commas that may stand before a verb. */
const LONGEST_ASIDE = 14
/** Words from a relative pronoun to its verb. */
const LONGEST_RELATIVE = 6
/** What acts; anything else before a verb may be the end of something else. */
const ACTING = kindsFrom(['force', 'people', 'speaker', 'aircraft', 'artillery', 'armour'])
/** Links of clauses inside of others, whose subject the next verb of the sentence does not share. */
const INNER = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis)/

/** What opens a clause as well as a phrase: "after units of the army entered", taken for a phrase. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])

/**
 * The subject of a finite verb that the tree leaves without one: the noun group before it that no preposition governs,
 * phrases and asides between left out ("police in the province of X detained", "its jets, rebels say, have not bombed"),
 * or, behind "and" or a comma, that of the verb before ("crossed the border, took the town").
 */
export function subjectLeft(scene: Scene, clause: Clause): readonly number[] {
  const { tokens, groupAt } = scene
  if (!isTensed(scene, clause)) return []
  const { sentence } = clause
  const { firstToken } = clause.verbGroup
  let at = firstToken - 1
  while (at >= 0 && firstToken - at < REACH && tokens[at]!.sentence === sentence) {
    const { pos, lower } = tokens[at]!
    if (lower === 'and' || lower === 'but' || lower === 'then') return subjectBefore(scene, clause, at)
    if (lower === ',') {
      const aside = asideBefore(scene, at)
      if (aside === undefined) return at === firstToken - 1 ? subjectBefore(scene, clause, at) : []
      at = aside
      continue
    }
    const named = namedAt(scene, at)
    if (named !== undefined) return named
    const group = groupAt[at]
    if (group !== undefined) {
      const isOpened = group.preposition !== undefined && CONJUNCTIONS.has(tokens[group.preposition]!.lower)
      if (group.preposition === undefined || isOpened)
        return acts(scene, group.head) ? [...joinedBefore(scene, group.head), group.head] : []
      at = group.preposition - 1
      continue
    }
    const described = relativeNoun(scene, at)
    if (described !== undefined) {
      at = described
      continue
    }
    if (pos !== 'ADV' && pos !== 'ADP' && !isReduced(scene, at)) return []
    at--
  }
  return []
}

/** "After X jets and artillery struck": who is joined to a subject from the left acts with it. */
function joinedBefore(scene: Scene, head: number): readonly number[] {
  const left = groupJoinedBefore(scene, head)
  return left === undefined ? [] : [left.head]
}

/** "On Friday X attacked": a name that the tree took for part of the words before it. */
function namedAt({ tokens, actorsAt, groupAt }: Scene, at: number): readonly number[] | undefined {
  if (groupAt[at] !== undefined) return undefined
  const named = (actorsAt[at] ?? []).find(
    ({ reference, end }) => reference === undefined && end === tokens[at]!.end,
  )
  return named === undefined ? undefined : [at]
}

/** "A plane that had taken off from X dropped": index of the word before the relative pronoun of a verb's clause. */
function relativeNoun({ tokens, clauseAt }: Scene, at: number): number | undefined {
  const clause = clauseAt[at]
  if (tokens[at]!.pos !== 'VERB' || clause?.verb !== at || clause.link !== 'acl:relcl') return undefined
  for (let before = at - 1; before > at - LONGEST_RELATIVE; before--) {
    if (/^(?:that|which|who)$/.test(tokens[before]?.lower ?? '')) return before - 1
    if (/^(?:VERB|PUNCT)$/.test(tokens[before]?.pos ?? 'PUNCT')) return undefined
  }
  return undefined
}

/** "The groups stationed in X | broke the truce": a participle that only describes the noun before it. */
function isReduced({ tokens, clauseAt, groupAt }: Scene, at: number): boolean {
  const clause = clauseAt[at]
  return (
    tokens[at]!.tag === 'VBN' &&
    clause?.verb === at &&
    clause.auxiliaries.length === 0 &&
    groupAt[at - 1] !== undefined
  )
}

/** A past or present tense, or one that an auxiliary makes finite. */
function isTensed({ tokens }: Scene, { verb, passive, auxiliaries, marker, link }: Clause): boolean {
  if (passive || marker === 'to' || link.startsWith('acl')) return false
  const { tag } = tokens[verb]!
  return /^VB[DZP]$/.test(tag) || (tag === 'VBN' && auxiliaries.includes('have'))
}

function acts(scene: Scene, head: number): boolean {
  return (scene.actorsAt[head]?.length ?? 0) > 0 || shareKind(kindsOf(scene, head), ACTING)
}

/** Index of the word before an aside that ends with the comma at `end`; undefined where it ends none. */
function asideBefore({ tokens }: Scene, end: number): number | undefined {
  const { sentence } = tokens[end]!
  for (let at = end - 1; at > end - LONGEST_ASIDE && tokens[at]?.sentence === sentence; at--)
    if (tokens[at]!.lower === ',') return at - 1
  return undefined
}

/** The subjects of the last verb before a word that belongs to no clause within another. */
function subjectBefore(scene: Scene, clause: Clause, before: number): readonly number[] {
  const earlier = (scene.clausesIn[clause.sentence] ?? []).filter(
    ({ verb, link, index }) =>
      index !== clause.index && verb < before && before - verb < REACH && !INNER.test(link),
  )
  const last = earlier.reduce<Clause | undefined>(
    (best, one) => (best === undefined || one.verb > best.verb ? one : best),
    undefined,
  )
  if (last === undefined || last.passive) return []
  return last.agents.length === 0 ? subjectLeft(scene, last) : last.agents.filter(head => acts(scene, head))
}
