import type { Registry } from '#conflicts'
import { findStructure, type LanguageModel } from '#language'
import type { Report } from '#reports'
import type { AnnotatedReport } from './annotated-report.ts'
import { findKnownNames } from './known/find-known-names.ts'
import { actorMentionOf, placeMentionOf } from './known/known-mentions.ts'
import { nameIndexOf } from './known/name-index.ts'

/** What a report is read with: the war's registry and the language model. */
export interface AnnotateOptions {
  readonly registry: Registry
  readonly model: LanguageModel
}

/** Everything that a report names, resolved as far as can be. Never throws; an empty text gives empty lists. */
export function annotateReport(report: Report, { registry, model }: AnnotateOptions): AnnotatedReport {
  const structure = findStructure(report.text, model)
  const spans = findKnownNames(structure, nameIndexOf(registry))
  const context = { structure, registry, day: report.published }
  const places = spans.map(span => placeMentionOf(span, context)).filter(mention => mention !== null)
  const actors = spans.map(span => actorMentionOf(span, context)).filter(mention => mention !== null)
  return { report, structure, nounGroups: [], clauses: [], places, actors, dates: [], counts: [] }
}
