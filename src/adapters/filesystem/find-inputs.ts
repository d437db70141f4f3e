import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { ReportInput } from '#pipeline'
import { Refusal, type RefusalCode } from '#primitives'
import { LARGEST_INPUT } from '#reports'
import { asReadingRefusal } from './reading-refusal.ts'

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

/**
 * The inputs that paths name: files as they are, folders with all reports in and below them in order of name, `-` for standard
 * input. What cannot be looked at is a refused input in its place.
 */
export function findInputs(paths: readonly string[]): ReportInput[] {
  return paths.flatMap(path => (path === '-' ? [standardInput()] : findPath(path)))
}

function findPath(path: string): ReportInput[] {
  const stats = lookAt(path)
  if ('refusal' in stats) return [stats]
  if (!stats.isDirectory()) return [fileInput(path, stats)]
  const inputs = walkFolder(path, new Set()).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  if (inputs.length > 0) return inputs
  return [
    refuse(path, {
      code: 'empty',
      message: 'There is no report in this folder.',
      advice: 'Reports are files that end in .txt, .md, .html, .json or .jsonl.',
    }),
  ]
}

/** Reports in and below a folder. Links are followed; a folder that was walked already, by whatever path, is not walked again. */
function walkFolder(folder: string, walked: Set<string>): ReportInput[] {
  try {
    const real = realpathSync(folder)
    if (walked.has(real)) return []
    walked.add(real)
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry => inputsAt(folder, entry, walked))
  } catch (error) {
    return [refuseUnreadable(folder, error)]
  }
}

function inputsAt(folder: string, entry: Dirent, walked: Set<string>): ReportInput[] {
  const path = join(folder, entry.name)
  const isReport = REPORT_ENDINGS.has(extname(entry.name).toLowerCase())
  if (entry.isDirectory()) return walkFolder(path, walked)
  if (entry.isSymbolicLink()) {
    const stats = lookAt(path)
    if (!('refusal' in stats) && stats.isDirectory()) return walkFolder(path, walked)
    if (!isReport) return []
    return ['refusal' in stats ? stats : fileInput(path, stats)]
  }
  if (!entry.isFile() || !isReport) return []
  const stats = lookAt(path)
  return ['refusal' in stats ? stats : fileInput(path, stats)]
}

function lookAt(path: string): Stats | RefusedInput {
  try {
    return statSync(path)
  } catch (error) {
    return refuseUnreadable(path, error)
  }
}

function fileInput(path: string, stats: Stats): ReportInput {
  if (!stats.isFile())
    return refuse(path, {
      code: 'not-text',
      message: 'This is no regular file.',
      advice: 'Give a file, a folder, or - for standard input.',
    })
  // Looked at before it is read: a file that is far too large must not fill the memory first.
  if (stats.size > LARGEST_INPUT)
    return refuse(path, {
      code: 'too-large',
      message: `The file has ${stats.size} bytes; the most that is read is ${LARGEST_INPUT}.`,
      advice: 'Split it into files of one report each, or into smaller .jsonl files.',
    })
  return {
    file: path,
    size: stats.size,
    open: () =>
      readFile(path).catch(error => {
        throw asReadingRefusal(error, path)
      }),
  }
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

type RefusedInput = Extract<ReportInput, { readonly refusal: Refusal }>

function refuse(
  file: string,
  { code, message, advice }: { code: RefusalCode; message: string; advice: string },
): RefusedInput {
  return { file, size: 0, refusal: new Refusal(code, message, { file, advice }) }
}

function refuseUnreadable(file: string, error: unknown): RefusedInput {
  const refusal = asReadingRefusal(error, file)
  if (refusal instanceof Refusal) return { file, size: 0, refusal }
  throw refusal
}
