/**
 * `npm run eval`: reads every dev set with the reader as it is and scores it; prints one table and writes docs/results.md. Where
 * the sets (../shared/corpora) are not here it says so and changes nothing. `--print` leaves the file alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import { extractClaims, listAttributions } from '#claims'
import { createRegistry, parseConflict, type Registry } from '#conflicts'
import { type LanguageModel, parseLanguageModel } from '#language'
import { annotateReport, listEntities, listToponyms } from '#mentions'
import { createWorldGazetteer } from '#places'
import { type Report, readReports } from '#reports'
import { DEV_SETS, type DevDocument, type DevSet, readDevSet, SHARED } from './dev-sets.ts'
import { formatMeasures, type Measures, measureSet } from './measures.ts'
import { OWN_GOLD } from './read-gold.ts'
import { reliabilityTable } from './reliability.ts'

interface Reader {
  readonly registry: Registry
  readonly model: LanguageModel
}

/** A document as the command line would print it, for every scorer at once. */
function readDocument(document: DevDocument, { registry, model }: Reader): Record<string, unknown> {
  const annotated = annotateReport(reportOf(document, registry), { registry, model })
  return {
    id: document.id,
    file: document.id,
    claims: extractClaims(annotated, { registry }),
    attributions: listAttributions(annotated),
    toponyms: listToponyms(annotated),
    entities: listEntities(annotated),
  }
}

/** The seeds are read from their own files, as a user gives them; other documents as lines of JSON with what the set knows. */
function reportOf(
  { id, text, outlet, published, date, title, url }: DevDocument,
  registry: Registry,
): Report {
  const seed = new URL(`seeds/${id}.txt`, SHARED)
  const knownOutlets = [...registry.actorIndex.actors.values()]
    .filter(actor => actor.kind === 'outlet' || actor.kind === 'agency')
    .flatMap(actor => actor.names.map(name => name.text))
  const bytes = existsSync(seed)
    ? readFileSync(seed)
    : Buffer.from(`${JSON.stringify({ id, text, outlet, published: published ?? date, title, url })}\n`)
  const [result] = readReports(bytes, { file: existsSync(seed) ? `${id}.txt` : 'set.jsonl', knownOutlets })
  if (result === undefined || 'refusal' in result) throw new Error(`${id} cannot be read`)
  return result.report
}

function measureAll(reader: Reader): { rows: Measures[]; claims: ReturnType<typeof reliabilityTable> } {
  const rows: Measures[] = []
  const read = new Map<string, { gold: DevDocument[]; found: Record<string, unknown>[] }>()
  for (const set of DEV_SETS) {
    const gold = readDevSet(set)
    if (gold.length === 0) continue
    const found = gold.map(document => readDocument(document, reader))
    read.set(set.name, { gold, found })
    rows.push(...measureParts(set, gold, found))
    console.error(`${set.name}: ${gold.length} documents`)
  }
  return { rows, claims: reliabilityOfBlind(read) }
}

/** Sets whose blind reports tell how far the reader's confidence can be trusted. */
const CLAIM_SETS: ReadonlySet<string> = new Set(['guardian', ...OWN_GOLD])

/** The reliability of confidence on reports that nobody reads: the others flatter the rules that were written against them. */
function reliabilityOfBlind(
  read: ReadonlyMap<string, { readonly gold: DevDocument[]; readonly found: Record<string, unknown>[] }>,
): string {
  const pairs = DEV_SETS.filter(({ name }) => CLAIM_SETS.has(name)).flatMap(set =>
    (read.get(set.name)?.gold ?? []).flatMap((gold, index) =>
      set.isBlind(gold, index) ? [{ gold, found: read.get(set.name)!.found[index]! }] : [],
    ),
  )
  return reliabilityTable(
    pairs.map(({ gold }) => gold),
    pairs.map(({ found }) => found),
  )
}

/** The whole set, then its blind part where only a part of it is blind. */
function measureParts(
  set: DevSet,
  gold: readonly DevDocument[],
  found: readonly Record<string, unknown>[],
): Measures[] {
  const blind = gold.flatMap((document, index) => (set.isBlind(document, index) ? [index] : []))
  const whole = measureSet(set, gold, found)
  if (blind.length === 0 || blind.length === gold.length) return [whole]
  const part = measureSet(
    set,
    blind.map(index => gold[index]!),
    blind.map(index => found[index]!),
  )
  return [whole, { ...part, set: `${set.name}, blind part` }]
}

function main(): void {
  if (!existsSync(new URL('corpora/', SHARED))) {
    console.log('The dev sets (../shared/corpora) are not here: nothing to measure.')
    return
  }
  const registry = createRegistry(parseConflict(readPackFiles(findPackFolder('syria', {}))), {
    world: createWorldGazetteer(),
  })
  const { rows, claims } = measureAll({ registry, model: parseLanguageModel(readModelFile()) })
  const text = formatMeasures(rows, claims)
  console.log(text)
  if (!process.argv.includes('--print')) writeResults(text)
}

const BEGIN = '<!-- eval: begin (written by npm run eval) -->'
const END = '<!-- eval: end -->'

/** Puts the tables between the marks in docs/results.md; what stands around them is written by people. */
function writeResults(text: string): void {
  const file = new URL('../docs/results.md', import.meta.url)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : `# Results\n\n${BEGIN}\n${END}\n`
  const start = before.indexOf(BEGIN)
  const end = before.indexOf(END)
  writeFileSync(file, `${before.slice(0, start + BEGIN.length)}\n\n${text}\n${before.slice(end)}`)
}

main()
