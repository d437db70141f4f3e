import { writeFileSync } from 'node:fs'
import { CONFIDENCE_WEIGHTS, LEAST_CONFIDENCE } from '../src/claims/confidence-weights.ts'
import {
  type ConfidenceWeights,
  estimateConfidence,
} from '../src/claims/extraction/likely/estimate-confidence.ts'
import { fitLeavingOut } from './clause-types/leave-out.ts'
import { biasShift, fitWeights } from './confidence/fit-weights.ts'
import { type Example, type GoldExamples, readExamples } from './confidence/read-examples.ts'
import { OWN_GOLD, ownGold } from './read-gold.ts'

/**
 * Fits what the reader's confidence rests on, and which confidence a claim must have to be listed at all, on the project's
 * own gold reports (bench/gold): all of them, since texts that the rules were written against flatter them, and only those
 * that nobody reads show which readings go wrong elsewhere (nobody reads them here either; they are counted). A reading
 * counts as right where an annotator lists one of its type with (mostly) the same words; what clauses tell (bench/clause-types.ts) is fitted without the report that is read. Prints the reliability of leaving
 * a tenth of the reports out at a time. The bias is moved until the mean confidence on the reports that nobody reads, with two of
 * ../shared that no weight is fitted on, is their share of right claims. `--write` writes src/claims/confidence-weights.ts.
 */
const GOLD = OWN_GOLD.map(ownGold)
const DEV = new URL('../../shared/corpora/claims-dev/guardian.jsonl', import.meta.url)
const DEV_BLIND: ReadonlySet<string> = new Set(['guardian-555', 'guardian-625'])
const TARGET = new URL('../src/claims/confidence-weights.ts', import.meta.url)
/** Thresholds to try. */
const THRESHOLDS = Array.from({ length: 15 }, (_, step) => 0.2 + step * 0.03)

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const allOf = (reports: readonly GoldExamples[]): Example[] => reports.flatMap(({ examples }) => examples)

/** Detection F1 of the readings that reach a threshold, over reports. */
function detection(
  reports: readonly GoldExamples[],
  confidenceOf: (example: Example) => number,
  threshold: number,
): { readonly f1: number; readonly p: number; readonly r: number } {
  const kept = allOf(reports).filter(example => confidenceOf(example) >= threshold)
  const found = kept.filter(({ right, core }) => right && core).length
  const spurious = kept.filter(({ right }) => !right).length
  const wanted = reports.reduce((sum, report) => sum + report.wanted, 0)
  return { f1: (2 * found) / (found + spurious + wanted), p: found / (found + spurious), r: found / wanted }
}

/** Parts into which the reports are dealt, each left out once. */
const PARTS = 10

/** The confidence of every example, by weights that were fitted without its report. */
function leavePartsOut(reports: readonly GoldExamples[]): Map<Example, number> {
  const confidence = new Map<Example, number>()
  for (let part = 0; part < PARTS; part++) {
    const weights = fitWeights(allOf(reports.filter((_, index) => index % PARTS !== part)))
    for (const left of reports.filter((_, index) => index % PARTS === part))
      for (const example of left.examples)
        confidence.set(example, estimateConfidence(example.features, weights))
  }
  return confidence
}

/** The confidence from which readings are listed: where F1 is best, a tenth of the reports left out at a time. */
function chooseThreshold(reports: readonly GoldExamples[], confidence: ReadonlyMap<Example, number>): number {
  const tried = THRESHOLDS.map(at => ({ at, f1: detection(reports, one => confidence.get(one)!, at).f1 }))
  console.log(`threshold F1: ${tried.map(({ at, f1 }) => `${at.toFixed(2)} ${f1.toFixed(3)}`).join('  ')}`)
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best)).at
}

