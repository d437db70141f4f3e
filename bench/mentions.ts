/**
 * Measures mentions: toponyms (GeoWebNews, LGL), entities (re3d), and how many of the gold claims' places, parties and
 * sources have a mention with the right side. Blind parts are scored apart. `node bench/mentions.ts [SET...]`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { type AnnotatedReport, annotateReport, listEntities, listToponyms } from '#mentions'
import { createWorldGazetteer } from '#places'
import type { Span } from '#primitives'
import { readReports } from '#reports'
import { DEV_SETS, type DevDocument, readDevSet } from './dev-sets.ts'
import { runScorer } from './run-scorer.ts'

const pack = new URL('../conflicts/syria/', import.meta.url)
const files = Object.fromEntries(
  readdirSync(pack).map(name => [name, readFileSync(new URL(name, pack), 'utf8')]),
)
const registry = createRegistry(parseConflict(files), { world: createWorldGazetteer() })
const model = parseLanguageModel(readFileSync(new URL('../models/english.model.gz', import.meta.url)))

let tokens = 0
let milliseconds = 0

/** Reads a document as the command line would read a line of JSON, and annotates it. */
function annotate(document: DevDocument): AnnotatedReport {
  const [result] = readReports(Buffer.from(`${JSON.stringify(document)}\n`), { file: 'bench.jsonl' })
  if (result === undefined || 'refusal' in result) throw new Error(`${document.id} was refused`)
  const started = performance.now()
  const annotated = annotateReport(result.report, { registry, model })
  milliseconds += performance.now() - started
  tokens += annotated.structure.tokens.length
  return annotated
}

interface Rates {
  readonly p: number
  readonly r: number
  readonly f1: number
}

type Row = Record<string, number | string>

function toponymRow(gold: readonly DevDocument[]): Row {
  const found = gold.map(document => ({ id: document.id, toponyms: listToponyms(annotate(document)) }))
  const { recognition, geocoding } = runScorer<{
    recognition: Record<string, Rates>
    geocoding: Record<string, { resolved: Row; end_to_end: Row; coverage: number }>
  }>('toponyms', gold, found)
  const { resolved, end_to_end: whole, coverage } = geocoding.geonames!
  const { p, r, f1 } = recognition.overlap!
  return {
    'P / R': `${p} / ${r}`,
    'overlap F1': f1,
    'exact F1': recognition.exact!.f1,
    'within 161 km': resolved.accuracy_161km!,
    coverage,
    'end to end': whole.accuracy_161km!,
  }
}

const TYPES = ['Person', 'Location', 'Organisation']

function entityRow(gold: readonly DevDocument[]): Row {
  const found = gold.map(document => ({ id: document.id, entities: listEntities(annotate(document)) }))
  const kept = gold.map(document => {
    const { entities } = document as unknown as { entities: readonly { type: string }[] }
    return { ...document, entities: entities.filter(({ type }) => TYPES.includes(type)) }
  })
  const { overlap, exact } = runScorer<
    Record<'overlap' | 'exact', { micro: Rates; types: Record<string, Rates> }>
  >('entities', kept, found)
  const types = Object.fromEntries(TYPES.map(type => [type, overlap.types[type]!.f1]))
  const { p, r, f1 } = overlap.micro
  return { 'P / R': `${p} / ${r}`, 'overlap F1': f1, 'exact F1': exact.micro.f1, ...types }
}

interface GoldParty extends Span {
  readonly side: string | null
}
interface GoldClaim {
  readonly core?: boolean
  readonly places: readonly Span[]
  readonly agents: readonly GoldParty[]
  readonly targets: readonly GoldParty[]
  readonly attribution: readonly GoldParty[]
}

/** Share of the spans of gold claims that a mention shares characters with, and of those found the share with the gold's side. */
function claimRow(gold: readonly DevDocument[]): Row {
  const counts = { places: [0, 0], parties: [0, 0], sources: [0, 0], 'party sides': [0, 0] }
  const add = (key: keyof typeof counts, hit: boolean): void => {
    counts[key][0]! += hit ? 1 : 0
    counts[key][1]!++
  }
  for (const document of gold) {
    const { places, actors } = annotate(document)
    for (const claim of (document as unknown as { claims: readonly GoldClaim[] }).claims) {
      if (claim.core === false) continue
      for (const span of claim.places.filter(isPlaced))
        add(
          'places',
          places.some(({ phrase, adjectival }) => !adjectival && overlaps(phrase, span)),
        )
      for (const span of claim.attribution.filter(isPlaced))
        add(
          'sources',
          actors.some(actor => overlaps(actor, span)),
        )
      for (const span of [...claim.agents, ...claim.targets].filter(isPlaced)) {
        const met = actors.filter(actor => overlaps(actor, span))
        add('parties', met.length > 0)
        if (met.length > 0)
          add(
            'party sides',
            met.some(actor => actor.side === span.side),
          )
      }
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([key, [hits, all]]) => [key, `${hits}/${all}`]))
}

/** The text's own spans; a publisher known from metadata has none. */
function isPlaced({ start }: Span): boolean {
  return typeof start === 'number'
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const ROWS: Readonly<Record<string, (gold: readonly DevDocument[]) => Row>> = {
  toponyms: toponymRow,
  entities: entityRow,
  claims: claimRow,
}

const wanted = process.argv.slice(2)
for (const set of DEV_SETS) {
  const row = ROWS[set.scorer]
  if (row === undefined || (wanted.length > 0 && !wanted.includes(set.name))) continue
  const documents = readDevSet(set)
  const blind = documents.filter(set.isBlind)
  const seen = documents.filter((document, index) => !set.isBlind(document, index))
  if (seen.length > 0) console.log(`${set.name}, looked at (${seen.length})`, row(seen))
  if (blind.length > 0) console.log(`${set.name}, blind (${blind.length})`, row(blind))
}
console.log(`${Math.round((tokens / milliseconds) * 1000)} tokens a second, structure included`)
