import type { Clause } from '#language'
import { coverSpans, type Span, trimSpan } from '#primitives'
import { ATTEMPT_NOUNS } from '../en/modality.ts'
import { followingPhrases, groupSpan } from './noun-phrase.ts'
import { oncePerClause } from './once-per-clause.ts'
import { type Scene, tokenRange } from './scene.ts'

const LEADING: ReadonlySet<string> = new Set([
  ...[
    'that',
    'and',
    'but',
    'while',
    'as',
    'after',
    'before',
    'because',
    'since',
    'although',
    'though',
    'when',
    'if',
  ],
  ...[
    'so',
    'then',
    'however',
    'meanwhile',
    'also',
    ',',
    '–',
    '—',
    '-',
    '"',
    '“',
    '”',
    "'",
    ':',
    ';',
    '.',
    ')',
    '(',
    '|',
  ],
])
const TRAILING: ReadonlySet<string> = new Set([
  ...[',', '.', ';', ':', '–', '—', '-', '"', '”', '“', ')', '!', '?', '|', '(', "'", '’'],
  ...['and', 'but', 'that', 'where', 'which', 'who', 'as', 'while', 'when', 'or'],
])
/** Subordinate clauses that belong to the quote of the clause above them: manner, purpose, result without a subject. */
const OWN_LINKS: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'acl'])

/**
 * The words of a clause, verbatim: subject through complements with the phrases that follow them and the subjectless
 * clauses that complete it, without conjunctions and marks at the ends.
 */
export const clauseQuote = oncePerClause((scene, clause): Span => {
  const own = ownQuote(scene, clause)
  const governor = governorOf(scene, clause)
  return widenFragment(
    scene,
    governor === undefined ? own : tidyQuote(scene, coverSpans([own, ownQuote(scene, governor)])!),
  )
})

/** Fewer characters than this are a fragment that the tree has cut off, not a clause. */
const FRAGMENT = 36
/** How far a fragment may grow to either side, in tokens. */
const GROWTH = 12

/** A fragment with the words around it, up to the marks and conjunctions that part clauses. */
function widenFragment(scene: Scene, span: Span): Span {
  if (span.end - span.start >= FRAGMENT) return span
  let [first, end] = tokenRange(scene.tokens, span)
  const { sentence } = scene.tokens[first]!
  const joins = (at: number) => {
    const token = scene.tokens[at]
    return token?.sentence === sentence && token.pos !== 'PUNCT' && !PARTING.has(token.lower)
  }
  const [from, to] = [first - GROWTH, end + GROWTH]
  while (first > from && joins(first - 1)) first--
  while (end < to && joins(end)) end++
  return tidyQuote(scene, { start: scene.tokens[first]!.start, end: scene.tokens[end - 1]!.end })
}

/** Words that part one clause from the next. */
const PARTING: ReadonlySet<string> = new Set([
  ...['and', 'but', 'or', 'that', 'which', 'who', 'while', 'when', 'after', 'before', 'as', 'because', 'if'],
  ...['unless', 'although', 'though', 'since', 'where', 'so', '|', ',', ';', ':', '–', '—', '"', '“', '”'],
])

/** The clause that an infinitive shares its subject with ("the army is trying | to take it", "made efforts | to oust them"). */
function governorOf(scene: Scene, clause: Clause): Clause | undefined {
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  const isInfinitive =
    clause.marker === 'to' ||
    scene.tokens[clause.verb]!.tag === 'VB' ||
    scene.tokens[clause.verb]!.tag === 'VBG'
  if (parent === undefined || parent.start >= clause.start || parent.sentence !== clause.sentence)
    return undefined
  if (clause.link === 'xcomp') return isInfinitive ? parent : undefined
  const noun = scene.tokens[clause.verb]!.head
  return clause.link.startsWith('acl') && ATTEMPT_NOUNS.has(scene.tokens[noun]?.lemma ?? '')
    ? parent
    : undefined
}

function ownQuote(scene: Scene, clause: Clause): Span {
  const heads = [...clause.agents, ...clause.patients, ...clause.obliques.map(({ head }) => head)]
  const near = heads.filter(head => isNear(scene, clause, head))
  const parts: Span[] = [
    { start: clause.start, end: clause.end },
    ...near.map(head => phraseSpan(scene, head)),
  ]
  for (const child of scene.below[clause.index] ?? [])
    if (completes(scene, child, clause)) parts.push({ start: child.start, end: child.end })
  return tidyQuote(scene, coverSpans(parts)!)
}

/** A subject or object that is named far off, before another verb, belongs to that verb's quote. */
function isNear(scene: Scene, clause: Clause, head: number): boolean {
  if (scene.tokens[head]!.sentence !== clause.sentence) return false
  if (head > clause.verb) return true
  for (let at = head + 1; at < clause.verbGroup.firstToken; at++)
    if (scene.clauseAt[at]?.verb === at && scene.tokens[at]!.pos === 'VERB') return false
  return true
}

/** Tags of verbs that have no tense of their own. */
const UNFINISHED: ReadonlySet<string> = new Set(['VB', 'VBG', 'VBN'])

function completes(scene: Scene, child: Clause, clause: Clause): boolean {
  if (!UNFINISHED.has(scene.tokens[child.verb]!.tag)) return false
  if (!OWN_LINKS.has(child.link) || child.start < clause.verb) return false
  return child.link === 'xcomp' || (child.marker === undefined && child.start - clause.end < 3)
}

/** A noun group with the prepositional phrases that follow it directly. */
export function phraseSpan(scene: Scene, head: number): Span {
  const group = groupSpan(scene, head)
  const after = followingPhrases(scene, group.endToken).map(phrase => groupSpan(scene, phrase.head))
  return coverSpans([group, ...after])!
}

/** A span without conjunctions and marks at its ends; the span itself where nothing would be left. */
export function tidyQuote(scene: Scene, span: Span): Span {
  let [first, end] = tokenRange(scene.tokens, span)
  while (first < end - 1 && LEADING.has(scene.tokens[first]!.lower)) first++
  while (end - 1 > first && TRAILING.has(scene.tokens[end - 1]!.lower)) end--
  const start = scene.tokens[first]?.start ?? span.start
  const stop = scene.tokens[end - 1]?.end ?? span.end
  return trimSpan(scene.text, { start, end: stop }) ?? span
}
