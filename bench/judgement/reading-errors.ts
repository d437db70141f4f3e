import { existsSync, readFileSync } from 'node:fs'
import { readModelFile } from '#adapters'
import { type Claim, extractClaims } from '#claims'
import { type Conflict, createRegistry } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { readReports } from '#reports'
import type { ReadingErrors } from './corrupt-claims.ts'

const shared = new URL('../../../shared/', import.meta.url)
const GOLD = new URL('corpora/claims-dev/guardian.jsonl', shared)
const SCORER = new URL('scorers/score-claims.mjs', shared)

/** Types of claim that say something on who holds a place. */
const OF_CONTROL: ReadonlySet<Claim['type']> = new Set<Claim['type']>([
  'attack',
  'capture',
  'hold',
  'repel',
  'withdraw',
  'advance',
  'air-strike',
  'shelling',
  'siege',
])

type GoldPlace = Claim['places'][number] & { readonly alt?: readonly string[] }
type GoldClaim = Pick<Claim, 'type' | 'quote' | 'agents' | 'modality'> & {
  readonly core?: boolean
  readonly places: readonly GoldPlace[]
}
type SameName = (a: string, b: string) => boolean

/** Numbers of claims on control: there, found, wrong in a slot, and read where there is none. */
interface Counts {
  gold: number
  found: number
  wrongSide: number
  lostSide: number
  wrongPlace: number
  lostPlace: number
  wrongModality: number
  invented: number
}

/**
 * Measures how the reader goes wrong on claims of control, on the Guardian reports with gold claims; undefined where they are not
 * here. Few claims (about 50), so each share is known to ten points or so. Only numbers come out: some of the reports nobody reads.
 */
export async function measureReadingErrors(
  conflict: Conflict,
): Promise<{ errors: ReadingErrors; claims: number } | undefined> {
  if (!existsSync(GOLD) || !existsSync(SCORER)) return undefined
  const { sameName } = (await import(SCORER.href)) as { sameName: SameName }
  const counts: Counts = {
    gold: 0,
    found: 0,
    wrongSide: 0,
    lostSide: 0,
    wrongPlace: 0,
    lostPlace: 0,
    wrongModality: 0,
    invented: 0,
  }
  const read = createReader(conflict)
  for (const line of readFileSync(GOLD, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(line) as { claims: readonly GoldClaim[] }
    countErrors(counts, { gold: gold.claims, read: read(line), sameName })
  }
  const of = (number: number) => number / counts.found
  return {
    claims: counts.gold,
    errors: {
      dropped: 1 - counts.found / counts.gold,
      wrongSide: of(counts.wrongSide),
      lostSide: of(counts.lostSide),
      wrongPlace: of(counts.wrongPlace),
      lostPlace: of(counts.lostPlace),
      wrongModality: of(counts.wrongModality),
      invented: counts.invented / counts.gold,
    },
  }
}

function createReader(conflict: Conflict): (line: string) => readonly Claim[] {
  const model = parseLanguageModel(readModelFile())
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  return line => {
    const { id, text, outlet, published, title } = JSON.parse(line)
    const bytes = Buffer.from(`${JSON.stringify({ id, text, outlet, published, title })}\n`)
    const [result] = readReports(bytes, { file: 'gold.jsonl' })
    if (result === undefined || 'refusal' in result) throw new Error(`${id} cannot be read`)
    return extractClaims(annotateReport(result.report, { registry, model }), { registry })
  }
}

function countErrors(
  counts: Counts,
  report: { gold: readonly GoldClaim[]; read: readonly Claim[]; sameName: SameName },
): void {
  const free = new Set(report.read.filter(claim => OF_CONTROL.has(claim.type)))
  for (const gold of report.gold) {
    if (!OF_CONTROL.has(gold.type)) continue
    const found = findRead(gold, free)
    if (found) free.delete(found)
    if (gold.core === false) continue
    counts.gold++
    if (!found) continue
    counts.found++
    countSlots(counts, gold, found, report.sameName)
  }
  for (const claim of free) if (claim.places[0] && claim.agents[0]?.side) counts.invented++
}

/** The claim read that a gold claim is found in: of its type, with the quote that shares most with its own. */
function findRead(gold: GoldClaim, free: ReadonlySet<Claim>): Claim | undefined {
  let best: Claim | undefined
  let most = 0
  for (const claim of free) {
    if (claim.type !== gold.type) continue
    const [a, b] = [gold.quote, claim.quote]
    const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
    if (common > most) [best, most] = [claim, common]
  }
  return best
}

function countSlots(counts: Counts, gold: GoldClaim, read: Claim, sameName: SameName): void {
  const [place] = read.places
  const names = gold.places.flatMap(each => [each.name, ...(each.alt ?? [])])
  if (names.length > 0 && !place) counts.lostPlace++
  else if (
    place &&
    !names.some(name => sameName(name, place.canonical ?? place.name) || sameName(name, place.name))
  )
    counts.wrongPlace++
  const [is, was] = [read.agents[0]?.side ?? null, gold.agents[0]?.side ?? null]
  if (is !== was) {
    if (is === null) counts.lostSide++
    else counts.wrongSide++
  }
  if (isReal(read) !== isReal(gold)) counts.wrongModality++
}

const isReal = ({ modality }: Pick<Claim, 'modality'>): boolean =>
  modality === 'occurred' || modality === 'ongoing'
