import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import type { Span } from '#primitives'
import { readReports } from '#reports'
import { CLAIM_TYPES } from '../../src/claims/claim.ts'
import { readDrafts } from '../../src/claims/extract-claims.ts'
import { nameOf } from '../../src/claims/extraction/clause-types/sign-numbers.ts'
import { readGold } from '../read-gold.ts'

/** What annotators have told by a clause: 1 for an event of the type, 0 for none, `OPEN` where their words only overlap. */
export type Told = Int8Array
export const OPEN = -1

/** One clause of a gold report: what it shows, and what annotators list of it, by the place of the type in `CLAIM_TYPES`. */
export interface ClauseExample {
  readonly report: string
  readonly blind: boolean
  readonly signs: readonly string[]
  readonly told: Told
}

/** Which share of both spans together they have in common, above which two clauses tell the same. */
const SAME = 0.8

/** The clauses of gold reports, each with what annotators list of it. */
export function readClauseExamples(files: readonly URL[]): ClauseExample[] {
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  return readGold(...files).flatMap(gold => {
    const { claims, blind, ...report } = gold
    const [read] = readReports(Buffer.from(`${JSON.stringify(report)}\n`), { file: 'gold.jsonl' })
    if (read === undefined || 'refusal' in read) throw new Error(`${gold.id} cannot be read`)
    const { clauses } = readDrafts(annotateReport(read.report, { registry, model }), { registry })
    const told = tell(
      clauses.map(({ quote }) => quote),
      claims,
    )
    return clauses.map(({ signs }, at) => ({
      report: gold.id,
      blind: blind === true,
      signs: signs.map(nameOf),
      told: told[at]!,
    }))
  })
}

/** Each gold claim is told by the clause whose words are most nearly its own; clauses that share most of its words are open. */
function tell(
  quotes: readonly Span[],
  claims: readonly { readonly type: string; readonly quote: Span }[],
): Told[] {
  const told = quotes.map(() => new Int8Array(CLAIM_TYPES.length))
  for (const { type, quote } of claims) {
    const at = CLAIM_TYPES.indexOf(type as (typeof CLAIM_TYPES)[number])
    const shares = quotes.map(own => (isMet(own, quote) ? shareOf(own, quote) : 0))
    const best = Math.max(...shares)
    for (const [index, share] of shares.entries()) {
      if (share === 0 || told[index]![at] === 1) continue
      told[index]![at] = share === best || share >= SAME ? 1 : OPEN
    }
  }
  return told
}

const commonOf = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const lengthOf = ({ start, end }: Span) => end - start

/** Whether two quotes count as the same to who scores claims. */
function isMet(a: Span, b: Span): boolean {
  const common = commonOf(a, b)
  return common >= Math.min(lengthOf(a), lengthOf(b)) / 2 && common >= Math.max(lengthOf(a), lengthOf(b)) / 5
}

function shareOf(a: Span, b: Span): number {
  const common = commonOf(a, b)
  return common / (lengthOf(a) + lengthOf(b) - common)
}
