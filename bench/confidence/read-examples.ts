import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import type { Claim } from '#claims'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { readReports } from '#reports'
import { readDrafts } from '../../src/claims/extract-claims.ts'
import type { ClauseWeights } from '../../src/claims/extraction/clause-types/estimate-types.ts'
import type { ConfidenceFeatures } from '../../src/claims/extraction/likely/estimate-confidence.ts'
import { weighDrafts } from '../../src/claims/extraction/likely/keep-likely.ts'
import { readGold } from '../read-gold.ts'

/** One reading of a gold report: what speaks for and against it, and whether an annotator lists it too. */
export interface Example {
  readonly report: string
  readonly blind: boolean
  readonly features: ConfidenceFeatures
  readonly right: boolean
  /** False where the gold claim that it meets is one that may be left out. */
  readonly core: boolean
}

/** A gold report's examples, and how many claims its annotators hold to be needed. */
export interface GoldExamples {
  readonly report: string
  readonly blind: boolean
  readonly wanted: number
  readonly examples: readonly Example[]
}

/** How gold is read otherwise than usual. */
export interface ReadOptions {
  /** Reports that are blind though their file does not say so. */
  readonly blindIds?: ReadonlySet<string>
  /** Weights of clauses for a report, in place of the fitted ones. */
  readonly clauseWeightsOf?: (report: string) => ClauseWeights | undefined
}

/** Reads gold files (lines of reports with claims) with the reader as it is, and judges every draft, likely or not. */
export function readExamples(
  files: readonly URL[],
  { blindIds = new Set(), clauseWeightsOf }: ReadOptions = {},
): GoldExamples[] {
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  return readGold(...files).map(gold => {
    const { claims, blind, ...report } = gold
    const [read] = readReports(Buffer.from(`${JSON.stringify(report)}\n`), { file: 'gold.jsonl' })
    if (read === undefined || 'refusal' in read) throw new Error(`${gold.id} cannot be read`)
    const clauseWeights = clauseWeightsOf?.(gold.id)
    const annotated = annotateReport(read.report, { registry, model })
    const { scene, drafts } = readDrafts(annotated, {
      registry,
      ...(clauseWeights === undefined ? {} : { clauseWeights }),
    })
    const features = weighDrafts(scene, drafts)
    const isBlind = blind === true || blindIds.has(gold.id)
    const met = meetOnce(
      drafts.map(draft => draft.claim),
      claims,
    )
    return {
      report: gold.id,
      blind: isBlind,
      wanted: claims.filter(claim => claim.core !== false).length,
      examples: drafts.map((_, index) => ({
        report: gold.id,
        blind: isBlind,
        features: features[index]!,
        right: met[index] !== undefined,
        core: met[index] === undefined || met[index]!.core !== false,
      })),
    }
  })
}

/** For each reading the gold claim that it meets, each gold claim once, the closest words first. */
export function meetOnce<T extends Claim>(read: readonly Claim[], gold: readonly T[]): (T | undefined)[] {
  const pairs = read
    .flatMap((claim, index) => gold.map(other => ({ index, other, share: shareOf(claim, other) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  const met: (T | undefined)[] = read.map(() => undefined)
  const taken = new Set<T>()
  for (const { index, other } of pairs) {
    if (met[index] !== undefined || taken.has(other)) continue
    met[index] = other
    taken.add(other)
  }
  return met
}

/** Which share of the shorter quote two claims of one type have in common; 0 where one quote is five times the other. */
function shareOf(a: Claim, b: Claim): number {
  if (a.type !== b.type) return 0
  const common = Math.min(a.quote.end, b.quote.end) - Math.max(a.quote.start, b.quote.start)
  const sizes = [a.quote.end - a.quote.start, b.quote.end - b.quote.start]
  return common < Math.max(...sizes) / 5 ? 0 : common / Math.min(...sizes)
}
