import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The lines of a text file (UTF-8), one at a time, however large it is. A byte order mark is dropped. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 })
  let isFirst = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield isFirst ? line.replace(/^\uFEFF/, '') : line
    isFirst = false
  }
}
