import type { FurnitureSpan } from './report.ts'

/** The shape of a DOM node, as far as a walk through the page needs it. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
  getAttribute?(name: string): string | null
}

/** A paragraph of a page: text between two block elements. */
export interface HtmlBlock {
  readonly text: string
  readonly tag: string
  /** Share of its characters that stand in links: 0..1. */
  readonly linked: number
  /** Numbers of the block elements around it, outermost first. */
  readonly containers: readonly number[]
  /** What part of a page it belongs to, where its elements say so. */
  readonly part?: Pick<FurnitureSpan, 'kind' | 'reason'>
}

const TEXT = 3
const ELEMENT = 1

/** Elements whose text nobody sees. */
const UNSEEN = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select option datalist textarea button input form dialog map'.split(
    ' ',
  ),
)
/** Elements within a line of text; all others end a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img picture source ruby rb rt rp'.split(
    ' ',
  ),
)

/** Elements, roles and class names that say what part of a page something is. */
const PARTS: readonly {
  readonly pattern: RegExp
  readonly kind: FurnitureSpan['kind']
  readonly reason: string
}[] = [
  {
    pattern: /^nav\b|\brole=(?:navigation|menu|search|toolbar)\b/,
    kind: 'menu',
    reason: 'navigation of the page',
  },
  { pattern: /^footer\b|\brole=contentinfo\b/, kind: 'footer', reason: 'foot of the page' },
  { pattern: /^aside\b|\brole=complementary\b/, kind: 'related', reason: 'beside the report' },
  {
    pattern: /^figcaption\b|[\s_-](?:caption|wp-caption-text|image-caption)\b/,
    kind: 'caption',
    reason: 'caption of a picture',
  },
  {
    pattern: /[\s_-](?:byline|author-name|article-author|post-author|author-info)\b/,
    kind: 'byline',
    reason: 'byline',
  },
  {
    pattern: /^time\b|[\s_-](?:dateline|published-date|post-date|timestamp|article-date)\b/,
    kind: 'dateline',
    reason: 'date of the page',
  },
  {
    pattern: /[\s_-](?:related|recommended|most-read|trending|read-more|more-stories|promo|sidebar|widget)\b/,
    kind: 'related',
    reason: 'other stories',
  },
  {
    pattern:
      /[\s_-](?:menu|breadcrumbs?|share|sharing|social|newsletter|subscribe|cookie|banner|advert|ad-slot|ads|tags|comments?|pagination|toolbar)\b/,
    kind: 'menu',
    reason: 'controls of the page',
  },
  { pattern: /[\s_-](?:footer|copyright|legal)\b/, kind: 'footer', reason: 'foot of the page' },
  {
    pattern: /[\s_-](?:standfirst|subtitle|dek|article-summary|lede)\b/,
    kind: 'standfirst',
    reason: 'standfirst of the report',
  },
]

/** Depth from which on elements are read as if they were no deeper, and most blocks of a page. */
const DEEPEST = 200
const MOST_BLOCKS = 100_000

/** State of the walk: the block being filled and the elements that are open. */
interface Walk {
  readonly blocks: HtmlBlock[]
  text: string[]
  textLength: number
  linkedLength: number
  links: number
  counter: number
  readonly containers: number[]
  readonly tags: string[]
  readonly parts: (Pick<FurnitureSpan, 'kind' | 'reason'> | undefined)[]
  pre: number
}

/**
 * The paragraphs of a page in order. Walks without recursion, so that deep nesting cannot break it; scripts, styles,
 * forms and what is hidden are left out.
 */
export function findHtmlBlocks(root: HtmlNode | null): HtmlBlock[] {
  const walk: Walk = {
    blocks: [],
    text: [],
    textLength: 0,
    linkedLength: 0,
    links: 0,
    counter: 0,
    containers: [],
    tags: [],
    parts: [],
    pre: 0,
  }
  const path: { node: HtmlNode; opened: Opened }[] = []
  let node: HtmlNode | null = root
  while (node !== null && walk.blocks.length < MOST_BLOCKS) {
    const opened = enter(walk, node)
    if (opened !== 'skipped' && node.firstChild !== null) {
      path.push({ node, opened })
      node = node.firstChild
      continue
    }
    leave(walk, opened)
    node = nextOf(walk, node, path)
  }
  flush(walk)
  return walk.blocks
}

type Opened = 'skipped' | 'text' | 'inline' | 'link' | 'block' | 'deep-block'

function nextOf(walk: Walk, from: HtmlNode, path: { node: HtmlNode; opened: Opened }[]): HtmlNode | null {
  let next = from.nextSibling
  while (next === null) {
    const up = path.pop()
    if (up === undefined) return null
    leave(walk, up.opened)
    next = path.length === 0 ? null : up.node.nextSibling
    if (next === null && path.length === 0) return null
  }
  return next
}

function enter(walk: Walk, node: HtmlNode): Opened {
  if (node.nodeType === TEXT) {
    addText(walk, node.nodeValue ?? '')
    return 'text'
  }
  const tag = node.nodeName.toLowerCase()
  if (node.nodeType !== ELEMENT || UNSEEN.has(tag) || isHidden(node)) return 'skipped'
  if (tag === 'br') {
    breakLine(walk)
    return 'skipped'
  }
  if (tag === 'a') {
    walk.links++
    return 'link'
  }
  if (INLINE.has(tag)) return 'inline'
  flush(walk)
  if (walk.containers.length >= DEEPEST) return 'deep-block'
  walk.containers.push(++walk.counter)
  walk.tags.push(tag)
  walk.parts.push(walk.parts.at(-1) ?? partOf(node, tag))
  return 'block'
}

function leave(walk: Walk, opened: Opened): void {
  if (opened === 'link') walk.links--
  if (opened !== 'block' && opened !== 'deep-block') return
  flush(walk)
  if (opened === 'deep-block') return
  walk.containers.pop()
  walk.tags.pop()
  walk.parts.pop()
}

function addText(walk: Walk, raw: string): void {
  if (raw === '') return
  const text = raw.replace(/[\s\u00a0]+/gu, ' ')
  walk.text.push(text)
  walk.textLength += text.length
  if (walk.links > 0) walk.linkedLength += text.length
}

function breakLine(walk: Walk): void {
  // Two breaks in a row part paragraphs; one is a space within a line.
  if (walk.text.at(-1) === '\n') flush(walk)
  else walk.text.push('\n')
}

function flush(walk: Walk): void {
  const text = walk.text
    .join('')
    .replace(/[ \n]*\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (text !== '') {
    const part = walk.parts.at(-1)
    walk.blocks.push({
      text,
      tag: walk.tags.at(-1) ?? '',
      linked: walk.textLength === 0 ? 0 : walk.linkedLength / walk.textLength,
      containers: [...walk.containers],
      ...(part === undefined ? {} : { part }),
    })
  }
  walk.text = []
  walk.textLength = 0
  walk.linkedLength = 0
}

function isHidden(node: HtmlNode): boolean {
  if (node.getAttribute === undefined) return false
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true
  const style = node.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000))
}

function partOf(node: HtmlNode, tag: string): Pick<FurnitureSpan, 'kind' | 'reason'> | undefined {
  // A page's own body and article may carry class names of anything ("has-sidebar"): only smaller parts are asked.
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return undefined
  const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.slice(0, 300)
  const described = `${tag} role=${node.getAttribute?.('role') ?? ''} ${names}`.toLowerCase()
  const part = PARTS.find(({ pattern }) => pattern.test(described))
  return part && { kind: part.kind, reason: part.reason }
}
