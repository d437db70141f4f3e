import { Refusal } from '#primitives'
import { createReport } from './create-report.ts'
import { decodeText } from './decode-text.ts'
import { readHtml } from './read-html.ts'
import { readJson, readJsonLines } from './read-json.ts'
import { readMarkdown } from './read-markdown.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './report-source.ts'

/**
 * What became of one input: a report, or why it was refused. `file` is the key that output goes by: the file's base name,
 * the own id of a line of .jsonl, `stdin` for standard input. `bytes` are the raw bytes whose hash is
 * `report.contentHash` (of a .jsonl: those of its line).
 */
export type ReadResult =
  | { readonly file: string; readonly report: Report; readonly bytes: Uint8Array }
  | { readonly file: string; readonly refusal: Refusal }

/** How the input is called and, optionally, names of outlets that may be looked for in its text. */
export interface ReadOptions {
  /** Path or name; `-` for standard input. Its extension tells the format. */
  readonly file: string
  /** Names of outlets, from a registry: a help where the text alone does not tell who published it. */
  readonly knownOutlets?: readonly string[]
}

/** Largest input in bytes. */
export const LARGEST_INPUT = 50 * 1024 * 1024

/**
 * Reads one file's bytes: one result for .txt, .md and .html; one for each line of a .jsonl and each item of a .json list.
 * Never throws for bad input: each fault is a `Refusal` in its place, and the rest is done.
 */
export function readReports(bytes: Uint8Array, options: ReadOptions): ReadResult[] {
  const file = keyOf(options.file)
  try {
    refuseSize(bytes, file)
    return readers[formatOf(options.file, bytes)]({ bytes, file, knownOutlets: options.knownOutlets ?? [] })
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error }]
    throw error
  }
}

interface Input {
  readonly bytes: Uint8Array
  readonly file: string
  readonly knownOutlets: readonly string[]
}

type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl'

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

const readers: Readonly<Record<Format, (input: Input) => ReadResult[]>> = {
  text: input => one(input, { text: decodeText(input.bytes, input).text }),
  markdown: input => one(input, readMarkdown(decodeText(input.bytes, input).text)),
  html: input => one(input, readHtml(input.bytes, input.file)),
  json: input => several(input, readJson(input.bytes, input.file)),
  jsonl: input => several(input, readJsonLines(input.bytes, input.file)),
}

function one(input: Input, source: ReportSource): ReadResult[] {
  return [{ file: input.file, report: createReport(source, input), bytes: input.bytes }]
}

function several(input: Input, items: ReturnType<typeof readJson>): ReadResult[] {
  return items.map(item => {
    if ('refusal' in item) return item
    const { file, bytes, line } = item
    try {
      const report = createReport(item.source, { ...input, bytes, ...(line === undefined ? {} : { line }) })
      return { file, report, bytes }
    } catch (error) {
      if (error instanceof Refusal) return { file, refusal: error }
      throw error
    }
  })
}

function refuseSize(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0)
    throw new Refusal('empty', 'The file is empty.', { file, advice: 'Give a report with text in it.' })
  if (bytes.length > LARGEST_INPUT)
    throw new Refusal(
      'too-large',
      `The file has ${bytes.length} bytes; the most that is read is ${LARGEST_INPUT}.`,
      {
        file,
        advice: 'Split it into files of one report each, or into smaller .jsonl files.',
      },
    )
}

function keyOf(path: string): string {
  return path === '-' ? 'stdin' : (path.split(/[\\/]/).findLast(part => part !== '') ?? path)
}

function formatOf(path: string, bytes: Uint8Array): Format {
  if (path === '-') return sniffFormat(bytes)
  const name = keyOf(path)
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return 'text'
  const format = FORMAT_BY_EXTENSION[name.slice(dot + 1).toLowerCase()]
  if (format !== undefined) return format
  throw new Refusal('unknown-format', `Files that end in ${name.slice(dot)} are not read.`, {
    file: name,
    advice: 'Use .txt, .md, .html, .json or .jsonl.',
  })
}

/** Standard input has no name: its first characters tell. */
function sniffFormat(bytes: Uint8Array): Format {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart()
  if (/^\{\s*"/.test(head))
    return /^\{[^\n]*\}\s*(\n|$)/.test(head) || !head.includes('\n') ? 'jsonl' : 'json'
  if (/^\[\s*\{/.test(head)) return 'json'
  if (/^<(!doctype html|html|head|body|article|!--)/i.test(head)) return 'html'
  return 'text'
}
