import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createSourceIndex,
  findAttributions,
  listAttributions,
  type SourceLink,
  sourceChainAt,
} from '#claims'
import { createRegistry, parseConflict, type Registry } from '#conflicts'
import { findStructure, type LanguageModel, parseLanguageModel } from '#language'
import { type AnnotatedReport, annotateReport } from '#mentions'
import { type Report, readReports } from '#reports'

/**
 * Measures attribution: flat attributions against PolNeAR, and source chains against the gold claims of claims-dev.
 * `--polnear dev|look|check` chooses the articles (look and check are two fixed draws of 150 from train, of which only
 * the first is read by people); `--errors FILE` keeps what the scorer could not match; `--chains` skips PolNeAR;
 * `--show` lists the chains that differ, never those of the blind reports.
 */
const root = new URL('..', import.meta.url)
const corpora = new URL('../shared/corpora/', root)
const BLIND = new Set(['guardian-555', 'guardian-625'])

interface Article {
  readonly id: string
  readonly text: string
}

function readLines<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}

/** Two fixed draws of 150 articles each, by a linear congruential order of the ids. */
function draw(articles: readonly Article[], name: string): Article[] {
  if (name === 'dev') return [...articles]
  const order = [...articles]
  let seed = 7
  for (let i = order.length - 1; i > 0; i--) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const j = Math.floor((seed / 2147483648) * (i + 1))
    const swap = order[i]!
    order[i] = order[j]!
    order[j] = swap
  }
  return name === 'look' ? order.slice(0, 150) : order.slice(150, 300)
}

