import { RELATED_HEADING } from './en/report-lines.ts'
import { findCaptionEnd } from './find-caption-end.ts'
import { type MatchedLine, matchLine } from './match-line.ts'
import { isOutletName } from './outlet-name.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import type { FurnitureSpan } from './report.ts'
import { comparable, type TextLine } from './text-line.ts'

/** The lines before a report's body and what they say. */
export interface Head {
  readonly title?: { readonly value: string; readonly basis: string }
  /** Index of the body's first line. */
  readonly bodyLine: number
  readonly signs: readonly PublicationSign[]
  readonly furniture: readonly FurnitureSpan[]
}

/** Lines and prose lines among them that a head may have before its last byline or date. */
const MOST_LINES = 20
const MOST_PROSE = 3
const LONGEST_TITLE = 220
const FEWEST_TITLE_WORDS = 3
const PROSE_WORDS = 14

/**
 * Finds the head: everything up to the last byline, date or label that stands near the beginning. The first other line
 * in it is the title; a line that repeats the title is furniture too; a sentence between title and byline is a standfirst,
 * or a caption where it ends in a credit. A text without such lines has at most a title: an unclosed first line.
 */
export function findHead(
  lines: readonly TextLine[],
  known: { given: readonly FurnitureSpan[]; title: string | undefined },
): Head {
  const open = lines.filter(
    line => !known.given.some(span => span.start <= line.start && line.end <= span.end),
  )
  const matched = new Map<TextLine, MatchedLine>()
  const last = lastHeadLine(open, matched)
  const region = open.slice(0, last + 1)
  const title = findTitle(open, { matched, known: known.title, region })
  const furniture: FurnitureSpan[] = []
  const signs: PublicationSign[] = []
  for (const line of region) {
    const match = matched.get(line)
    if (match !== undefined) {
      signs.push(...match.signs)
      furniture.push({ start: line.start, end: line.end, kind: match.rule.kind, reason: match.rule.reason })
    } else if (line !== title) furniture.push(toStandfirst(line, title))
  }
  if (title !== undefined)
    furniture.push({ start: title.start, end: title.end, kind: 'title', reason: 'first line: title' })
  const first = open[last + 1] === title ? open[last + 2] : open[last + 1]
  return {
    ...(title === undefined ? {} : { title: { value: title.text, basis: 'first line' } }),
    bodyLine: first?.index ?? lines.length,
    signs: [
      ...signs,
      ...region.flatMap(line => (matched.has(line) ? [] : (findCaptionEnd(line)?.signs ?? []))),
    ],
    furniture,
  }
}

function lastHeadLine(lines: readonly TextLine[], matched: Map<TextLine, MatchedLine>): number {
  let last = -1
  let prose = 0
  for (let index = 0; index < Math.min(lines.length, MOST_LINES); index++) {
    const line = lines[index]!
    const match = matchLine(line, 'head') ?? matchOutletName(line)
    if (endsPage(line, match)) break
    if (match !== undefined) {
      matched.set(line, match)
      // Controls stand anywhere on a page: only bylines and dates show that the body is still to come.
      if (match.rule.kind !== 'menu') last = index
    } else if (line.words >= PROSE_WORDS && line.closed && ++prose >= MOST_PROSE) break
  }
  return last
}

/** An outlet's name alone on a line before the body. */
function matchOutletName(line: TextLine): MatchedLine | undefined {
  if (!isOutletName(line.text)) return undefined
  const reason = 'an outlet’s name alone on a line before the body'
  const span = { start: line.start, end: line.end }
  return {
    line,
    rule: { kind: 'byline', position: 'head', pattern: /^/, reason },
    signs: [{ ...span, field: 'outlet', value: line.text, basis: reason, strength: STRENGTH.nameLine }],
  }
}

function endsPage(line: TextLine, match: MatchedLine | undefined): boolean {
  if (match !== undefined) return match.rule.kind === 'credit' || match.rule.kind === 'footer'
  return line.text.length <= 80 && RELATED_HEADING.test(line.text)
}

function findTitle(
  lines: readonly TextLine[],
  about: { matched: Map<TextLine, MatchedLine>; known: string | undefined; region: readonly TextLine[] },
): TextLine | undefined {
  const near = lines.slice(0, Math.max(about.region.length + 1, 2)).filter(line => !about.matched.has(line))
  if (about.known !== undefined) {
    const wanted = comparable(about.known)
    const same = near.find(line => comparable(line.text) === wanted)
    if (same !== undefined) return same
  }
  const first = near[0]
  if (first === undefined || lines.length - about.matched.size < 2) return undefined
  const isTitle =
    first.text.length <= LONGEST_TITLE &&
    first.words >= FEWEST_TITLE_WORDS &&
    !/[.,;:…]["”’')]*$/u.test(first.text) &&
    !/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(first.text)
  return isTitle ? first : undefined
}

function toStandfirst(line: TextLine, title: TextLine | undefined): FurnitureSpan {
  const span = { start: line.start, end: line.end }
  if (title !== undefined && comparable(title.text) === comparable(line.text))
    return { ...span, kind: 'title', reason: 'repeats the title' }
  const caption = findCaptionEnd(line)
  if (caption !== undefined) return { ...span, kind: 'caption', reason: caption.reason }
  return { ...span, kind: 'standfirst', reason: 'between title and byline' }
}
