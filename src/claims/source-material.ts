import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import type { Reading } from './attribution/reading.ts'

/** What the links of source chains are made from. */
export interface SourceMaterial {
  readonly annotated: AnnotatedReport
  readonly registry: Registry
  readonly reading: Reading
  /** The fighting side that publishes the report, where one does. */
  readonly house?: House
  /** The side that the registry says the publisher leans to. */
  readonly lean?: string
}

/** A side that publishes: by itself or its own media unit (`own`), or by an outlet that a state runs. */
export interface House {
  readonly side: string
  readonly own: boolean
}
