import { listAttributions } from '#claims'
import type { ActorMention, AnnotatedReport } from '#mentions'
import type { Span } from '#primitives'

/** A report's names and attributions as flat lists of spans, for programs and for scoring. */
export interface AnnotationLine {
  readonly id: string
  readonly attributions: ReturnType<typeof listAttributions>
  readonly toponyms: readonly (Span & {
    readonly place: string | null
    readonly lat: number | null
    readonly lon: number | null
  })[]
  readonly entities: readonly (Span & { readonly type: string; readonly actor: string | null })[]
  readonly dates: readonly (Span & { readonly from: string | null; readonly to: string | null })[]
}

const ENTITY_TYPES: Readonly<Record<ActorMention['type'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Organisation',
  outlet: 'Organisation',
}

/** What a report names, in text order. Mentions of one kind over the same span are given once. */
export function annotationLine(id: string, annotated: AnnotatedReport): AnnotationLine {
  const { places, actors, dates } = annotated
  const entities = [
    ...actors.map(({ phrase, type, actor }) => ({ type: ENTITY_TYPES[type], ...bare(phrase), actor })),
    ...places
      .filter(place => !place.adjectival)
      .map(({ phrase }) => ({ type: 'Location', ...bare(phrase), actor: null })),
  ]
  return {
    id,
    attributions: listAttributions(annotated),
    toponyms: places.map(({ start, end, place, lat, lon }) => ({ start, end, place, lat, lon })),
    entities: distinct(entities, entity => `${entity.type} ${entity.start} ${entity.end}`),
    dates: dates.map(({ start, end, from, to }) => ({ start, end, from, to })),
  }
}

function bare({ start, end }: Span): Span {
  return { start, end }
}

function distinct<T extends Span>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map(item => [key(item), item])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
