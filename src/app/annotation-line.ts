import { listAttributions } from '#claims'
import {
  type AnnotatedReport,
  type ListedEntity,
  type ListedToponym,
  listEntities,
  listToponyms,
} from '#mentions'
import type { Span } from '#primitives'

/** A report's names and attributions as flat lists of spans, for programs and for scoring. */
export interface AnnotationLine {
  readonly id: string
  readonly attributions: ReturnType<typeof listAttributions>
  readonly toponyms: readonly ListedToponym[]
  readonly entities: readonly ListedEntity[]
  readonly dates: readonly (Span & { readonly from: string | null; readonly to: string | null })[]
}

/** What a report names, in text order. */
export function annotationLine(id: string, annotated: AnnotatedReport): AnnotationLine {
  return {
    id,
    attributions: listAttributions(annotated),
    toponyms: listToponyms(annotated),
    entities: listEntities(annotated),
    dates: annotated.dates.map(({ start, end, from, to }) => ({ start, end, from, to })),
  }
}
