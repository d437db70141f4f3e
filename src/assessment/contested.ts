import { CONTROL_SETTINGS } from './control-settings.ts'
import type { Spoken } from './verdict.ts'

/** Certainty of a side's holding a place from which a rival's live claim no longer makes it contested. */
const SETTLED = 0.7

const HOLDING = new Set(['capture', 'hold', 'repel'])
const OUTCOMES = new Set(['capture', 'repel', 'withdraw'])
const FIGHTING = new Set(['attack', 'clash'])

/**
 * Whether a place is fought over: likely fighting; fighting told of in the last days with no outcome since that more than one party tells of; or two
 * sides' live claims to hold it where neither is clearly right.
 */
export function isContested(
  spoken: readonly Spoken[],
  at: { day: number; numbers: { holders: Float64Array; fighting: number } },
): boolean {
  if (at.numbers.fighting >= CONTROL_SETTINGS.contestedLevel) return true
  let fought = Number.NEGATIVE_INFINITY
  let sides = 0
  for (const { statement } of spoken) {
    const { day, kind } = statement
    if (day === null || day <= at.day - CONTROL_SETTINGS.contestedDays) continue
    if (FIGHTING.has(kind)) fought = Math.max(fought, day)
    if (HOLDING.has(kind)) sides |= statement.agents
  }
  if (Number.isFinite(fought) && !isDecided(spoken, fought, at.day)) return true
  return (sides & (sides - 1)) !== 0 && Math.max(...at.numbers.holders) <= SETTLED
}

/** Whether an outcome of the fighting is told by a source without a stake, or by two with different ones. */
function isDecided(spoken: readonly Spoken[], fought: number, until: number): boolean {
  const stakes = new Set<string | null>()
  for (const { statement, voice } of spoken) {
    const { day, kind } = statement
    // Days are often given a day early: an outcome of the eve counts as one of the day.
    if (day !== null && day >= fought - 1 && day <= until && OUTCOMES.has(kind)) stakes.add(voice.stake)
  }
  return stakes.has(null) || stakes.size > 1
}
