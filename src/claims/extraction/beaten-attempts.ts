import type { Clause } from '#language'
import type { Candidate } from './candidate.ts'

/** How far before what it was to do an attempt may stand, in tokens. */
const ATTEMPT_REACH = 12

/** "An attempt to recapture the village was repelled" is one claim, of the repelling: what the attempt was to do tells no more. */
export function isBeaten({ clause }: Candidate, candidates: readonly Candidate[]): boolean {
  if (clause === undefined) return false
  return candidates.some(
    ({ type, source, clause: repelling }) =>
      type === 'repel' && source === 'verb' && repelling !== undefined && isAimOf(clause, repelling),
  )
}

/** Whether a clause says what a noun beside the verb of another was to do. */
function isAimOf({ verb, parent, link }: Clause, { index, patients }: Clause): boolean {
  return (
    parent === index &&
    link.startsWith('acl') &&
    patients.some(head => head < verb && verb - head < ATTEMPT_REACH)
  )
}
