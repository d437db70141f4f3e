import type { Span } from '#primitives'
import type { Description } from './description.ts'
import { NOBODY, STAFF_NOUNS, UNNAMED_AGENCIES } from './en/report-lines.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import { readDay } from './published-day.ts'
import type { OriginMention } from './report.ts'
import type { Found, ReportSource } from './report-source.ts'
import { comparable, type TextLine } from './text-line.ts'

/** What the text gave to choose from. */
interface Evidence {
  readonly signs: readonly PublicationSign[]
  readonly title: Found | undefined
  readonly lines: readonly TextLine[]
  readonly knownOutlets: readonly string[]
}

/** Picks each piece of metadata: what the format gave, else the strongest sign of the text, else nothing. */
export function chooseMetadata(source: ReportSource, evidence: Evidence): Omit<Description, 'furniture'> {
  const signs = [...evidence.signs, ...staffBylines(evidence.signs), ...knownNames(evidence)]
  const house = strongest(signs.filter(sign => sign.field === 'outlet'))
  const origins = distinct(signs.filter(sign => sign.field === 'origin'))
  const promoted = house ?? origins.find(sign => !UNNAMED_AGENCIES.test(sign.value))
  const outlet =
    source.outlet ?? (promoted === undefined ? undefined : { value: promoted.value, basis: promoted.basis })
  const author = source.author ?? toFound(strongest(signs.filter(isPerson)))
  const published = source.published ?? toDay(signs)
  const title = source.title ?? evidence.title
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    outletSpan: outlet === undefined ? null : spanOf(outlet.value, signs),
    origins: origins.filter(sign => !isSame(sign.value, outlet?.value)).map(toOrigin),
  }
}

function strongest(signs: readonly PublicationSign[]): PublicationSign | undefined {
  return signs.reduce<PublicationSign | undefined>(
    (best, sign) =>
      best === undefined ||
      sign.strength > best.strength ||
      (sign.strength === best.strength && sign.start < best.start)
        ? sign
        : best,
    undefined,
  )
}

/** "Name Editor", "Name Staff": the byline of nobody in particular names the house. */
function staffBylines(signs: readonly PublicationSign[]): PublicationSign[] {
  return signs.flatMap(sign => {
    if (sign.field !== 'author' || NOBODY.test(sign.value)) return []
    const value = sign.value.replace(STAFF_NOUNS, '')
    if (value === sign.value || value === '') return []
    const basis = 'byline of the house'
    return [
      {
        ...sign,
        field: 'outlet' as const,
        value,
        basis,
        strength: STRENGTH.staffByline,
        end: sign.start + value.length,
      },
    ]
  })
}

/** Outlets of a registry whose name is a whole line near the beginning or the end. */
function knownNames(evidence: Evidence): PublicationSign[] {
  if (evidence.knownOutlets.length === 0) return []
  const known = new Map(evidence.knownOutlets.map(name => [comparable(name), name]))
  const edges = [...evidence.lines.slice(0, 10), ...evidence.lines.slice(-10)]
  return edges.flatMap(line => {
    const value = line.text.length > 80 ? undefined : known.get(comparable(line.text))
    if (value === undefined) return []
    const basis = 'a known outlet alone on a line'
    return [
      {
        field: 'outlet' as const,
        value: line.text,
        start: line.start,
        end: line.end,
        basis,
        strength: STRENGTH.knownName,
      },
    ]
  })
}

function isPerson(sign: PublicationSign): boolean {
  return sign.field === 'author'
}

function toDay(signs: readonly PublicationSign[]): Found | undefined {
  const sign = strongest(signs.filter(candidate => candidate.field === 'published'))
  const day = sign === undefined ? null : readDay(sign.value)
  return sign === undefined || day === null ? undefined : { value: day, basis: sign.basis }
}

function toFound(sign: PublicationSign | undefined): Found | undefined {
  return sign === undefined ? undefined : { value: sign.value, basis: sign.basis }
}

function spanOf(outlet: string, signs: readonly PublicationSign[]): Span | null {
  const same = signs.filter(
    sign => (sign.field === 'outlet' || sign.field === 'origin') && isSame(sign.value, outlet),
  )
  const sign = strongest(same)
  return sign === undefined ? null : { start: sign.start, end: sign.end }
}

function distinct(signs: readonly PublicationSign[]): PublicationSign[] {
  const seen = new Set<string>()
  return signs.filter(sign => {
    const key = comparable(sign.value)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isSame(a: string, b: string | undefined): boolean {
  return b !== undefined && comparable(a) === comparable(b)
}

function toOrigin(sign: PublicationSign): OriginMention {
  return { name: sign.value, start: sign.start, end: sign.end }
}
