import type { TextStructure } from '#language'
import { OUTER_LIMIT, TYPE_THRESHOLD, TYPE_WEIGHTS, type TypeEvidence } from '../en/type-weights.ts'
import { foldWord } from '../known/folded-tokens.ts'
import { innerEvidence } from './name-evidence.ts'
import type { NameLore } from './name-lore.ts'
import type { NameSpan, NameType } from './name-span.ts'
import { outerEvidence } from './outer-evidence.ts'

/** A name with its type and what spoke for it. */
export interface TypedName {
  readonly name: NameSpan
  readonly type: NameType
  /** Distance between the best type and the next. */
  readonly margin: number
  readonly evidence: readonly TypeEvidence[]
}

interface Scores {
  person: number
  place: number
  organisation: number
}

/** What speaks for the types of one name, over all its mentions. */
interface Pool {
  readonly evidence: TypeEvidence[]
  /** What the name says of itself. */
  readonly inner: Scores
  /** What the words around its mentions say, up to a limit. */
  readonly outer: Scores
}

/** Types all names of a text; mentions of one name share their evidence. */
export function typeNames(
  names: readonly NameSpan[],
  structure: TextStructure,
  lore: NameLore,
): readonly TypedName[] {
  const surnames = surnamesOf(names, structure, lore)
  const pools = new Map<string, Pool>()
  for (const name of names) {
    const key = keyOf(name)
    const pool = pools.get(key) ?? createPool(name, surnames.has(key), { structure, lore })
    pools.set(key, pool)
    addMention(pool, name, { structure, lore })
  }
  const decisions = new Map([...pools].map(([key, { inner, outer }]) => [key, decide(inner, outer)]))
  return names.map(name => {
    const key = keyOf(name)
    return { name, ...decisions.get(key)!, evidence: pools.get(key)!.evidence }
  })
}

interface TypeContext {
  readonly structure: TextStructure
  readonly lore: NameLore
}

function createPool(name: NameSpan, isSurname: boolean, { structure, lore }: TypeContext): Pool {
  const evidence = [...innerEvidence(name, structure.tokens, lore)]
  if (isSurname) evidence.push('full-name')
  return { evidence, inner: sumOf(evidence), outer: { person: 0, place: 0, organisation: 0 } }
}

function addMention(pool: Pool, name: NameSpan, { structure, lore }: TypeContext): void {
  if (name.titles.length > 0 && !pool.evidence.includes('title')) {
    pool.evidence.push('title')
    addTo(pool.inner, sumOf(['title']), Number.POSITIVE_INFINITY)
  }
  const found = outerEvidence(name, structure, lore)
  pool.evidence.push(...found)
  addTo(pool.outer, sumOf(found), OUTER_LIMIT)
}

/** Names are pooled by their words without case. */
export function keyOf(name: NameSpan): string {
  return foldWord(name.text)
}

/** Last words of names that begin with a given name or a title: alone, they name the same person. */
function surnamesOf(
  names: readonly NameSpan[],
  { tokens }: TextStructure,
  lore: NameLore,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    if (name.endToken - name.firstToken < 2) continue
    const evidence = innerEvidence(name, tokens, lore)
    const scores = sumOf(evidence)
    if (scores.person >= 3 && scores.person > scores.place && scores.person > scores.organisation)
      found.add(foldWord(tokens[name.endToken - 1]!.text))
  }
  return found
}

function sumOf(evidence: readonly TypeEvidence[]): Scores {
  const scores = { person: 0, place: 0, organisation: 0 }
  for (const key of evidence) addTo(scores, TYPE_WEIGHTS[key], Number.POSITIVE_INFINITY)
  return scores
}

function addTo(scores: Scores, more: Readonly<Scores>, limit: number): void {
  scores.person = Math.min(limit, scores.person + more.person)
  scores.place = Math.min(limit, scores.place + more.place)
  scores.organisation = Math.min(limit, scores.organisation + more.organisation)
}

function decide(inner: Readonly<Scores>, outer: Readonly<Scores>): { type: NameType; margin: number } {
  const ranked = (['person', 'place', 'organisation'] as const)
    .map(type => ({ type, score: inner[type] + outer[type] }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked as [(typeof ranked)[number], (typeof ranked)[number]]
  if (best.score < TYPE_THRESHOLD) return { type: 'none', margin: 0 }
  return { type: best.type, margin: best.score - next.score }
}
