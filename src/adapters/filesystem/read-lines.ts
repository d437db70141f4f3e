import { createReadStream } from 'node:fs'
import { Refusal } from '#primitives'
import { asReadingRefusal } from './reading-refusal.ts'

/** Bytes that are read at once. */
const CHUNK = 1 << 20

/** Longest line in bytes: one claim or one row is far below it, and a file without line ends must not fill the memory. */
const LONGEST_LINE = 50 * CHUNK

/**
 * The lines of a text file, one at a time, however large it is; undefined for one that is not valid UTF-8. Only a line feed ends a
 * line (a carriage return before it is dropped): the other characters that Unicode takes for line ends may stand within JSON texts.
 * A byte order mark is dropped.
 * @throws {Refusal} for a file that cannot be read, and for a line of more than 50 MB.
 */
export async function* readLines(path: string): AsyncGenerator<string | undefined> {
  let line = 0
  let rest: Buffer[] = []
  let held = 0
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(0x0a)
      if (end < 0) {
        rest.push(chunk)
        held += chunk.length
        if (held > LONGEST_LINE) throw refuseLong(path, line + 1)
        continue
      }
      for (const text of decodeLines(Buffer.concat([...rest, chunk.subarray(0, end)])))
        yield line++ === 0 ? text?.replace(/^\uFEFF/, '') : text
      rest = [chunk.subarray(end + 1)]
      held = chunk.length - end - 1
    }
    if (held > 0)
      for (const text of decodeLines(Buffer.concat(rest)))
        yield line++ === 0 ? text?.replace(/^\uFEFF/, '') : text
  } catch (error) {
    throw asReadingRefusal(error, path)
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Whole lines as texts: all at once where they are sound, which they mostly are, else line by line. */
function decodeLines(bytes: Buffer): (string | undefined)[] {
  const text = decodeStrictly(bytes)
  if (text !== undefined) return text.split('\n').map(dropReturn)
  const lines: (string | undefined)[] = []
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    const line = decodeStrictly(bytes.subarray(start, end))
    lines.push(line === undefined ? undefined : dropReturn(line))
    start = end + 1
  }
  return lines
}

function decodeStrictly(bytes: Buffer): string | undefined {
  try {
    return STRICT.decode(bytes)
  } catch {
    return undefined
  }
}

function dropReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function refuseLong(file: string, line: number): Refusal {
  return new Refusal('too-large', `The line has more than ${LONGEST_LINE} bytes.`, {
    file,
    line,
    advice: 'Give one record a line.',
  })
}
