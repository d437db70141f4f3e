import { toCreditSigns } from './credit.ts'
import { RELATED_HEADING, RELATED_LINE } from './en/report-lines.ts'
import { findCaptionEnd } from './find-caption-end.ts'
import type { Head } from './find-head.ts'
import { matchLine } from './match-line.ts'
import type { PublicationSign } from './publication-sign.ts'
import { findRelatedLines } from './related-lines.ts'
import { findRepeatedLines } from './repeated-lines.ts'
import type { FurnitureSpan } from './report.ts'
import type { TextLine } from './text-line.ts'

/** What follows the head: credits, captions, controls between paragraphs, lists of other stories, footers. */
export function findTail(
  lines: readonly TextLine[],
  head: Head,
): { readonly signs: readonly PublicationSign[]; readonly furniture: readonly FurnitureSpan[] } {
  const body = lines.slice(head.bodyLine)
  const signs: PublicationSign[] = []
  const marked = new Map<TextLine, FurnitureSpan>()
  for (const line of body) {
    const found = describeLine(line)
    if (found === undefined) continue
    marked.set(line, found.furniture)
    signs.push(...found.signs)
  }
  for (const span of [...findRelatedLines(body, marked), ...findRepeatedLines(body, marked)])
    if (!marked.has(span.line)) marked.set(span.line, span.furniture)
  return { signs, furniture: [...marked.values()] }
}

function describeLine(
  line: TextLine,
): { readonly furniture: FurnitureSpan; readonly signs: readonly PublicationSign[] } | undefined {
  const span = { start: line.start, end: line.end }
  const match = matchLine(line, 'tail')
  if (match !== undefined) {
    const { kind, reason } = match.rule
    const signs = match.signs.flatMap(sign =>
      sign.field === 'origin' ? toCreditSigns({ text: sign.value, start: sign.start, basis: reason }) : [],
    )
    return { furniture: { ...span, kind, reason }, signs }
  }
  if (line.text.length <= 80 && RELATED_HEADING.test(line.text))
    return { furniture: { ...span, kind: 'related', reason: 'heading of other stories' }, signs: [] }
  if (line.text.length <= 250 && !line.closed && RELATED_LINE.test(line.text))
    return { furniture: { ...span, kind: 'related', reason: 'leads to another story' }, signs: [] }
  const caption = findCaptionEnd(line)
  return caption && { furniture: { ...span, kind: 'caption', reason: caption.reason }, signs: caption.signs }
}
