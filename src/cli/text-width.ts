/** Characters that take two columns of a terminal: East Asian wide forms and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment)
  return width
}

/** A text cut to so many columns, with an ellipsis where something was cut. */
export function trimToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    used += graphemeWidth(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A text filled up with spaces to so many columns. */
export function padToWidth(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'left' ? text + space : space + text
}

/** A text broken between words into lines of at most so many columns; a word that is longer is broken. */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (textWidth(joined) <= width) line = joined
    else {
      if (line !== '') lines.push(line)
      line = breakWord(word, width, lines)
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** Pushes full lines of an overlong word; gives back what is left. */
function breakWord(word: string, width: number, lines: string[]): string {
  let rest = ''
  for (const { segment } of segmenter.segment(word)) {
    if (textWidth(rest + segment) > width) {
      lines.push(rest)
      rest = ''
    }
    rest += segment
  }
  return rest
}

/**
 * Text from a report made safe to print: no control characters (they could steer the terminal), no marks that turn the direction
 * of what follows; text with right-to-left letters is isolated, so that it does not turn its neighbours around.
 */
export function printable(text: string, isolate: boolean): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return isolate && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(plain)
    ? `\u2068${plain}\u2069`
    : plain
}

function graphemeWidth(segment: string): number {
  if (/^[\p{Mn}\p{Cf}]+$/u.test(segment)) return 0
  return WIDE.test(segment) ? 2 : 1
}
