import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import { type Claim, extractClaims } from '#claims'
import { createRegistry, parseConflict, type Registry } from '#conflicts'
import { type LanguageModel, parseLanguageModel } from '#language'
import { type AnnotatedReport, annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { type Report, readReports } from '#reports'
import { type GoldReport, readGold } from './read-gold.ts'

/**
 * Measures claims against ../shared/corpora/claims-dev: detection, whole claims, chains, casualties, times, for the seeds
 * and for the Guardian reports, the two that nobody reads (555, 625) apart. `--gold FILE` measures against other gold
 * claims of the same format instead; its reports with `"blind": true` are kept apart in the same way. `--errors` lists
 * what was missed, spurious or wrong, never of blind reports; `--only ID` keeps to one report; `--reasons` adds each
 * claim's reasons.
 */
const corpus = new URL('../../shared/corpora/claims-dev/', import.meta.url)
const scorer = new URL('../../shared/scorers/score-claims.mjs', import.meta.url)
const seeds = new URL('../../shared/seeds/', import.meta.url)
const BLIND: ReadonlySet<string> = new Set(['guardian-555', 'guardian-625'])

/** One report as read, beside its gold. */
interface ReadGold {
  readonly gold: GoldReport
  readonly annotated: AnnotatedReport
  readonly claims: readonly Claim[]
}

interface Scores {
  readonly [measure: string]: {
    readonly f1: number
    readonly p: number
    readonly r: number
    readonly tp: number
    readonly fp: number
    readonly fn: number
  }
}

interface ErrorLine {
  readonly report: string
  readonly kind: 'missed' | 'spurious' | 'slots'
  readonly quote: string
  readonly gold?: { readonly type: string }
  readonly pred?: { readonly type: string }
}

interface ScoreResult {
  readonly scores: Scores
  readonly accuracy: Readonly<Record<string, number>>
  readonly errors: readonly ErrorLine[]
}

function reportOf(gold: GoldReport): Report {
  const file = new URL(`${gold.id}.txt`, seeds)
  const { id, text, outlet, published, title } = gold
  const [result] = existsSync(file)
    ? readReports(readFileSync(file), { file: `${gold.id}.txt` })
    : readReports(Buffer.from(`${JSON.stringify({ id, text, outlet, published, title })}\n`), {
        file: 'gold.jsonl',
      })
  if (result === undefined || 'refusal' in result) throw new Error(`${gold.id} cannot be read`)
  return result.report
}

function readOne(
  gold: GoldReport,
  { registry, model }: { registry: Registry; model: LanguageModel },
): ReadGold {
  const annotated = annotateReport(reportOf(gold), { registry, model })
  return { gold, annotated, claims: extractClaims(annotated, { registry }) }
}

function score(read: readonly ReadGold[]): ScoreResult {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  const lines = (list: readonly unknown[]) => `${list.map(line => JSON.stringify(line)).join('\n')}\n`
  const gold = join(folder, 'gold.jsonl')
  const found = join(folder, 'found.jsonl')
  writeFileSync(gold, lines(read.map(one => one.gold)))
  writeFileSync(
    found,
    lines(read.map(one => ({ file: one.gold.id, report: one.annotated.report, claims: one.claims }))),
  )
  const { stdout, stderr } = spawnSync(process.execPath, [scorer.pathname, gold, found, '--errors'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  rmSync(folder, { recursive: true })
  if (stderr.trim() !== '' && stdout.trim() === '') throw new Error(stderr)
  const { accuracy, errors, reports, ...scores } = JSON.parse(stdout)
  return { scores, accuracy, errors }
}

function printScores(name: string, { scores, accuracy }: ScoreResult): void {
  const f1 = (key: string) => `${key} ${(scores[key]?.f1 ?? 0).toFixed(2)}`
  const { p = 0, r = 0, tp = 0, fp = 0, fn = 0 } = scores.detect ?? {}
  const detail = `P ${p.toFixed(2)} R ${r.toFixed(2)} (${tp} found, ${fp} spurious, ${fn} missed)`
  console.log(`${name.padEnd(16)} ${f1('detect')}  ${f1('whole')}  ${detail}`)
  console.log(
    `${''.padEnd(16)} ${['chain', 'casualties', 'places', 'agents', 'targets', 'weapons', 'denied', 'unreal'].map(f1).join('  ')}`,
  )
  console.log(
    `${''.padEnd(16)} ${Object.entries(accuracy)
      .map(([key, value]) => `${key} ${value.toFixed(2)}`)
      .join('  ')}`,
  )
}

/** Missed and spurious claims by type, over reports that may be read. */
function printTypes(errors: readonly ErrorLine[]): void {
  const counts = new Map<string, { missed: number; spurious: number; slots: number }>()
  for (const error of errors) {
    const type = (error.gold ?? error.pred)!.type
    const row = counts.get(type) ?? { missed: 0, spurious: 0, slots: 0 }
    row[error.kind]++
    counts.set(type, row)
  }
  console.log('\ntype           missed  spurious  partly wrong')
  for (const [type, row] of [...counts].sort())
    console.log(
      `${type.padEnd(14)} ${String(row.missed).padStart(6)}  ${String(row.spurious).padStart(8)}  ${String(row.slots).padStart(12)}`,
    )
}

function printErrors(errors: readonly ErrorLine[]): void {
  for (const { report, kind, quote, gold, pred } of errors) {
    console.log(`\n${kind.toUpperCase()} ${report}: ${quote.slice(0, 200)}`)
    if (gold) console.log(`   gold ${JSON.stringify(gold)}`)
    if (pred) console.log(`   read ${JSON.stringify(pred)}`)
  }
}

function printClaims(read: readonly ReadGold[]): void {
  for (const { gold, claims } of read)
    for (const claim of claims) {
      const names = (list: readonly { name: string; side?: string | null | undefined }[]) =>
        list.map(one => `${one.name}/${one.side ?? ''}`).join(' & ')
      console.log(
        `\n${gold.id} ${claim.type} ${claim.polarity} ${claim.modality} ${claim.confidence}: ${claim.quote.text.slice(0, 160)}`,
      )
      console.log(
        `   A[${names(claim.agents)}] T[${names(claim.targets)}] P[${names(claim.places)}] t=${claim.time?.from}..${claim.time?.to} by ${claim.attribution.map(one => one.name).join(' > ')}`,
      )
      for (const reason of claim.reason ?? []) console.log(`   - ${reason}`)
    }
}

/** The sets to score, by name: those of the corpus, or those of another file of gold claims. */
function splitIntoSets(
  read: readonly ReadGold[],
  other: string | undefined,
): [string, readonly ReadGold[]][] {
  const sides = (name: string, list: readonly ReadGold[]): [string, readonly ReadGold[]][] => [
    [name, list],
    ['  of it read', list.filter(one => !isBlind(one))],
    ['  of it blind', list.filter(isBlind)],
  ]
  if (other !== undefined) return sides(basename(other), read)
  const isSeed = (one: ReadGold) => !one.gold.id.startsWith('guardian')
  return [
    ['seeds', read.filter(isSeed)],
    ...sides(
      'guardian',
      read.filter(one => !isSeed(one)),
    ),
  ]
}

const isBlind = ({ gold }: ReadGold) => gold.blind === true || BLIND.has(gold.id)

function main(args: readonly string[]): void {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const other = option('--gold')
  if (!existsSync(scorer) || !existsSync(other ?? corpus)) {
    console.log('The gold claims or their scorer (../shared) are not here; nothing to measure.')
    return
  }
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  const started = performance.now()
  const read = (
    other === undefined ? ['seeds.jsonl', 'guardian.jsonl'].map(name => new URL(name, corpus)) : [other]
  )
    .flatMap(file => readGold(file))
    .filter(gold => gold.id.startsWith(option('--only') ?? ''))
    .map(gold => readOne(gold, { registry, model }))
  const tokens = read.reduce((sum, one) => sum + one.annotated.structure.tokens.length, 0)
  const seconds = (performance.now() - started) / 1000
  for (const [name, list] of splitIntoSets(read, other)) if (list.length > 0) printScores(name, score(list))
  const open = read.filter(one => !isBlind(one))
  const { errors } = score(open)
  printTypes(errors)
  if (args.includes('--errors')) printErrors(errors)
  if (args.includes('--reasons')) printClaims(open)
  console.log(
    `\n${tokens} tokens in ${seconds.toFixed(2)} s (${Math.round(tokens / seconds)}/s, start included)`,
  )
}

main(process.argv.slice(2))
