import type { Span } from '#primitives'
import type { Description } from './description.ts'
import { UNNAMED_AGENCIES } from './en/report-lines.ts'
import { findHouseBylines, findKnownNames, HOUSE_BYLINE } from './house-signs.ts'
import { isOutletName, isSameOutlet } from './outlet-name.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import { readDay } from './published-day.ts'
import type { OriginMention } from './report.ts'
import type { Found, ReportSource } from './report-source.ts'
import type { TextLine } from './text-line.ts'

/** What the text gave to choose from. */
interface Evidence {
  readonly signs: readonly PublicationSign[]
  readonly title: Found | undefined
  readonly lines: readonly TextLine[]
  readonly knownOutlets: readonly string[]
}

/** Picks each piece of metadata: what the format gave, else the strongest sign of the text, else nothing. */
export function chooseMetadata(source: ReportSource, evidence: Evidence): Omit<Description, 'furniture'> {
  const bylines = findHouseBylines(evidence.signs, evidence.knownOutlets)
  const signs = [...evidence.signs, ...bylines, ...findKnownNames(evidence.lines, evidence.knownOutlets)]
  const outlet = source.outlet ?? toFound(publisherOf(signs))
  const author = source.author ?? toFound(strongest(persons(evidence.signs, bylines)))
  const published = source.published ?? toDay(signs)
  const title = source.title ?? evidence.title
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    outletSpan: outlet === undefined ? null : spanOf(outlet.value, signs),
    origins: originsOf(signs, { outlet: outlet?.value, author: source.author?.value }),
  }
}

/**
 * The house; where nothing names one, the outlet whose text it is has published it itself, as far as the text tells. A
 * dateline's agency goes before an outlet that people "told" things: wires quote what others were told.
 */
function publisherOf(signs: readonly PublicationSign[]): PublicationSign | undefined {
  const house = strongest(signs.filter(sign => sign.field === 'outlet'))
  const named = signs.filter(sign => sign.field === 'origin' && !UNNAMED_AGENCIES.test(sign.value))
  if (house !== undefined && house.strength > STRENGTH.houseMention) return house
  return named.find(sign => sign.basis === 'dateline') ?? house ?? named[0]
}

/** Whose text it is besides the publisher's: origins, and houses in the byline or as author of another house's page. */
function originsOf(
  signs: readonly PublicationSign[],
  known: { outlet: string | undefined; author: string | undefined },
): OriginMention[] {
  const stated = signs.filter(sign => sign.field === 'origin' || sign.basis === HOUSE_BYLINE)
  const origins: OriginMention[] = []
  const add = (origin: OriginMention) => {
    if (isSameOutlet(origin.name, known.outlet)) return
    if (!origins.some(other => isSameOutlet(origin.name, other.name))) origins.push(origin)
  }
  for (const sign of stated) add({ name: sign.value, start: sign.start, end: sign.end })
  if (known.author !== undefined && isOutletName(known.author))
    add({ name: known.author, start: null, end: null })
  return origins
}

/** Authors that are no house. */
function persons(signs: readonly PublicationSign[], bylines: readonly PublicationSign[]): PublicationSign[] {
  return signs.filter(sign => sign.field === 'author' && !bylines.some(house => house.start === sign.start))
}

function strongest(signs: readonly PublicationSign[]): PublicationSign | undefined {
  return signs.reduce<PublicationSign | undefined>((best, sign) => {
    if (best === undefined || sign.strength > best.strength) return sign
    return sign.strength === best.strength && sign.start < best.start ? sign : best
  }, undefined)
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
  const named = signs.filter(sign => sign.field === 'outlet' || sign.field === 'origin')
  const sign = strongest(named.filter(candidate => isSameOutlet(candidate.value, outlet)))
  return sign === undefined ? null : { start: sign.start, end: sign.end }
}