function scorePolnear(model: LanguageModel, name: string, errors: string | undefined): void {
  const file = new URL(`polnear/${name === 'dev' ? 'dev' : 'train'}.jsonl`, corpora)
  const articles = draw(readLines<Article>(file), name)
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'))
  const started = performance.now()
  const lines = articles.map(({ id, text }) => {
    const attributions = listAttributions({ structure: findStructure(text, model) })
    return JSON.stringify({ id, attributions })
  })
  const seconds = (performance.now() - started) / 1000
  writeFileSync(join(folder, 'gold.jsonl'), articles.map(one => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(join(folder, 'predicted.jsonl'), `${lines.join('\n')}\n`)
  const scorer = new URL('../shared/scorers/score-attribution.mjs', root).pathname
  const options = errors === undefined ? [] : ['--errors', errors]
  const printed = execFileSync(
    process.execPath,
    [scorer, join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl'), ...options],
    { encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  console.log(`polnear ${name}: ${articles.length} articles, ${seconds.toFixed(1)} s`)
  const result = JSON.parse(printed) as Record<string, Record<string, Record<string, number>>>
  for (const [group, values] of [
    ['tokens', result.tokens!],
    ['attributions', result.attributions!],
  ] as const)
    for (const [key, value] of Object.entries(values))
      if (typeof value === 'object') console.log(`  ${group}.${key}: ${describe(value)}`)
}

function describe(value: Record<string, number>): string {
  return Object.entries(value)
    .map(([key, number]) => `${key} ${number}`)
    .join('  ')
}

interface GoldLink {
  readonly name: string
  readonly alt?: readonly string[]
  readonly side: string | null
  readonly role: string
}
interface GoldReport extends Article {
  readonly outlet: string
  readonly published: string | null
  readonly claims: readonly {
    readonly quote: { readonly start: number; readonly end: number; readonly text: string }
    readonly core?: boolean
    readonly attribution: readonly GoldLink[]
  }[]
}

const STOP = new Set(
  'the a an of in at on to for and al el ul as its their his her forces force fighters fighter group groups district neighbourhood neighborhood area city town village province'.split(
    ' ',
  ),
)

function contentWords(name: string): string[] {
  const all = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`"“”]s?\b/g, mark => (mark.length > 1 ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const kept = all.filter(word => !STOP.has(word))
  return kept.length > 0 ? kept : all
}

/** The scorer's rule: one name's content words within the other's, and no passage for a name. */
function isSameName(gold: string, predicted: string): boolean {
  const a = new Set(contentWords(gold))
  const b = new Set(contentWords(predicted))
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every(word => large.has(word)) && b.size <= a.size + 4
}

function isSameLink(gold: GoldLink, link: SourceLink): boolean {
  const names = [link.name, link.canonical].filter(name => typeof name === 'string')
  return [gold.name, ...(gold.alt ?? [])].some(one => names.some(name => isSameName(one, name)))
}

interface Tally {
  hits: number
  extra: number
  missed: number
  sides: number
  names: number
  claims: number
}

function tallyChain(tally: Tally, gold: readonly GoldLink[], chain: readonly SourceLink[]): boolean {
  const wanted = gold.slice(1)
  const given = chain.slice(1)
  let next = 0
  let hits = 0
  for (const link of wanted) {
    const at = given.findIndex((one, index) => index >= next && isSameLink(link, one))
    if (at < 0) continue
    next = at + 1
    hits++
  }
  tally.hits += hits
  tally.extra += given.length - hits
  tally.missed += wanted.length - hits
  tally.claims++
  const isSideRight = (gold.at(-1)!.side ?? null) === (chain.at(-1)!.side ?? null)
  if (isSideRight) tally.sides++
  if (isSameLink(gold.at(-1)!, chain.at(-1)!)) tally.names++
  return hits === wanted.length && hits === given.length && isSideRight
}

function readGoldReport(gold: GoldReport): Report {
  const { claims: _, ...line } = gold
  const [result] = readReports(Buffer.from(`${JSON.stringify(line)}\n`), { file: `${gold.id}.jsonl` })
  if (result === undefined || 'refusal' in result) throw new Error(`${gold.id}: not read`)
  return result.report
}

function scoreChains(model: LanguageModel, registry: Registry, show: boolean): void {
  const seen: Tally = { hits: 0, extra: 0, missed: 0, sides: 0, names: 0, claims: 0 }
  const blind: Tally = { ...seen }
  for (const gold of ['seeds', 'guardian'].flatMap(set =>
    readLines<GoldReport>(new URL(`claims-dev/${set}.jsonl`, corpora)),
  )) {
    const annotated: AnnotatedReport = annotateReport(readGoldReport(gold), { registry, model })
    const index = createSourceIndex(annotated, findAttributions(annotated), registry)
    for (const claim of gold.claims) {
      const { chain } = sourceChainAt(index, claim.quote)
      const isRight = tallyChain(BLIND.has(gold.id) ? blind : seen, claim.attribution, chain)
      if (isRight || !show || BLIND.has(gold.id)) continue
      const print = (links: readonly (GoldLink | SourceLink)[]) =>
        links
          .slice(1)
          .map(link => `${link.name}/${link.role}/${link.side}`)
          .join(' > ') || '–'
      console.log(
        `${gold.id}: ${claim.quote.text.slice(0, 90)}\n   gold ${print(claim.attribution)}\n   here ${print(chain)}`,
      )
    }
  }
  printTally('chains, reports that we read', seen)
  printTally('chains, blind reports', blind)
}

function printTally(name: string, { hits, extra, missed, sides, names, claims }: Tally): void {
  const f1 = (2 * hits) / Math.max(1, 2 * hits + extra + missed)
  console.log(
    `${name}: F1 ${f1.toFixed(3)} (${hits} right, ${extra} extra, ${missed} missed), origin side ${(sides / claims).toFixed(3)}, origin name ${(names / claims).toFixed(3)}, ${claims} claims`,
  )
}

function loadRegistry(): Registry {
  const folder = new URL('conflicts/syria/', root)
  const files = readdirSync(folder).map(file => [file, readFileSync(new URL(file, folder), 'utf8')] as const)
  return createRegistry(parseConflict(Object.fromEntries(files)))
}

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

if (!existsSync(corpora)) throw new Error('The corpora are not here: expected ../shared beside the project.')
const model = parseLanguageModel(readFileSync(new URL('models/english.model.gz', root)))
if (!process.argv.includes('--chains'))
  scorePolnear(model, optionOf('--polnear') ?? 'dev', optionOf('--errors'))
if (!process.argv.includes('--polnear')) scoreChains(model, loadRegistry(), process.argv.includes('--show'))
