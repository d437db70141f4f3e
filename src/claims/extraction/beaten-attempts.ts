import type { Clause } from '#language'
import type { Candidate } from './candidate.ts'

/** How far before what it was to do an attempt may stand, in tokens. */
const ATTEMPT_REACH = 12

/** "An attempt to recapture the village was repelled" is one claim, of the repelling: what the attempt was to do tells no more. */
export function isBeaten(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return isAimOfAny(candidate, repellingClauses(candidates))
}

/** The candidates without the aims of beaten attempts. */
export function dropBeaten(candidates: readonly Candidate[]): Candidate[] {
  const repelling = repellingClauses(candidates)
  return candidates.filter(candidate => !isAimOfAny(candidate, repelling))
}

/** The clauses whose verbs tell a repelling, by their index. */
function repellingClauses(candidates: readonly Candidate[]): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>()
  for (const { type, source, clause } of candidates)
    if (type === 'repel' && source === 'verb' && clause !== undefined) clauses.set(clause.index, clause)
  return clauses
}

function isAimOfAny({ clause }: Candidate, repelling: ReadonlyMap<number, Clause>): boolean {
  const above = clause?.parent === undefined ? undefined : repelling.get(clause.parent)
  return clause !== undefined && above !== undefined && isAimOf(clause, above)
}

/** Whether a clause says what a noun beside the verb above it was to do. */
function isAimOf({ verb, link }: Clause, { patients }: Clause): boolean {
  return link.startsWith('acl') && patients.some(head => head < verb && verb - head < ATTEMPT_REACH)
}
