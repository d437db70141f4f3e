import { resolveActor, sideOf } from '#actors'
import type { Registry } from '#conflicts'
import type { TextStructure } from '#language'
import { resolvePlace } from '#places'
import type { IsoDay } from '#primitives'
import type { ActorMention, PlaceMention } from '../annotated-report.ts'
import type { KnownSpan } from './find-known-names.ts'

/** What is needed to turn a span of the registry into a mention. */
export interface KnownContext {
  readonly structure: TextStructure
  readonly registry: Registry
  readonly day: IsoDay | null
}

/** The place that a span names, or null where the registry has none of the name or the case says that it is none. */
export function placeMentionOf(span: KnownSpan, context: KnownContext): PlaceMention | null {
  const { structure, registry } = context
  if (span.known.places.length === 0 || !hasCapital(span, structure)) return null
  const { start, end, text } = sliceOf(span, structure)
  const { id, candidates } = resolvePlace(registry.gazetteer, text)
  const place = id === null ? undefined : registry.gazetteer.places.get(id)
  return {
    kind: 'place',
    start,
    end,
    text,
    phrase: { start, end },
    place: id,
    candidates,
    canonical: place?.name ?? null,
    relation: 'at',
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precisionKm: place?.radiusKm ?? null,
    adjectival: false,
    reason: 'a name of the registry',
  }
}

/** The actor that a span names, or null where the registry has none of the name. */
export function actorMentionOf(span: KnownSpan, context: KnownContext): ActorMention | null {
  const { structure, registry, day } = context
  if (span.known.actors.length === 0 && span.known.words.length === 0) return null
  const { start, end, text } = sliceOf(span, structure)
  const { id, candidates } = resolveActor(registry.actorIndex, text, { day })
  const word = registry.conflict.vocabulary[span.known.words[0] ?? -1]
  const actor = registry.actorIndex.actors.get(id ?? word?.actor ?? '')
  if (actor === undefined && (word === undefined || word.use !== 'phrase')) return null
  return {
    kind: 'actor',
    start,
    end,
    text,
    phrase: { start, end },
    type: typeOf(actor?.kind),
    actor: actor?.id ?? null,
    candidates,
    canonical: actor?.name ?? null,
    side: actor === undefined ? (word?.side ?? null) : sideOf(actor, day),
    reason: id === null ? 'a word of the pack' : 'a name of the registry',
  }
}

function typeOf(kind: string | undefined): ActorMention['type'] {
  if (kind === 'person') return 'person'
  if (kind === 'outlet' || kind === 'agency') return 'outlet'
  return kind === undefined || kind === 'generic' ? 'group' : 'organisation'
}

function sliceOf(
  span: KnownSpan,
  { text, tokens }: TextStructure,
): { start: number; end: number; text: string } {
  const start = tokens[span.firstToken]!.start
  const end = tokens[span.endToken - 1]!.end
  return { start, end, text: text.slice(start, end) }
}

function hasCapital(span: KnownSpan, { tokens }: TextStructure): boolean {
  return tokens.slice(span.firstToken, span.endToken).some(token => /\p{Lu}|\p{Lo}|\p{N}/u.test(token.text))
}
