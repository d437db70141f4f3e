import { readdirSync, readFileSync } from 'node:fs'
import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import { extractClaims } from '#claims'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { type Report, readReports } from '#reports'
import { DEV_SETS, readDevSet } from './dev-sets.ts'

/** What the reader is made from. */
export const material = {
  packFiles: readPackFiles(findPackFolder('syria', {})),
  imported: {},
  model: readModelFile(),
}
const registry = createRegistry(parseConflict(material.packFiles), { world: createWorldGazetteer() })
const language = parseLanguageModel(material.model)

const TEXTS = ['seeds', 'guardian']

/** The reports of the seeds and the Guardian's where they are here, else those of the example: few enough to be read many times. */
export function readTexts(): Report[] {
  const sets = DEV_SETS.filter(({ name }) => TEXTS.includes(name)).flatMap(readDevSet)
  const lines = sets
    .map(({ id, text, outlet, published }) => JSON.stringify({ id, text, outlet, published }))
    .join('\n')
  if (sets.length > 0) return reportsIn(Buffer.from(lines), 'texts.jsonl')
  const folder = new URL('../examples/aleppo-2016/reports/', import.meta.url)
  return readdirSync(folder).flatMap(file => reportsIn(readFileSync(new URL(file, folder)), file))
}

/** The reports of a file's bytes; what is refused is left out. */
export function reportsIn(bytes: Uint8Array, file: string): Report[] {
  return readReports(bytes, { file }).flatMap(result => ('report' in result ? [result.report] : []))
}

/** Reads one report; the number of its claims. */
export const extract = (report: Report): number =>
  extractClaims(annotateReport(report, { registry, model: language }), { registry }).length
