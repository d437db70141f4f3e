import type { TextStructure, Token } from '#language'
import type { DayRange } from './day-range.ts'
import { CLAUSE_LEADS } from './en/lead-ins.ts'
import type { FoundTime } from './find-times.ts'

/** A time told by a dated clause: "since the army came in 2015". */
export interface ClauseTime {
  readonly start: number
  readonly end: number
  readonly days: DayRange
  readonly reason: string
}

/** Tokens between the conjunction and the time at most. */
const REACH = 12

/**
 * Clauses of time that hold a time of their own: the whole dates what the main clause says, the time within dates what the
 * clause says. Only where a verb stands between and nothing parts them.
 */
export function findClauseTimes(structure: TextStructure, times: readonly FoundTime[]): ClauseTime[] {
  return times.flatMap(time => {
    if (time.days.from === null && time.days.to === null) return []
    const sentence = structure.sentences[time.sentence]!
    const { tokens } = structure
    const floor = Math.max(sentence.firstToken, time.token - REACH)
    const found = findConjunction(tokens, time.token, floor)
    if (found === undefined) return []
    const { from, to } = time.days
    const days = found.lead.opens === 'end' ? { from, to: null } : { from: null, to }
    return [{ start: tokens[found.at]!.start, end: time.end, days, reason: found.lead.reason }]
  })
}

function findConjunction(
  tokens: readonly Token[],
  before: number,
  floor: number,
): { readonly at: number; readonly lead: (typeof CLAUSE_LEADS)[string] } | undefined {
  let hasVerb = false
  for (let at = before - 1; at >= floor; at--) {
    const token = tokens[at]!
    const lower = token.lower
    if (Object.hasOwn(CLAUSE_LEADS, lower)) return hasVerb ? { at, lead: CLAUSE_LEADS[lower]! } : undefined
    if (/^[,;:.“”"()]$/.test(token.text)) return undefined
    hasVerb ||= /^VB[DZPN]$/.test(token.tag)
  }
  return undefined
}
