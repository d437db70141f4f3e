import { NOBODY, STAFF_NOUNS } from './en/report-lines.ts'
import { isOutletName } from './outlet-name.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import { comparable, type TextLine } from './text-line.ts'

/** Basis of a sign that a byline gave: where another house publishes, it tells whose text it is. */
export const HOUSE_BYLINE = 'byline of a house'

/** Lines at either end of a text that may be an outlet's name and nothing else. */
const EDGE = 10

/** Bylines that name a house and no person: "By Qara News Agency", "Qara Wire Editor", or a known outlet's name. */
export function findHouseBylines(
  signs: readonly PublicationSign[],
  knownOutlets: readonly string[],
): PublicationSign[] {
  const known = new Set(knownOutlets.map(comparable))
  return signs.flatMap((sign): PublicationSign[] => {
    if (sign.field !== 'author' || NOBODY.test(sign.value)) return []
    const value = houseOf(sign.value, known)
    if (value === undefined) return []
    const end = sign.start + value.length
    return [
      { field: 'outlet', value, basis: HOUSE_BYLINE, strength: STRENGTH.staffByline, start: sign.start, end },
    ]
  })
}

function houseOf(author: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(comparable(author))) return author
  const value = author.replace(STAFF_NOUNS, '')
  if (value !== author && value !== '') return value
  return isOutletName(author) ? author : undefined
}

/** Names of a registry's outlets that are a whole line: before the body nearly sure, at the end weak. */
export function findKnownNames(
  lines: readonly TextLine[],
  knownOutlets: readonly string[],
): PublicationSign[] {
  const known = new Set(knownOutlets.map(comparable))
  if (known.size === 0) return []
  const edges = [...lines.slice(0, EDGE), ...lines.slice(Math.max(EDGE, lines.length - EDGE))]
  return edges.flatMap((line): PublicationSign[] => {
    if (line.text.length > 80 || !known.has(comparable(line.text))) return []
    const strength = line.index < EDGE ? STRENGTH.nameLine : STRENGTH.knownName
    const { start, end, text } = line
    return [{ field: 'outlet', value: text, start, end, basis: 'a known outlet alone on a line', strength }]
  })
}
