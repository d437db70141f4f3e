import { readdirSync, type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { ReportInput } from '#pipeline'
import { Refusal } from '#primitives'
import { LARGEST_INPUT } from '#reports'

/** What is taken for a report inside a folder; a file named by itself is tried whatever it is called. */
const REPORT_ENDINGS = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.jsonl',
  '.ndjson',
])

/** The inputs that paths name: files as they are, folders with all reports in and below them in order of name, `-` for standard input. */
export function findInputs(paths: readonly string[]): ReportInput[] {
  return paths.flatMap(path => (path === '-' ? [standardInput()] : findPath(path)))
}

function findPath(path: string): ReportInput[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined)
    return [refuse(path, 'not-found', 'There is no such file or folder.', 'Check the path.')]
  if (!stats.isDirectory()) return [fileInput(path, stats)]
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && REPORT_ENDINGS.has(extname(entry.name).toLowerCase()))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  if (files.length === 0)
    return [
      refuse(
        path,
        'empty',
        'There is no report in this folder.',
        'Reports are files that end in .txt, .md, .html, .json or .jsonl.',
      ),
    ]
  return files.map(file => fileInput(file, statSync(file)))
}

function fileInput(path: string, stats: Stats): ReportInput {
  if (!stats.isFile())
    return refuse(
      path,
      'not-text',
      'This is no regular file.',
      'Give a file, a folder, or - for standard input.',
    )
  // Looked at before it is read: a file that is far too large must not fill the memory first.
  if (stats.size > LARGEST_INPUT)
    return refuse(
      path,
      'too-large',
      `The file has ${stats.size} bytes; the most that is read is ${LARGEST_INPUT}.`,
      'Split it into files of one report each, or into smaller .jsonl files.',
    )
  return { file: path, size: stats.size, open: () => readFile(path) }
}

function standardInput(): ReportInput {
  return {
    file: '-',
    size: 0,
    open: async () => {
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        chunks.push(chunk)
        size += chunk.length
        // One chunk past the limit is enough for the reader to refuse it.
        if (size > LARGEST_INPUT) break
      }
      return Buffer.concat(chunks)
    },
  }
}

function refuse(
  file: string,
  code: 'not-found' | 'empty' | 'not-text' | 'too-large',
  message: string,
  advice: string,
): ReportInput {
  return { file, size: 0, refusal: new Refusal(code, message, { file, advice }) }
}
