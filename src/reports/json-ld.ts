import type { PageDocument } from './page-document.ts'
import type { Found } from './report-source.ts'

/** Types of schema.org that are a report. */
const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/

const LONGEST_SCRIPT = 200_000
const MOST_NODES = 500

/** Metadata from the first article that a page's JSON-LD describes (schema.org); broken scripts are passed over. */
export function readJsonLd(
  document: PageDocument,
): Partial<Record<'outlet' | 'author' | 'published' | 'title' | 'url', Found>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const node = findArticle(parse(script.textContent ?? ''))
    if (node === undefined) continue
    return {
      ...found('outlet', nameOf(node.publisher), 'JSON-LD publisher'),
      ...found('author', nameOf(node.author), 'JSON-LD author'),
      ...found('published', nameOf(node.datePublished), 'JSON-LD datePublished'),
      ...found('title', nameOf(node.headline ?? node.name), 'JSON-LD headline'),
      ...found('url', typeof node.url === 'string' ? node.url : undefined, 'JSON-LD url'),
    }
  }
  return {}
}

type Node = Readonly<Record<string, unknown>>

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Breadth first through lists and `@graph`; bounded. */
function findArticle(root: unknown): Node | undefined {
  const queue: unknown[] = [root]
  for (let index = 0; index < queue.length && index < MOST_NODES; index++) {
    const value = queue[index]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    if (!isNode(value)) continue
    const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
    if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) return value
    queue.push(value['@graph'], value.mainEntity)
  }
  return undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name of a person or body, given as a text, as an object with a name, or as a list (the first). */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return nameOf(value.find(item => typeof item === 'string' || isNode(item)))
  return isNode(value) && typeof value.name === 'string' ? value.name : undefined
}

function found<K extends string>(field: K, value: string | undefined, basis: string): { [P in K]?: Found } {
  return value === undefined ? {} : ({ [field]: { value, basis } } as { [P in K]?: Found })
}