function printReliability(name: string, judged: readonly Judged[]): void {
  const bins = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  const share = judged.filter(({ right }) => right).length / judged.length
  const brier =
    judged.reduce((sum, one) => sum + (one.confidence - (one.right ? 1 : 0)) ** 2, 0) / judged.length
  console.log(
    `\n${name}: ${judged.length} readings, ${(share * 100).toFixed(0)} % right, Brier score ${brier.toFixed(3)} (constant ${(share * (1 - share)).toFixed(3)})`,
  )
  console.log('confidence   readings  mean said  right')
  for (const [at, low] of bins.slice(0, -1).entries()) {
    const inside = judged.filter(({ confidence }) => confidence >= low && confidence < bins[at + 1]!)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const right = inside.filter(one => one.right).length / inside.length
    console.log(
      `${low.toFixed(2)}-${Math.min(1, bins[at + 1]!).toFixed(2)}  ${String(inside.length).padStart(9)}  ${mean.toFixed(2).padStart(9)}  ${right.toFixed(2)}`,
    )
  }
}

function judge(examples: readonly Example[], weights: ConfidenceWeights): Judged[] {
  return examples.map(({ features, right }) => ({ confidence: estimateConfidence(features, weights), right }))
}

function writeWeights(weights: ConfidenceWeights, least: number): void {
  const lines = Object.entries(weights)
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([name, weight]) => weight !== 0 || name === 'bias')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  writeFileSync(
    TARGET,
    `/**
 * Weights of a logistic model for "the reading is one that an annotator lists too, with its type and its words", by the name
 * of the feature (src/claims/extraction/likely). Written by \`bench/claim-confidence.ts --write\`, fitted on the project's own
 * gold reports with a ridge penalty towards what one would expect; the bias is moved to what the reports that nobody reads
 * show. Few reports stand behind it: the weights say which way, not how much to the second digit.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}

/** Readings below this are left out: detection F1 on the same reports, a tenth left out at a time, is (nearly) best from here. */
export const LEAST_CONFIDENCE = ${least}
`,
  )
}

/** A likelihood after the bias has been moved, in hundredths. */
function moved(likelihood: number, shift: number): number {
  return Math.round(100 / (1 + Math.exp(-Math.log(likelihood / (1 - likelihood)) - shift))) / 100
}

function main(write: boolean): void {
  const own = readExamples(GOLD, { clauseWeightsOf: fitLeavingOut(GOLD) })
  const dev = readExamples([DEV], { blindIds: DEV_BLIND }).filter(({ blind }) => blind)
  const unread = [...own.filter(({ blind }) => blind), ...dev]
  const fitted = fitWeights(allOf(own))
  const apart = leavePartsOut(own)
  const threshold = chooseThreshold(own, apart)
  const shift = biasShift(fitted, allOf(unread))
  const weights = { ...fitted, bias: fitted.bias! + shift }
  const least = moved(threshold, shift)
  console.log(`bias moved by ${shift.toFixed(2)}: listed from ${least}`)
  for (const [name, reports] of [
    ['a tenth of the reports left out', own],
    ['of them those that nobody reads', own.filter(({ blind }) => blind)],
  ] as const)
    printReliability(
      name,
      allOf(reports).map(one => ({ confidence: apart.get(one)!, right: one.right })),
    )
  printReliability('no part of the fit, nobody reads', judge(allOf(dev), weights))
  const before = detection(unread, () => 1, 0)
  const after = detection(unread, ({ features }) => estimateConfidence(features, weights), least)
  console.log(
    `\nreports that nobody reads, all readings: F1 ${before.f1.toFixed(3)}; those from ${least}: F1 ${after.f1.toFixed(3)}, P ${after.p.toFixed(2)}, R ${after.r.toFixed(2)}`,
  )
  if (write) writeWeights(weights, least)
  else {
    const now = detection(
      unread,
      ({ features }) => estimateConfidence(features, CONFIDENCE_WEIGHTS),
      LEAST_CONFIDENCE,
    )
    console.log(`as committed: from ${LEAST_CONFIDENCE}, F1 ${now.f1.toFixed(3)}`)
  }
}

main(process.argv.includes('--write'))
