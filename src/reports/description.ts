import type { Span } from '#primitives'
import type { FurnitureSpan, OriginMention } from './report.ts'
import type { Found } from './report-source.ts'

/** What a text says of its own publication: metadata, whose text it is, and which parts are no report. */
export interface Description {
  readonly outlet?: Found
  readonly author?: Found
  readonly published?: Found
  readonly title?: Found
  readonly outletSpan: Span | null
  readonly origins: readonly OriginMention[]
  readonly furniture: readonly FurnitureSpan[]
}
