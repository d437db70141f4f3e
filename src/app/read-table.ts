import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { readLines } from '#adapters'
import { Refusal } from '#primitives'

/**
 * The text of a table file, whatever ends its lines.
 * @throws {Refusal} for a file that cannot be read, is larger than `largest` bytes, or is no UTF-8 text.
 */
export async function readTable(path: string, largest: number): Promise<string> {
  const file = basename(path)
  const size = (await stat(path).catch(() => undefined))?.size ?? 0
  if (size > largest)
    throw new Refusal('too-large', `The file has ${size} bytes; the most that is read is ${largest}.`, {
      file,
      advice: 'Split it.',
    })
  const lines: string[] = []
  for await (const line of readLines(path)) {
    if (line === undefined || line.includes('\0')) throw refuseEncoding(file, lines.length + 1)
    lines.push(line)
  }
  return lines.join('\n')
}

/** The refusal of a line that is not text in UTF-8. */
export function refuseEncoding(file: string, line: number): Refusal {
  return new Refusal('bad-encoding', 'This is no UTF-8 text.', {
    file,
    line,
    advice: 'Give the unpacked file, saved as UTF-8.',
  })
}
