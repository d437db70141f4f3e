import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import type { Reading } from './attribution/reading.ts'

/** What the links of source chains are made from. */
export interface SourceMaterial {
  readonly annotated: AnnotatedReport
  readonly registry: Registry
  readonly reading: Reading
}
