import type { Token } from '#language'
import type { ActorMention, AnnotatedReport } from '#mentions'
import { countBefore, type Span } from '#primitives'
import { findBelonging, findDescription } from './find-description.ts'
import type { Reading, TokenRange } from './reading.ts'

/** How a source is called in the text: the words that name it, the mention of the registry's kind, its head. */
export interface NamedSource extends Span {
  readonly name: string
  readonly head: number
  /** Tokens of the whole phrase up to a relative clause: the name with what describes it. */
  readonly phrase: TokenRange
  readonly mention: ActorMention | undefined
  /** Mentions within the phrase, for the side of "military sources in X". */
  readonly within: readonly ActorMention[]
  /** The words that tell who bears a name where the report names it first ("a teacher from the town"), and to whom somebody belongs. */
  readonly described: readonly TokenRange[]
}

/** What a source is named from: its span as the attribution has it, and its head token. */
export interface SourceWords extends Span {
  readonly head: number
}

/** Opens what only describes a source: "Jane Doe, 53, who …", "three letters announcing …". */
const DESCRIPTION = /^(,|\(|–|—|who|which|that|whose|whom|where|:|;)$/i
/** Longest name of a source in tokens: a passage is no name. */
const LONGEST_NAME = 12
/** Longest phrase that is searched for words on the role of a source, in tokens. */
const LONGEST_PHRASE = 30

/** The words that name a source: its person mention or run of proper nouns where there is one, else its noun phrase without what only describes it. */
export function nameSource(
  annotated: Pick<AnnotatedReport, 'actors'>,
  reading: Reading,
  words: SourceWords,
): NamedSource {
  const { tokens, structure } = reading
  const phrase = findPhrase(reading, words)
  const head = findPersonalHead(reading, phrase, words.head) ?? words.head
  const name = findName(reading, phrase, head)
  const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.end - 1]!.end }
  const within = mentionsWithin(annotated.actors, span)
  const quoted = findQuotedName(annotated.actors, reading, name)
  if (quoted !== undefined) {
    const { start, end } = quoted
    return {
      start,
      end,
      name: structure.text.slice(start, end),
      head,
      phrase,
      mention: quoted,
      within,
      described: [],
    }
  }
  const mention = chooseMention(within, tokens[head]!) ?? namedBeside(reading, within, head)
  const isNamed =
    mention?.type === 'person' && tokens[head]!.pos === 'PROPN' && mention.end >= tokens[name.end - 1]!.end
  const start = tokens[name.first]!.start
  const from = isNamed && !isProperRun(reading, name) ? Math.max(mention.start, start) : start
  const end = isNamed ? mention.end : tokens[name.end - 1]!.end
  const isKnown = mention?.actor != null || tokens[head]!.pos !== 'PROPN'
  const owner = findBelonging(reading, Math.max(phrase.end, name.end))
  const described = [
    ...(isKnown ? [] : findDescription(reading, name.end - 1)),
    ...(owner === undefined ? [] : [owner]),
  ]
  return { start: from, end, name: structure.text.slice(from, end), head, phrase, mention, within, described }
}

/** “The Name” radio station said: a body named within quotation marks right before the noun that says what it is. */
function findQuotedName(
  actors: readonly ActorMention[],
  { tokens }: Reading,
  { first }: TokenRange,
): ActorMention | undefined {
  const mark = tokens[first - 1]
  const last = tokens[first - 2]
  if (mark === undefined || last === undefined || !/^[”"’'»]+$/.test(mark.text)) return undefined
  const named = actors[countBefore(actors, last.end) - 1]
  return named?.end === last.end && named.actor !== null && named.reference !== 'described'
    ? named
    : undefined
}

/**
 * The last word of a personal name that a title or an office introduces: "army spokesman Jan Haddon", "the envoy, Jan
 * Haddon, …". Undefined where the phrase names nobody, or is a name already.
 */
function findPersonalHead(reading: Reading, phrase: TokenRange, head: number): number | undefined {
  const { tokens } = reading
  if (tokens[head]!.pos !== 'NOUN') return undefined
  let at = head + 1
  while (at < phrase.end && tokens[at]!.text !== ',' && tokens[at]!.pos !== 'PROPN') at++
  if (tokens[at]?.text === ',') at++
  else if (at !== head + 1) return findAfterComma(reading, at, phrase.end)
  return endOfName(reading, at, phrase.end)
}

function findAfterComma(reading: Reading, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) if (reading.tokens[i]!.text === ',') return endOfName(reading, i + 1, end)
  return undefined
}

/** Last token of a run of two or more proper nouns that starts here and ends its part of the phrase. */
function endOfName(reading: Reading, first: number, end: number): number | undefined {
  const { tokens } = reading
  let at = first
  while (at < end && tokens[at]!.pos === 'PROPN') at++
  // A comma may be the text's last word, so that the run starts beyond `end`.
  const isWhole = at >= end || /^[,(–—]$/.test(tokens[at]!.text)
  return at - first >= 2 && isWhole ? at - 1 : undefined
}

function isGlued({ tokens }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]]
  return token?.start === before.end && /\p{L}$/u.test(before.text) && /^\p{L}/u.test(token.text)
}

