import type { Quotation } from '#language'
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
 * Attributions as `claimline annotate` prints them: outermost ones only and none within quotation marks; beliefs,
 * plans and perceptions included, no hedges. Claims are built from the richer `findAttributions`.
 */
export function listAttributions(annotated: Pick<AnnotatedReport, 'structure'>): FlatAttribution[] {
  const isQuoted = quotedAt(annotated.structure.quotations)
  return findAttributions(annotated)
    .filter(attribution => isFlat(attribution) && !isQuoted(attribution.cue))
    .filter(isFirstOfItsContent())
    .map(({ source, cue, content }) => ({ source, cue: [cue], content }))
}

function isFlat(attribution: Attribution): boolean {
  return attribution.nested === undefined && attribution.kind !== 'hedge' && attribution.kind !== 'reference'
}

/** False for a second cue with the very content of one before: the two are one attribution. */
function isFirstOfItsContent(): (attribution: Attribution) => boolean {
  const seen = new Set<string>()
  return ({ content }) => {
    const key = content.map(span => `${span.start}-${span.end}`).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}

/** Tells whether a span lies within a quotation; asked in text order, so that the quotations are walked once. */
function quotedAt(quotations: readonly Quotation[]): (span: Span) => boolean {
  let next = 0
  let end = 0
  return span => {
    for (let one = quotations[next]; one !== undefined && one.start <= span.start; one = quotations[++next])
      end = Math.max(end, one.end)
    return span.end <= end
  }
}
