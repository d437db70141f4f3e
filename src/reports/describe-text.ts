import type { Span } from '#primitives'
import { chooseMetadata } from './choose-metadata.ts'
import type { Found, ReportSource } from './create-report.ts'
import { findHead } from './find-head.ts'
import { findHouseMentions } from './find-house-mentions.ts'
import { findInlineOrigins } from './find-inline-origins.ts'
import { findTail } from './find-tail.ts'
import { mergeFurniture } from './merge-furniture.ts'
import type { FurnitureSpan, OriginMention } from './report.ts'
import { findLines } from './text-line.ts'

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

/**
 * Reads a text's own signs of publication, in the order of a page: head, openings of paragraphs, mentions of the house,
 * tail. What the format gave (`source`) goes before what the text says.
 */
export function describeText(source: ReportSource, knownOutlets: readonly string[]): Description {
  const { text } = source
  const given = source.furniture ?? []
  const lines = findLines(text)
  const head = findHead(lines, { given, title: source.title?.value })
  const openings = findInlineOrigins(lines, head)
  const tail = findTail(lines, head)
  const signs = [...head.signs, ...openings.signs, ...tail.signs, ...findHouseMentions(text)]
  return {
    ...chooseMetadata(source, { signs, title: head.title, lines, knownOutlets }),
    furniture: mergeFurniture([...given, ...head.furniture, ...openings.furniture, ...tail.furniture]),
  }
}
