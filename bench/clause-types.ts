import { writeFileSync } from 'node:fs'
import { CLAIM_TYPES } from '../src/claims/claim.ts'
import { type ClauseWeights, estimateTypes } from '../src/claims/extraction/clause-types/estimate-types.ts'
import { signOf } from '../src/claims/extraction/clause-types/sign-numbers.ts'
import { fitClauses } from './clause-types/fit-clauses.ts'
import { type ClauseExample, readClauseExamples } from './clause-types/read-clause-examples.ts'
import { OWN_GOLD, ownGold } from './read-gold.ts'

/**
 * Fits what the clauses of a report tell by all that stands in them (src/claims/extraction/clause-types), on the project's
 * own gold reports; those that nobody reads are counted, not read. For each type prints how often a clause that is likely to
 * tell it does, and how many of those that tell it are likely to, on the blind reports by weights fitted on the others.
 * `--write` writes the weights; `--open` with it fits on the reports that may be read only. The confidence
 * (bench/claim-confidence.ts) is to be fitted after it.
 */
const TARGET = new URL('../src/claims/extraction/clause-types/clause-weights.ts', import.meta.url)
const LIKELY = 0.5

function printAccuracy(examples: readonly ClauseExample[], weights: ClauseWeights): void {
  const judged = examples.map(({ signs, told }) => ({
    told,
    likely: estimateTypes(signs.map(signOf), weights),
  }))
  for (const [at, type] of CLAIM_TYPES.entries()) {
    const listed = judged.filter(({ likely, told }) => likely[at]! >= LIKELY && told[at] !== -1)
    const wanted = judged.filter(({ told }) => told[at] === 1)
    const right = listed.filter(({ told }) => told[at] === 1).length
    const share = (all: number) => (all === 0 ? '–' : `${((100 * right) / all).toFixed(0)} %`)
    console.log(
      `${type.padEnd(12)} right ${share(listed.length)} of ${listed.length}, found ${share(wanted.length)} of ${wanted.length}`,
    )
  }
}

function writeWeights(weights: ClauseWeights): void {
  const lines = Object.entries(weights).map(([sign, row]) => {
    const name = /^[a-z]+$/.test(sign) ? sign : quoted(sign)
    return `  ${name}: '${row}',`
  })
  writeFileSync(
    TARGET,
    `/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * \`bench/clause-types.ts --write\`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
  )
}

/** A name in quotes, as the formatter has it. */
const quoted = (name: string) =>
  name.includes("'") && !name.includes('"') ? `"${name}"` : `'${name.replaceAll("'", "\\'")}'`

function main(options: readonly string[]): void {
  const examples = readClauseExamples(OWN_GOLD.map(ownGold))
  const open = examples.filter(({ blind }) => !blind)
  const weights = fitClauses(open)
  printAccuracy(
    examples.filter(({ blind }) => blind),
    weights,
  )
  if (options.includes('--write')) writeWeights(options.includes('--open') ? weights : fitClauses(examples))
}

main(process.argv.slice(2))
