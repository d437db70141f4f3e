import { existsSync, readFileSync } from 'node:fs'
import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import type { Claim } from '#claims'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { readReports } from '#reports'
import { CONFIDENCE_FEATURES, CONFIDENCE_WEIGHTS } from '../src/claims/confidence-weights.ts'
import { readDrafts } from '../src/claims/extract-claims.ts'
import {
  type ConfidenceFeatures,
  confidenceFeatures,
  estimateConfidence,
} from '../src/claims/extraction/estimate-confidence.ts'

/**
 * Fits and tells the calibration of claim confidence on ../shared/corpora/claims-dev: a claim counts as right where an
 * annotator lists one of its type and polarity with (mostly) the same words. Prints the weights fitted on all reports that
 * may be read, and a reliability table from leaving one report out at a time. Texts that the rules were written against
 * flatter them: the bias is lowered until the mean confidence on the two reports that nobody reads is their share of right
 * claims, the one number that is taken from them.
 */
const corpus = new URL('../../shared/corpora/claims-dev/', import.meta.url)
const seeds = new URL('../../shared/seeds/', import.meta.url)
const BLIND: ReadonlySet<string> = new Set(['guardian-555', 'guardian-625'])
/** Strength of the pull towards `EXPECTED`, in claims. */
const RIDGE = 4
/** What one would expect before seeing any figures; few reports move it only a little. */
const EXPECTED: Readonly<Partial<ConfidenceFeatures>> = {
  strength: 1.5,
  noun: -0.5,
  adjective: -0.3,
  speech: -0.4,
  agent: 0.4,
  namedPlace: 0.4,
  carriedPlace: -0.3,
  unreal: -0.2,
  hedge: -1,
  heading: -1,
}
const STEPS = 4000

interface Example {
  readonly report: string
  readonly features: ConfidenceFeatures
  readonly right: boolean
}

interface GoldReport {
  readonly id: string
  readonly text: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly claims: readonly Claim[]
}

function isRight(claim: Claim, gold: readonly Claim[]): boolean {
  return gold.some(other => {
    const common = Math.min(claim.quote.end, other.quote.end) - Math.max(claim.quote.start, other.quote.start)
    const sizes = [claim.quote.end - claim.quote.start, other.quote.end - other.quote.start]
    const same = common >= Math.max(...sizes) / 5 && common >= Math.min(...sizes) / 2
    return same && claim.type === other.type && claim.polarity === other.polarity
  })
}

function readExamples(): Example[] {
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  const gold = ['seeds', 'guardian'].flatMap(name =>
    readFileSync(new URL(`${name}.jsonl`, corpus), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as GoldReport),
  )
  return gold.flatMap(({ claims, ...report }) => {
    const file = new URL(`${report.id}.txt`, seeds)
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from(`${JSON.stringify(report)}\n`)
    const [read] = readReports(bytes, { file: existsSync(file) ? `${report.id}.txt` : 'gold.jsonl' })
    if (read === undefined || 'refusal' in read) return []
    const drafts = readDrafts(annotateReport(read.report, { registry, model }), { registry })
    return drafts.map(draft => ({
      report: report.id,
      features: confidenceFeatures(draft),
      right: isRight(draft.claim, claims),
    }))
  })
}

/** Logistic regression by gradient descent with a ridge penalty towards what is expected, the bias free. */
function fitWeights(examples: readonly Example[]): ConfidenceFeatures {
  const weights = Object.fromEntries(CONFIDENCE_FEATURES.map(name => [name, EXPECTED[name] ?? 0])) as Record<
    string,
    number
  >
  for (let step = 0; step < STEPS; step++) {
    const gradient = Object.fromEntries(
      CONFIDENCE_FEATURES.map(name => [
        name,
        name === 'bias' ? 0 : RIDGE * (weights[name]! - (EXPECTED[name] ?? 0)),
      ]),
    )
    for (const { features, right } of examples) {
      const sum = CONFIDENCE_FEATURES.reduce((total, name) => total + features[name] * weights[name]!, 0)
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)
      for (const name of CONFIDENCE_FEATURES) gradient[name]! += error * features[name]
    }
    for (const name of CONFIDENCE_FEATURES) weights[name]! -= (gradient[name]! / examples.length) * 0.5
  }
  return weights as unknown as ConfidenceFeatures
}

/** How much the bias must move for the mean confidence on `examples` to be their share of right claims; by bisection. */
function biasShift(weights: ConfidenceFeatures, examples: readonly Example[]): number {
  const share = examples.filter(({ right }) => right).length / examples.length
  const mean = (shift: number) =>
    examples.reduce(
      (sum, { features }) => sum + estimateConfidence(features, { ...weights, bias: weights.bias + shift }),
      0,
    ) / examples.length
  let low = -6
  let high = 6
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (mean(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

function leaveOneOut(examples: readonly Example[]): Judged[] {
  const reports = [...new Set(examples.map(({ report }) => report))]
  return reports.flatMap(left => {
    const weights = fitWeights(examples.filter(({ report }) => report !== left))
    return examples
      .filter(({ report }) => report === left)
      .map(({ features, right }) => ({ confidence: estimateConfidence(features, weights), right }))
  })
}

function printReliability(name: string, judged: readonly Judged[]): void {
  const bins = [0, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  const brier =
    judged.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) /
    judged.length
  const share = judged.filter(({ right }) => right).length / judged.length
  console.log(
    `\n${name}: ${judged.length} claims, ${(share * 100).toFixed(0)} % right, Brier score ${brier.toFixed(3)} (constant ${(share * (1 - share)).toFixed(3)})`,
  )
  console.log('confidence   claims  mean said  right')
  for (const [at, low] of bins.slice(0, -1).entries()) {
    const inside = judged.filter(({ confidence }) => confidence >= low && confidence < bins[at + 1]!)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const right = inside.filter(one => one.right).length / inside.length
    console.log(
      `${low.toFixed(2)}-${Math.min(1, bins[at + 1]!).toFixed(2)}  ${String(inside.length).padStart(7)}  ${mean.toFixed(2).padStart(9)}  ${right.toFixed(2)}`,
    )
  }
}

function main(): void {
  if (!existsSync(corpus)) {
    console.log('The gold claims (../shared/corpora/claims-dev) are not here; nothing to fit.')
    return
  }
  const examples = readExamples()
  const open = examples.filter(({ report }) => !BLIND.has(report))
  const blind = examples.filter(({ report }) => BLIND.has(report))
  const fitted = fitWeights(open)
  const shift = biasShift(fitted, blind)
  const weights = { ...fitted, bias: fitted.bias + shift }
  console.log(
    `bias on the reports that were read ${fitted.bias.toFixed(2)}, on the blind ones ${weights.bias.toFixed(2)}`,
  )
  console.log('fitted weights (for src/claims/confidence-weights.ts):')
  for (const name of CONFIDENCE_FEATURES) console.log(`  ${name}: ${weights[name].toFixed(2)},`)
  printReliability('one report left out', leaveOneOut(open))
  const judge = (list: readonly Example[]) =>
    list.map(({ features, right }) => ({
      confidence: estimateConfidence(features, CONFIDENCE_WEIGHTS),
      right,
    }))
  printReliability('blind reports, weights as committed', judge(blind))
}

main()
