/** Elements deeper than this are dropped, their text kept: no page needs more, and a parser's time grows with depth. */
const DEEPEST = 256

/** Elements that never nest, or that close themselves when the next of their kind opens: they add no depth. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
)

/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript'])

/**
 * Markup that a parser can read in time linear in its length: elements nested deeper than any real page are unwrapped,
 * and a `<` that opens no tag is written as text.
 */
export function boundMarkup(html: string): string {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let open = html.indexOf('<'); open >= 0; ) {
    const tag = readTag(html, open)
    if (tag === undefined) {
      parts.push(html.slice(from, open), '&lt;')
      from = open + 1
      open = html.indexOf('<', from)
      continue
    }
    if (tag.deepens) {
      depth += tag.closes ? 0 : 1
      if (depth > DEEPEST) {
        parts.push(html.slice(from, open))
        from = tag.end
      }
      if (tag.closes) depth = Math.max(0, depth - 1)
    }
    open = html.indexOf('<', tag.end)
  }
  parts.push(html.slice(from))
  return parts.join('')
}

interface Tag {
  readonly end: number
  readonly closes: boolean
  readonly deepens: boolean
}

const NAME = /[a-zA-Z][^\s/>]{0,40}/y

function readTag(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open))
    return { end: after(html, '-->', open + 4), closes: false, deepens: false }
  const next = html[open + 1]
  const flat = { closes: false, deepens: false }
  if (next === '!' || next === '?') return { end: after(html, '>', open + 2), ...flat }
  const closes = next === '/'
  NAME.lastIndex = open + (closes ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) return undefined
  const end = after(html, '>', open + 1)
  if (!closes && RAW.has(name)) return { end: after(html, `</${name}`, end), ...flat }
  return { end, closes, deepens: !SHALLOW.has(name) }
}

/** Offset after the next `mark`, or the text's end where there is none: then everything that is left belongs to the tag. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  if (at >= 0) return mark.startsWith('</') ? at : at + mark.length
  return html.length
}
