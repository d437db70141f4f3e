import { HEADLINE_LABEL } from './en/report-lines.ts'
import type { Head } from './find-head.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import { readDay } from './published-day.ts'
import type { FurnitureSpan } from './report.ts'
import type { TextLine } from './text-line.ts'

/** Signs that stand within lines: the title's label, a reprint line before the text, a dateline. */
export interface Openings {
  readonly signs: readonly PublicationSign[]
  readonly furniture: readonly FurnitureSpan[]
}

/** Characters at a paragraph's beginning within which a reprint line or a dateline must end. */
const REACH = 160
/** Words that one part of a reprint line may have. */
const MOST_WORDS = 6

/** Looks at the title and at the body's first two lines. */
export function findInlineOrigins(lines: readonly TextLine[], head: Head): Openings {
  const title = lines.find(line => line.text === head.title?.value)
  const label = title === undefined ? [] : findHeadlineLabel(title)
  const openings = lines
    .slice(head.bodyLine, head.bodyLine + 2)
    .map(
      line =>
        findDateline(line, DATELINE) ??
        findDateline(line, BRACKETED) ??
        findReprintLine(line) ??
        findDateline(line, PLACE_LINE),
    )
  return {
    signs: [...label, ...openings.flatMap(opening => opening?.signs ?? [])],
    furniture: openings.flatMap(opening => opening?.furniture ?? []),
  }
}

function findHeadlineLabel(title: TextLine): PublicationSign[] {
  const outlet = HEADLINE_LABEL.exec(title.text)?.groups?.outlet
  if (outlet === undefined) return []
  const span = { start: title.start, end: title.start + outlet.length }
  return [
    {
      ...span,
      field: 'outlet',
      value: outlet,
      basis: 'label before the headline',
      strength: STRENGTH.headlineLabel,
    },
  ]
}

/** "Name – 26 June 2016 – outlet – text": names before the date are authors, one after it is the text's own outlet. */
function findReprintLine(line: TextLine): Openings | undefined {
  const parts = openingParts(line)
  const dated = parts.findIndex(part => part.text.length <= 40 && readDay(part.text) !== null)
  if (dated < 0) return undefined
  const basis = 'names and date before the text'
  const signs: PublicationSign[] = parts.map((part, index) => ({
    field: index === dated ? 'published' : index < dated ? 'author' : 'origin',
    value: part.text,
    start: part.start,
    end: part.start + part.text.length,
    basis,
    strength: 1,
  }))
  const end = parts.at(-1)!
  return {
    signs,
    furniture: [{ start: line.start, end: end.start + end.text.length, kind: 'byline', reason: basis }],
  }
}

/** The short parts at a line's beginning that dashes or bars part from the text. */
function openingParts(line: TextLine): { readonly text: string; readonly start: number }[] {
  const opening = line.text.slice(0, REACH)
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const joint of opening.matchAll(/\s+[–—|-]\s+/gu)) {
    const text = opening.slice(from, joint.index)
    if (text.trim() === '' || text.split(/\s+/).length > MOST_WORDS) break
    parts.push({ text, start: line.start + from })
    from = joint.index + joint[0].length
  }
  return parts
}

const PLACE = String.raw`[\p{Lu}][\p{L}.'’-]*(?:[\s-][\p{Lu}][\p{L}.'’-]*){0,3}`
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE}(?:,\s*${PLACE})?)(?:,?\s+(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)(?<year>,?\s+\d{4})?)?,?\s*(?:\([^()]{2,30}\)\s*(?=\())?(?:\((?<agency>[^()]{2,40})\)(?:\s*[–—:-]+|\s+(?=[\p{Lu}\p{N}“"‘]))|,\s*(?<bare>[\p{Lu}]{3,8})\s*[–—:-]+)\s*(?=\S)`,
  'u',
)
const PLACE_LINE = new RegExp(
  String.raw`^(?<place>(?:[\p{Lu}][\p{Lu}.'’-]+(?:\s[\p{Lu}][\p{Lu}.'’-]*){0,3}(?:,\s*${PLACE})?)|${PLACE})\s*(?:—|–|--|-(?=\s))\s*(?=[\p{Lu}“"‘])(?!.{0,90}\s[—–-]\s)`,
  'u',
)

/** A place or the outlet's own name: which of them, no shape tells. */
const BRACKETED = /^\(\p{Lu}[^()]{1,39}\)\s*[–—-]+\s*(?=\p{Lu})/u

/** "(Outlet or place) -", "PLACE, Country (Agency) -", "Place (Country) (Agency) -", "Place, AGENCY –", "PLACE —"; a short form in brackets within a sentence is none. */
function findDateline(line: TextLine, pattern: RegExp): Openings | undefined {
  const opening = line.text.slice(0, REACH)
  const match = pattern.exec(opening)
  if (match === null) return undefined
  const furniture: FurnitureSpan[] = [
    {
      start: line.start,
      end: line.start + match[0].trimEnd().length,
      kind: 'dateline',
      reason: 'place before the text',
    },
  ]
  const agency = match.groups?.agency ?? match.groups?.bare
  const signs: PublicationSign[] = []
  if (agency !== undefined) {
    const start = line.start + opening.indexOf(agency, match.groups?.place?.length ?? 0)
    signs.push({
      field: 'origin',
      value: agency,
      start,
      end: start + agency.length,
      basis: 'dateline',
      strength: 2,
    })
  }
  if (match.groups?.year !== undefined)
    signs.push({ ...furniture[0]!, field: 'published', value: match[0], basis: 'dateline', strength: 1 })
  return { signs, furniture }
}
