import { findHtmlBlocks, type HtmlBlock, type HtmlNode } from './html-blocks.ts'
import type { FurnitureSpan } from './report.ts'
import { comparable } from './text-line.ts'

/** The text of a page and the parts of it that are not its report. */
export interface HtmlText {
  readonly text: string
  readonly furniture: readonly FurnitureSpan[]
}

/** Share of a block's characters in links from which on it is a menu or a list of other stories. */
const MOST_LINKED = 0.6

/**
 * All visible text, one paragraph a block, blank lines between. The report is the container with the most prose; what
 * lies outside of it, in page parts (nav, aside, footer …), or mostly in links is marked as furniture, not cut.
 */
export function findHtmlText(
  document: { readonly documentElement: unknown },
  title: string | undefined,
): HtmlText {
  const blocks = findHtmlBlocks(document.documentElement as HtmlNode)
  const main = findMain(blocks)
  const furniture: FurnitureSpan[] = []
  const parts: string[] = []
  let length = 0
  for (const block of blocks) {
    const start = length === 0 ? 0 : length + 2
    if (length > 0) parts.push('\n\n')
    parts.push(block.text)
    length = start + block.text.length
    const mark = markOf(block, { main, title })
    if (mark !== undefined) furniture.push({ start, end: length, ...mark })
  }
  return { text: parts.join(''), furniture }
}

/** The container whose own paragraphs hold the most prose; a page's declared article or main part goes first. */
function findMain(blocks: readonly HtmlBlock[]): number | undefined {
  const weight = new Map<number, number>()
  for (const block of blocks) {
    if (block.part !== undefined) continue
    const prose = block.text.length * (1 - block.linked)
    const bonus = /[.!?…”"]$/u.test(block.text) && block.text.length > 80 ? 2 : 0.3
    for (const container of block.containers)
      weight.set(container, (weight.get(container) ?? 0) + prose * bonus)
  }
  let best: number | undefined
  for (const [container, value] of weight)
    if (best === undefined || value > weight.get(best)!) best = container
  if (best === undefined) return undefined
  // The innermost container that still holds nearly all of that prose: outer ones add only what is around it.
  const enough = weight.get(best)! * 0.85
  for (const [container, value] of weight) if (container > best && value >= enough) best = container
  return best
}

function markOf(
  block: HtmlBlock,
  page: { main: number | undefined; title: string | undefined },
): Pick<FurnitureSpan, 'kind' | 'reason'> | undefined {
  if (
    page.title !== undefined &&
    block.text.length <= 400 &&
    comparable(block.text) === comparable(page.title)
  )
    return { kind: 'title', reason: 'the title of the page' }
  if (block.part !== undefined) return block.part
  if (block.tag === 'h1') return { kind: 'title', reason: 'first heading of the page' }
  if (page.main !== undefined && !block.containers.includes(page.main))
    return { kind: 'menu', reason: 'outside the part of the page that holds the report' }
  if (block.linked >= MOST_LINKED && !/[.!?…”"]$/u.test(block.text))
    return { kind: 'related', reason: 'a block of links' }
  return undefined
}