/** The source's tokens up to a relative clause, widened to its head, without a conjunction in front. */
function findPhrase(reading: Reading, words: SourceWords): TokenRange {
  const { tokens } = reading
  let first = Math.min(countBefore(tokens, words.start), words.head)
  while (first < words.head && tokens[first]!.pos === 'CCONJ') first++
  const widest = Math.max(words.head + 1, Math.min(countBefore(tokens, words.end), first + LONGEST_PHRASE))
  let end = words.head + 1
  while (end < widest && !/^(who|which|that|whose|whom)$/i.test(tokens[end]!.text)) end++
  return { first, end }
}

/** The part of the phrase around the head between marks and participles; a name of proper nouns is taken whole. */
function findName(reading: Reading, phrase: TokenRange, head: number): TokenRange {
  const { tokens } = reading
  let first = head
  while (first > phrase.first && head - first < LONGEST_NAME && !DESCRIPTION.test(tokens[first - 1]!.text))
    first--
  while (first > 0 && tokens[first]!.pos === 'PROPN' && isNamePart(reading, first - 1, head)) first--
  let end = head + 1
  const isProper = tokens[head]!.pos === 'PROPN'
  while (end < phrase.end && end - first < LONGEST_NAME && !endsName(reading, end, isProper)) end++
  // A word that the tokeniser cut in two stays whole.
  while (isGlued(reading, end)) end++
  return { first, end }
}

function isNamePart(reading: Reading, at: number, head: number): boolean {
  const token = reading.tokens[at]!
  return token.pos === 'PROPN' && token.sentence === reading.tokens[head]!.sentence
}

/** A preposition of place or time after a proper noun belongs to the sentence, after "sources" to the name. */
function endsName(reading: Reading, at: number, isProper: boolean): boolean {
  const { text, tag } = reading.tokens[at]!
  if (isProper && /^(in|on|at|from|during|after|before)$/i.test(text)) return true
  return DESCRIPTION.test(text) || tag === 'VBG' || tag === 'VBD' || tag === 'VBZ'
}

function isProperRun(reading: Reading, name: TokenRange): boolean {
  return reading.tokens.slice(name.first, name.end).every(token => token.pos === 'PROPN')
}

/** The mention that holds the head; else a person in apposition. */
function chooseMention(within: readonly ActorMention[], head: Span): ActorMention | undefined {
  return (
    within.find(actor => actor.start <= head.start && head.end <= actor.end) ??
    within.find(actor => actor.type === 'person')
  )
}

/** A body that is named in apposition to the noun for what it is: "another network, the Valley Committees". */
function namedBeside(
  { tokens }: Reading,
  within: readonly ActorMention[],
  head: number,
): ActorMention | undefined {
  if (tokens[head]!.pos !== 'NOUN') return undefined
  return within.find(actor => {
    if (actor.actor === null || actor.start < tokens[head]!.end) return false
    const last = tokens[countBefore(tokens, actor.end) - 1]
    return last !== undefined && isBeside(tokens, last, head)
  })
}

function isBeside(tokens: Reading['tokens'], { relation, head }: Token, noun: number): boolean {
  if (relation === 'appos') return head === noun
  return (
    /^(?:flat|compound)/.test(relation) && tokens[head]?.relation === 'appos' && tokens[head].head === noun
  )
}

/** Mentions that lie within a span; the list is in text order. */
function mentionsWithin(actors: readonly ActorMention[], span: Span): ActorMention[] {
  const list: ActorMention[] = []
  for (let i = countBefore(actors, span.start); i < actors.length && actors[i]!.start < span.end; i++)
    if (actors[i]!.end <= span.end) list.push(actors[i]!)
  return list
}
