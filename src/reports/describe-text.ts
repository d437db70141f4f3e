import { chooseMetadata } from './choose-metadata.ts'
import type { Description } from './description.ts'
import { findHead } from './find-head.ts'
import { findHouseMentions } from './find-house-mentions.ts'
import { findInlineOrigins } from './find-inline-origins.ts'
import { findTail } from './find-tail.ts'
import { mergeFurniture } from './merge-furniture.ts'
import type { ReportSource } from './report-source.ts'
import { findLines } from './text-line.ts'

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
