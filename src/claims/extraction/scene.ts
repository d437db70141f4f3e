import type { Registry } from '#conflicts'
import type { Clause, NounGroup, Token } from '#language'
import type { ActorMention, AnnotatedReport, CountMention, DateMention, PlaceMention } from '#mentions'
import type { Span } from '#primitives'
import type { Attribution } from '../attribution/attribution.ts'
import { FRAMES_BY_VERB } from '../en/frames/index.ts'
import { recoverClauses } from './recover-clauses.ts'
import { type Word, wordsOf } from './words.ts'

/** An annotated report laid out for look-up by token, so that every step asks in constant time. Lists are by token index. */
export interface Scene {
  readonly annotated: AnnotatedReport
  readonly registry: Registry
  readonly attributions: readonly Attribution[]
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly children: readonly (readonly number[])[]
  readonly groupAt: readonly (NounGroup | undefined)[]
  /** The innermost clause that a token belongs to. */
  readonly clauseAt: readonly (Clause | undefined)[]
  readonly clauses: readonly Clause[]
  /** Clauses that hang on a clause, by its index. */
  readonly below: readonly (readonly Clause[])[]
  /** Clauses by sentence. */
  readonly clausesIn: readonly (readonly Clause[])[]
  readonly actorsAt: readonly (readonly ActorMention[])[]
  readonly placesAt: readonly (readonly PlaceMention[])[]
  readonly countsAt: readonly (readonly CountMention[])[]
  /** Dates by sentence. */
  readonly datesIn: readonly (readonly DateMention[])[]
  /** True for tokens of page furniture: menus, credits, related headlines. */
  readonly furniture: readonly boolean[]
  /** True for tokens of headlines, standfirsts and captions, which count only where the body lacks what they say. */
  readonly heading: readonly boolean[]
  /** Side that the registry gives to people under no arms, or null. */
  readonly civilianSide: string | null
}

/** Lays the report out. `civilianSide` comes from the registry's own word for civilians, so that no side is named here. */
export function createScene(
  annotated: AnnotatedReport,
  registry: Registry,
  options: { readonly attributions: readonly Attribution[]; readonly civilianSide: string | null },
): Scene {
  const { structure } = annotated
  const clauses = [...annotated.clauses, ...recoverClauses(annotated, lemma => FRAMES_BY_VERB.has(lemma))]
  const { tokens } = structure
  const children = listsFor<number>(tokens.length)
  for (const token of tokens) if (token.head >= 0) addTo(children, token.head, token.index)
  const groupAt: (NounGroup | undefined)[] = new Array(tokens.length)
  for (const group of annotated.nounGroups)
    for (let at = group.firstToken; at < group.endToken; at++) groupAt[at] ??= group
  return {
    annotated,
    registry,
    ...options,
    text: structure.text,
    tokens,
    words: wordsOf(structure),
    children,
    groupAt,
    clauseAt: clauseByToken(tokens, clauses),
    clauses,
    below: clausesByParent(clauses),
    clausesIn: clausesBySentence(annotated, clauses),
    actorsAt: byToken(tokens, annotated.actors),
    placesAt: byToken(tokens, annotated.places),
    countsAt: byToken(tokens, annotated.counts),
    datesIn: bySentence(annotated),
    furniture: furnitureMask(annotated, kind => !HEADINGS.has(kind)),
    heading: withCrossheads(
      annotated,
      furnitureMask(annotated, kind => HEADINGS.has(kind)),
    ),
  }
}

/** Index of the first token that ends after `offset`; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Tokens `[first, end)` that a span touches. */
export function tokenRange(tokens: readonly Token[], span: Span): readonly [number, number] {
  const first = tokenAt(tokens, span.start)
  let end = first
  while (end < tokens.length && tokens[end]!.start < span.end) end++
  return [first, end]
}

/** A list for each of so many tokens. Most stay empty, and those are one. */
type Lists<T> = (readonly T[])[]
const EMPTY: readonly never[] = []

function listsFor<T>(length: number): Lists<T> {
  return new Array<readonly T[]>(length).fill(EMPTY)
}

function addTo<T>(lists: Lists<T>, at: number, item: T): void {
  const list = lists[at]
  if (list === EMPTY) lists[at] = [item]
  else (list as T[] | undefined)?.push(item)
}

function byToken<T extends Span>(tokens: readonly Token[], mentions: readonly T[]): Lists<T> {
  const at = listsFor<T>(tokens.length)
  for (const mention of mentions) {
    const [first, end] = tokenRange(tokens, mention)
    for (let token = first; token < end; token++) addTo(at, token, mention)
  }
  return at
}

function clauseByToken(tokens: readonly Token[], clauses: readonly Clause[]): (Clause | undefined)[] {
  const at: (Clause | undefined)[] = new Array(tokens.length)
  const byVerb: (Clause | undefined)[] = new Array(tokens.length)
  for (const clause of clauses) byVerb[clause.verb] = clause
  for (const token of tokens) at[token.index] = owner(token.index)
  return at

  function owner(index: number): Clause | undefined {
    let here = index
    for (let steps = 0; here >= 0 && steps < 200; steps++) {
      const clause = byVerb[here]
      if (clause !== undefined) return clause
      here = tokens[here]?.head ?? -1
    }
    return undefined
  }
}

function clausesBySentence({ structure }: AnnotatedReport, clauses: readonly Clause[]): Clause[][] {
  const lists: Clause[][] = structure.sentences.map(() => [])
  for (const clause of clauses) lists[clause.sentence]?.push(clause)
  return lists
}

function clausesByParent(clauses: readonly Clause[]): Clause[][] {
  const lists: Clause[][] = clauses.map(() => [])
  for (const clause of clauses) if (clause.parent !== undefined) lists[clause.parent]?.push(clause)
  return lists
}

function bySentence(annotated: AnnotatedReport): DateMention[][] {
  const { tokens, sentences } = annotated.structure
  const lists: DateMention[][] = sentences.map(() => [])
  for (const date of annotated.dates) {
    const token = tokens[tokenAt(tokens, date.start)]
    if (token) lists[token.sentence]?.push(date)
  }
  return lists
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'standfirst', 'caption'])

function furnitureMask(annotated: AnnotatedReport, wanted: (kind: string) => boolean): boolean[] {
  const { tokens } = annotated.structure
  const mask: boolean[] = new Array(tokens.length).fill(false)
  for (const piece of annotated.report.furniture.filter(({ kind }) => wanted(kind))) {
    const [first, end] = tokenRange(tokens, piece)
    mask.fill(true, first, end)
  }
  return mask
}

/** The longest line, in words, that a heading between paragraphs has. */
const LONGEST_CROSSHEAD = 14

/** Marks lines without an end mark between longer paragraphs as headings too. */
function withCrossheads({ structure }: AnnotatedReport, mask: boolean[]): boolean[] {
  if (structure.paragraphs.length < 3) return mask
  for (const { firstSentence, endSentence } of structure.paragraphs) {
    const sentence = structure.sentences[firstSentence]
    if (sentence === undefined || endSentence - firstSentence !== 1) continue
    const line = structure.text.slice(sentence.start, sentence.end)
    if (sentence.endToken - sentence.firstToken <= LONGEST_CROSSHEAD && !/[.!?:;,"”’]\s*$/.test(line))
      mask.fill(true, sentence.firstToken, sentence.endToken)
  }
  return mask
}
