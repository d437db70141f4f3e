import type { FurnitureSpan } from './report.ts'

/** A piece of metadata and where it was found, in words. */
export interface Found {
  readonly value: string
  readonly basis: string
}

/** What a format gives of a report before its text is looked at. Metadata of the format go before what the text says. */
export interface ReportSource {
  readonly text: string
  readonly outlet?: Found
  readonly author?: Found
  readonly published?: Found
  readonly title?: Found
  readonly url?: Found
  readonly furniture?: readonly FurnitureSpan[]
}
