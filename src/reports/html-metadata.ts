import { readJsonLd } from './json-ld.ts'
import type { PageDocument } from './page-document.ts'
import { readDay } from './published-day.ts'
import type { Found, ReportSource } from './report-source.ts'

type Field = 'outlet' | 'author' | 'published' | 'title' | 'url'

/** Where a field stands in a page's head: selectors in order of trust, the attribute to read, and its name for people. */
const SELECTORS: Readonly<
  Record<Field, readonly (readonly [selector: string, attribute: string, basis: string])[]>
> = {
  outlet: [
    ['meta[property="og:site_name"]', 'content', 'OpenGraph site_name'],
    ['meta[name="application-name"]', 'content', 'meta application-name'],
    ['meta[name="publisher"]', 'content', 'meta publisher'],
    ['meta[name="DC.publisher"]', 'content', 'meta DC.publisher'],
  ],
  author: [
    ['meta[name="author"]', 'content', 'meta author'],
    ['meta[property="article:author"]', 'content', 'OpenGraph article:author'],
    ['[rel="author"]', '', 'author link'],
    ['[itemprop="author"]', '', 'itemprop author'],
  ],
  published: [
    ['meta[property="article:published_time"]', 'content', 'OpenGraph published_time'],
    ['meta[itemprop="datePublished"]', 'content', 'itemprop datePublished'],
    ['meta[name="date"]', 'content', 'meta date'],
    ['meta[name="pubdate"]', 'content', 'meta pubdate'],
    ['meta[name="publish-date"]', 'content', 'meta publish-date'],
    ['meta[name="DC.date.issued"]', 'content', 'meta DC.date.issued'],
    ['meta[name="DC.date"]', 'content', 'meta DC.date'],
    ['meta[name="dcterms.date"]', 'content', 'meta dcterms.date'],
    ['time[itemprop="datePublished"]', 'datetime', 'time datePublished'],
    ['time[pubdate]', 'datetime', 'time pubdate'],
    ['article header time[datetime]', 'datetime', 'time of the article'],
    ['article time[datetime]', 'datetime', 'time of the article'],
    ['main time[datetime]', 'datetime', 'time of the main part'],
    ['time[datetime]', 'datetime', 'first time of the page'],
  ],
  title: [
    ['meta[property="og:title"]', 'content', 'OpenGraph title'],
    ['article h1', '', 'first heading of the article'],
    ['h1', '', 'first heading'],
    ['meta[name="twitter:title"]', 'content', 'meta twitter:title'],
  ],
  url: [
    ['link[rel="canonical"]', 'href', 'canonical link'],
    ['meta[property="og:url"]', 'content', 'OpenGraph url'],
  ],
}

/** Longest value that is believed, in UTF-16 units: anything longer is not a name, a title or a date. */
const LONGEST = 500

/** A page's own account of itself: JSON-LD first, then OpenGraph and other meta elements, then elements of the page. */
export function findHtmlMetadata(document: PageDocument): Omit<ReportSource, 'text' | 'furniture'> {
  const linked = readJsonLd(document)
  const found: Partial<Record<Field, Found>> = {}
  for (const field of ['outlet', 'author', 'published', 'title', 'url'] as const) {
    const value = accept(field, linked[field]) ?? findInPage(document, field)
    if (value !== undefined) found[field] = value
  }
  if (found.title === undefined) {
    const title = accept('title', { value: document.title ?? '', basis: 'title element' })
    if (title !== undefined)
      found.title = { ...title, value: withoutSiteName(title.value, found.outlet?.value) }
  }
  return found
}

function findInPage(document: PageDocument, field: Field): Found | undefined {
  for (const [selector, attribute, basis] of SELECTORS[field]) {
    const element = document.querySelector(selector)
    const value = attribute === '' ? element?.textContent : element?.getAttribute(attribute)
    const found = accept(field, { value: value ?? '', basis })
    if (found !== undefined) return found
  }
  return undefined
}

/** A value fit for its field: tidied, not too long, a date a day, an address an http(s) one. */
function accept(field: Field, found: Found | undefined): Found | undefined {
  if (found === undefined || found.value.length > LONGEST * 4) return undefined
  const value = found.value.replace(/\s+/g, ' ').trim()
  if (value === '' || value.length > LONGEST) return undefined
  if (field === 'url') return /^https?:\/\//i.test(value) ? { ...found, value } : undefined
  if (field === 'author' && /^https?:\/\//i.test(value)) return undefined
  if (field === 'published') {
    const day = readDay(value)
    return day === null ? undefined : { ...found, value: day }
  }
  return { ...found, value }
}

/** "Headline | Site" → "Headline", where the site's name is known. */
function withoutSiteName(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—·-]\s+/)
  const last = parts.at(-1)
  if (parts.length < 2 || outlet === undefined || last?.toLowerCase() !== outlet.toLowerCase()) return title
  return title.slice(0, title.lastIndexOf(last!)).replace(/\s+[|–—·-]\s+$/, '')
}
