import { basename, extname } from 'node:path'
import { findInputs } from '#adapters'
import type { Claim } from '#claims'
import { type AnnotatedReport, annotateReport } from '#mentions'
import { guarded, type ReportInput, readClaims, readInputs, refuseFault } from '#pipeline'
import type { Refusal } from '#primitives'
import type { Report } from '#reports'
import { knownOutlets } from './add-paths.ts'
import type { App } from './open-app.ts'

/** One report read without storing anything, or why it was refused. */
export type PathRead<T> =
  | ({ readonly file: string } & T)
  | { readonly file: string; readonly refusal: Refusal }

/** The claims of every report that paths name, in order. Nothing is stored. */
export async function* extractPaths(
  app: App,
  paths: readonly string[],
): AsyncGenerator<PathRead<{ readonly report: Report; readonly claims: readonly Claim[] }>> {
  const parts = await app.parts()
  for await (const { file, ...read } of reportsOf(app, findInputs(paths))) {
    if ('refusal' in read) {
      yield { file, refusal: read.refusal }
      continue
    }
    const outcome = readClaims(read.report, parts)
    yield 'fault' in outcome
      ? refused(file, outcome.fault)
      : { file, report: read.report, claims: outcome.claims }
  }
}

function refused(file: string, fault: string): { file: string; refusal: Refusal } {
  return {
    file,
    refusal: refuseFault(fault, { file, advice: 'The others are read; please report the fault.' }),
  }
}

/** Every report that paths name with all that it names. `id` is the line's own id for .jsonl, else the name without ending. */
export async function* annotatePaths(
  app: App,
  paths: readonly string[],
): AsyncGenerator<PathRead<{ readonly id: string; readonly annotated: AnnotatedReport }>> {
  const parts = await app.parts()
  for await (const read of reportsOf(app, findInputs(paths))) {
    if ('refusal' in read) {
      yield read
      continue
    }
    const { file, input, report } = read
    const annotated = guarded(() => annotateReport(report, parts))
    yield 'fault' in annotated
      ? refused(file, annotated.fault)
      : { file, id: annotationId(file, input), annotated: annotated.value }
  }
}

/** A line of .jsonl goes by its own id, whatever it looks like; a file by its name without ending. */
function annotationId(file: string, input: string): string {
  const isLine = /\.(jsonl|ndjson)$/i.test(input) || file !== basename(input)
  return isLine ? file : basename(file, extname(file))
}

async function* reportsOf(
  app: App,
  inputs: readonly ReportInput[],
): AsyncGenerator<{ file: string; input: string; report: Report } | { file: string; refusal: Refusal }> {
  const outlets = knownOutlets(await app.registry())
  for (const input of inputs)
    for await (const { results } of readInputs([input], outlets))
      for (const result of results)
        yield 'refusal' in result
          ? { file: result.file, refusal: result.refusal }
          : { file: result.file, input: input.file, report: result.report }
}
