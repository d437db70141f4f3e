/**
 * `npm run seeds -- DIR`: reads the four seed reports from DIR into a ledger of its own and tells what came of it: for each
 * report the claims found, missed and wrong against the gold, the stories of four places, the casualties. The screen shows every
 * quote whole; docs/seeds.md, which is committed, only where each stands and its first few words: the reports are others' work.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addPaths, assessNamedPlace, listCasualties, type NamedEstimate, openApp, readSettings } from '#app'
import type { Claim } from '#claims'
import { chainWords, figureWords } from '#publishing'
import { type MatchableClaim, matchGold } from './match-gold.ts'
import stories from './seed-stories.json' with { type: 'json' }

const ROOT = resolve(import.meta.dirname, '..')
const GOLD = resolve(ROOT, '../shared/corpora/claims-dev/seeds.jsonl')

/** Words of a quote that the committed file shows at most. */
const WORDS_SHOWN = 5

type GoldClaim = MatchableClaim & Pick<Claim, 'type' | 'polarity' | 'modality' | 'places' | 'quote'>

/** A report as read, with its claims and, where there is one, its gold. */
export interface SeedReport {
  readonly file: string
  readonly outlet: string | null
  readonly published: string | null
  readonly claims: readonly Claim[]
  readonly gold: readonly GoldClaim[] | null
}

/** Everything that the report tells. */
export interface SeedsMaterial {
  readonly reports: readonly SeedReport[]
  readonly places: readonly NamedEstimate[]
  readonly casualties: Awaited<ReturnType<typeof listCasualties>>
  readonly claims: ReadonlyMap<string, Claim>
}

/** How words of the reports are shown: whole on the screen, or so briefly that none of a report's sentences is copied. */
export interface Showing {
  quote(quote: { readonly start: number; readonly end: number; readonly text: string }): string
  /** A name of a source or a place, which may be a long description. */
  name(text: string): string
}

export const WHOLE: Showing = {
  quote: ({ text }) => `“${text.replace(/\s+/g, ' ').trim()}”`,
  name: text => text,
}

export const BRIEFLY: Showing = {
  quote: ({ start, end, text }) => `${start}–${end} “${firstWords(text)} …”`,
  name: text => (text.split(/\s+/).length <= WORDS_SHOWN ? text : `${firstWords(text)} …`),
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, WORDS_SHOWN).join(' ')
}

/** A chain in words with each of its names shown. */
function chain(words: string, show: Showing): string {
  return words.split(' ← ').map(show.name).join(' ← ')
}

/** The report as Markdown. */
export function seedsReport(material: SeedsMaterial, show: Showing): string {
  return `${[
    '# The four documents\n',
    'Written by `npm run seeds -- DIR`, which reads the reports from DIR. Each quote is given by its place in the text and its first few words; the command shows them whole on the screen.\n',
    ...material.reports.map(report => reportSection(report, show)),
    '## Four places\n',
    ...material.places.map(place => placeSection(place, material, show)),
    casualtySection(material, show),
  ].join('\n')}\n`
}

function reportSection({ file, outlet, published, claims, gold }: SeedReport, show: Showing): string {
  const title = `## ${file}: ${outlet ?? 'unknown outlet'}, ${published ?? 'undated'}\n`
  if (gold === null)
    return [
      title,
      `${claims.length} claims (no gold beside this clone to hold them against).\n`,
      claimList(claims, show),
    ].join('\n')
  const { found, missed, wrong } = matchGold(gold, claims)
  const differing = found.filter(pair => differences(pair.gold, pair.read).length > 0)
  return [
    title,
    `${claims.length} claims read, ${gold.length} in the gold: ${found.length} found, ${missed.length} missed, ${wrong.length} not in the gold. Of those found, ${differing.length} differ in polarity, modality or place.\n`,
    '**Found**\n',
    found.map(pair => `${claimLine(pair.read, show)}${differenceNote(pair.gold, pair.read)}`).join('\n') ||
      'none',
    '\n**Missed**\n',
    missed.map(claim => `- ${claimWords(claim, show)}: ${show.quote(claim.quote)}`).join('\n') || 'none',
    '\n**Not in the gold**\n',
    claimList(wrong, show),
    '',
  ].join('\n')
}

function claimList(claims: readonly Claim[], show: Showing): string {
  return claims.map(claim => claimLine(claim, show)).join('\n') || 'none'
}

function claimLine(claim: Claim, show: Showing): string {
  return `- ${claimWords(claim, show)}, by ${chain(chainWords(claim.attribution), show)}: ${show.quote(claim.quote)}`
}

function claimWords(
  { type, polarity, modality, places }: Pick<Claim, 'type' | 'polarity' | 'modality' | 'places'>,
  show: Showing,
): string {
  const kind = [polarity === 'denied' ? 'denied' : '', type, modality === 'occurred' ? '' : `(${modality})`]
    .filter(Boolean)
    .join(' ')
  const where = places.map(place => show.name(place.canonical ?? place.name)).join(', ')
  return where === '' ? kind : `${kind} at ${where}`
}

