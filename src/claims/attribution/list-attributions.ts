import type { AnnotatedReport } from '#mentions'
import type { Span } from '#primitives'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'

/** One attribution in the flat manner of the PolNeAR corpus: three lists of spans in text order. */
export interface FlatAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Attributions as `claimline annotate` prints them: outermost ones only, beliefs, plans and perceptions included, no
 * hedges. Claims are built from the richer `findAttributions`.
 */
export function listAttributions(annotated: Pick<AnnotatedReport, 'structure'>): FlatAttribution[] {
  return findAttributions(annotated)
    .filter(isFlat)
    .map(({ source, cue, content }) => ({ source, cue: [cue], content }))
}

function isFlat(attribution: Attribution): boolean {
  return attribution.nested === undefined && attribution.kind !== 'hedge' && attribution.kind !== 'reference'
}
