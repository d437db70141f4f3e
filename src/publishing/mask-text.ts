/** A name and what stands in its place. */
export interface TextMask {
  readonly text: string
  readonly shown: string
}

/**
 * The text with every whole-word occurrence of the names replaced, whatever their case; longer names first, so that no
 * remainder of one is left. The last word of a name of several (a family name) is replaced where it stands alone too.
 */
export function maskText(text: string, masks: readonly TextMask[]): string {
  const all = masks.flatMap(mask => [mask, ...familyName(mask)]).filter(mask => mask.text.trim().length > 1)
  if (all.length === 0) return text
  const ordered = [...new Map(all.map(mask => [mask.text.toLowerCase(), mask])).values()].sort(
    (a, b) => b.text.length - a.text.length,
  )
  const shown = new Map(ordered.map(mask => [mask.text.toLowerCase(), mask.shown]))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ordered.map(mask => escapePattern(mask.text)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return text.replace(pattern, found => shown.get(found.toLowerCase()) ?? '[withheld]')
}

function familyName(mask: TextMask): TextMask[] {
  const last = mask.text.trim().split(/\s+/).at(-1)!
  return last !== mask.text && /^\p{Lu}/u.test(last) && !mask.shown.startsWith('[')
    ? [{ text: last, shown: mask.shown }]
    : []
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
