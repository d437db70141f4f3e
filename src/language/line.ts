import type { Span } from '#primitives'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const SPACE = /\s/

/**
 * Spans of the lines of a text that hold more than white space, without the white space at either end. Stretches that stand
 * `apart` (a dateline before the first sentence) are lines of their own.
 */
export function findLines(text: string, apart: readonly Span[] = []): Span[] {
  const lines: Span[] = []
  let from = 0
  const add = (to: number, next: number) => {
    const line = trimmed(text, from, to)
    if (line) lines.push(line)
    from = next
  }
  for (const [start, end] of borders(text, apart)) add(start, end)
  add(text.length, text.length)
  return lines
}

/** Where a line ends and the next begins, in order: at line breaks and at both ends of what stands apart. */
function borders(text: string, apart: readonly Span[]): (readonly [number, number])[] {
  const breaks = [...text.matchAll(LINE_BREAK)].map(
    found => [found.index, found.index + found[0].length] as const,
  )
  const ends = apart.flatMap(({ start, end }) => [start, end]).map(at => [at, at] as const)
  const ordered = ends.length === 0 ? breaks : [...breaks, ...ends].sort((a, b) => a[0] - b[0])
  // An end within a line break adds no border.
  return ordered.filter(([start], i) => i === 0 || start >= ordered[i - 1]![1])
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && SPACE.test(text[start]!)) start++
  while (end > start && SPACE.test(text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}

/** Longest stretch that is handed to wink-nlp at once, in UTF-16 units: keeps its work linear on endless lines. */
const LONGEST_CHUNK = 8000

/** Longest run without a space that is handed over whole: wink-nlp's patterns take more than linear time on such runs. */
const LONGEST_RUN = 250
const RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g')

/** The line cut into stretches of bounded length: after a sentence's end where one is near, else at a space, else anywhere. */
export function cutLine(text: string, line: Span): Span[] {
  const chunks: Span[] = []
  let start = line.start
  // Searched within the line alone: a search that may run on to the text's end for every line takes squared time.
  const own = mayHaveRun(text, line) ? text.slice(line.start, line.end) : ''
  RUN.lastIndex = 0
  for (let run = RUN.exec(own); run; run = RUN.exec(own)) {
    const end = Math.min(line.end, wholeCharacter(text, line.start + run.index + LONGEST_RUN))
    chunks.push(...cutLong(text, { start, end }))
    start = end
    RUN.lastIndex = end - line.start
  }
  return start < line.end ? [...chunks, ...cutLong(text, { start, end: line.end })] : chunks
}

/** Whether a line may have such a run: none has, as nearly always, where spaces stand that near to each other. */
function mayHaveRun(text: string, { start, end }: Span): boolean {
  let run = start
  for (let at = start + LONGEST_RUN; at < end; at = run + LONGEST_RUN) {
    while (at >= run && text.charCodeAt(at) !== BLANK) at--
    if (at < run) return true
    run = at + 1
  }
  return false
}

const BLANK = 32

function cutLong(text: string, stretch: Span): Span[] {
  const chunks: Span[] = []
  let start = stretch.start
  while (stretch.end - start > LONGEST_CHUNK) {
    const end = cutPoint(text, start)
    chunks.push({ start, end })
    start = end
  }
  chunks.push({ start, end: stretch.end })
  return chunks
}

function cutPoint(text: string, start: number): number {
  const half = start + LONGEST_CHUNK / 2
  const end = start + LONGEST_CHUNK
  let space = 0
  for (let at = end; at > half; at--) {
    if (text[at] !== ' ') continue
    if (/[.!?]/.test(text[at - 1]!)) return at
    if (space === 0) space = at
  }
  return space > 0 ? space : wholeCharacter(text, end)
}

/** The offset, or the one before it where it would cut a pair of surrogates. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1]!) ? at - 1 : at
}
