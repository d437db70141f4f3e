import type { ClauseWeights } from '../../src/claims/extraction/clause-types/estimate-types.ts'
import { fitClauses } from './fit-clauses.ts'
import { readClauseExamples } from './read-clause-examples.ts'

const PARTS = 5

/**
 * For each report of gold files the weights of clauses that were fitted without it: what rests on how well clauses are told
 * is to be fitted on clauses as they are told in reports that nothing was fitted on.
 */
export function fitLeavingOut(files: readonly URL[]): (report: string) => ClauseWeights | undefined {
  const examples = readClauseExamples(files)
  const partOf = new Map([...new Set(examples.map(({ report }) => report))].map((id, at) => [id, at % PARTS]))
  const weights = Array.from({ length: PARTS }, (_, part) =>
    fitClauses(examples.filter(({ report }) => partOf.get(report) !== part)),
  )
  return report => {
    const part = partOf.get(report)
    return part === undefined ? undefined : weights[part]
  }
}
