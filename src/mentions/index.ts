/** Report → `AnnotatedReport`: the places, actors, dates and counts that a text names, resolved and explained. */
export { type AnnotateOptions, annotateReport } from './annotate-report.ts'
export type {
  ActorMention,
  AnnotatedReport,
  Candidate,
  CountMention,
  DateMention,
  PlaceMention,
} from './annotated-report.ts'
export { type ListedEntity, listEntities } from './list-entities.ts'
export { type ListedToponym, listToponyms } from './list-toponyms.ts'