function differenceNote(gold: GoldClaim, read: Claim): string {
  const found = differences(gold, read)
  return found.length === 0 ? '' : ` *(${found.join('; ')})*`
}

function differences(gold: GoldClaim, read: Claim): string[] {
  return [
    ...(gold.polarity === read.polarity ? [] : [`gold: ${gold.polarity}`]),
    ...(gold.modality === read.modality ? [] : [`gold: ${gold.modality}`]),
    ...(gold.places.length > 0 === read.places.length > 0
      ? []
      : [gold.places.length > 0 ? 'gold has a place' : 'gold has no place']),
  ]
}

function placeSection(estimate: NamedEstimate, { claims }: SeedsMaterial, show: Showing): string {
  const { place, date, verdict, contested, explanation, claimed, disputes, evidence } = estimate
  const disputers = [...new Set(disputes.map(dispute => dispute.by))]
  const pieces = evidence.map(piece => {
    const quote = claims.get(piece.claim)?.quote
    return `- ${piece.weight >= 0 ? '+' : '−'}${Math.abs(piece.weight).toFixed(1)} ${chain(piece.sources, show)} (${piece.reason}): ${quote === undefined ? '' : show.quote(quote)}`
  })
  return [
    `### ${place.name} on ${date}: ${verdict}${contested ? ', contested' : ''}\n`,
    `${namesShown(explanation, [...disputers, ...claimed.flatMap(holding => holding.by)], show)}\n`,
    claimed.length === 0
      ? 'Claimed by nobody.\n'
      : `${claimed.map(({ side, since, by, undated }) => `Claimed for ${side} by ${by.map(show.name).join(', ')}${undated ? ' (undated)' : since === null ? '' : ` since ${since}`}.`).join(' ')}\n`,
    ...(disputers.length === 0 ? [] : [`Disputed by ${disputers.map(show.name).join(', ')}.\n`]),
    pieces.join('\n'),
    '',
  ].join('\n')
}

/** A text with the names in it shown. */
function namesShown(text: string, names: readonly string[], show: Showing): string {
  return names.reduce((shown, name) => shown.replaceAll(name, show.name(name)), text)
}

function casualtySection({ casualties, claims }: SeedsMaterial, show: Showing): string {
  const rows = casualties
    .filter(summary => summary.actor === null)
    .flatMap(({ effect, victims, side, counts }) =>
      counts.map(count => {
        const quote = claims.get(count.claim)?.quote
        const note = count.leftOut === undefined ? '' : `; not added: ${count.leftOut.reason}`
        const who = [victims, side].filter(Boolean).join(', ')
        return `| ${figureWords(count)} | ${effect} | ${who} | ${chain(count.chain, show)} | ${quote === undefined ? '' : show.quote(quote).replaceAll('|', '\\|')}${note} |`
      }),
    )
  return [
    '## Casualties\n',
    '| figure | harm | who | by | where it stands |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

async function readSeeds(folder: string): Promise<SeedsMaterial> {
  const scratch = mkdtempSync(join(tmpdir(), 'claimline-seeds-'))
  const app = openApp(readSettings({ ledger: join(scratch, 'seeds.db'), threads: 1 }, process.env))
  try {
    const { refused } = await addPaths(app, [folder])
    if (refused.length > 0) throw refused[0]
    const view = await app.view()
    const all = view.claims.map(item => item.claim)
    const gold = readGold()
    const reports = [...view.reports.values()].map(report => {
      const match = gold?.find(one => one.text === report.text)
      return {
        file: match?.id ?? report.id,
        outlet: report.outlet,
        published: report.published,
        claims: all.filter(claim => claim.reportId === report.id),
        gold: match?.claims ?? null,
      }
    })
    const places: NamedEstimate[] = []
    for (const { place, at } of stories) places.push(await assessNamedPlace(app, place, { at }))
    return {
      reports,
      places,
      casualties: await listCasualties(app, {}),
      claims: new Map(all.map(claim => [claim.id, claim])),
    }
  } finally {
    await app.close()
    rmSync(scratch, { recursive: true })
  }
}

function readGold(): { id: string; text: string; claims: GoldClaim[] }[] | undefined {
  if (!existsSync(GOLD)) return undefined
  return readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2]
  if (folder === undefined || !existsSync(folder)) {
    console.error('usage: npm run seeds -- DIR, where DIR holds the four seed reports')
    process.exit(2)
  }
  const material = await readSeeds(folder)
  process.stdout.write(seedsReport(material, WHOLE))
  writeFileSync(join(ROOT, 'docs/seeds.md'), seedsReport(material, BRIEFLY))
  console.error('\nWritten to docs/seeds.md, without the texts.')
}
