import type { ActorMention, AnnotatedReport } from '#mentions'
import type { Span } from '#primitives'
import { nounPhrase } from './find-source.ts'
import type { Reading } from './reading.ts'

/** How a source is called in the text: the words that name it, the mention of the registry's kind, its head. */
export interface NamedSource extends Span {
  readonly name: string
  readonly head: number
  readonly mention: ActorMention | undefined
  /** Mentions within the whole phrase, for the side of "military sources in X". */
  readonly within: readonly ActorMention[]
}

/** Opens what only describes a source: "Jane Doe, 53, who …". */
const DESCRIPTION = /^(,|\(|–|—|who|which|that|whose|whom|:|;)$/i

/** Longest name of a source in tokens: a passage is no name. */
const LONGEST_NAME = 12

/** The words that name a source: its person or outlet mention where there is one, else its noun phrase without what only describes it. */
export function nameSource(
  annotated: Pick<AnnotatedReport, 'actors'>,
  reading: Reading,
  head: number,
): NamedSource {
  const { tokens } = reading
  const phrase = nounPhrase(reading, head).range
  const first = Math.max(phrase.first, head - LONGEST_NAME)
  let end = head + 1
  while (end < Math.min(phrase.end, first + LONGEST_NAME) && !DESCRIPTION.test(tokens[end]!.text)) end++
  const start = skipIntroduction(reading, first, head)
  const whole = { start: tokens[phrase.first]!.start, end: tokens[phrase.end - 1]!.end }
  const within = mentionsWithin(annotated.actors, whole)
  const mention = chooseMention(within, tokens[head]!)
  const span =
    mention && mention.type === 'person'
      ? mention
      : { start: tokens[start]!.start, end: tokens[end - 1]!.end }
  const name = reading.structure.text.slice(span.start, span.end)
  return { start: span.start, end: span.end, name, head, mention, within }
}

/** Skips what stands before a comma in front of the head ("the rescue body's spokesman, Jane Doe"). */
function skipIntroduction(reading: Reading, first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (DESCRIPTION.test(reading.tokens[i]!.text)) return i + 1
  return first
}

/** The mention that holds the head; else a person in apposition. */
function chooseMention(within: readonly ActorMention[], head: Span): ActorMention | undefined {
  return (
    within.find(actor => actor.start <= head.start && head.end <= actor.end) ??
    within.find(actor => actor.type === 'person')
  )
}

/** Mentions that lie within a span; the list is in text order. */
function mentionsWithin(actors: readonly ActorMention[], span: Span): ActorMention[] {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (actors[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const list: ActorMention[] = []
  for (let i = low; i < actors.length && actors[i]!.start < span.end; i++)
    if (actors[i]!.end <= span.end) list.push(actors[i]!)
  return list
}
