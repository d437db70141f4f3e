import { CONTROL_SETTINGS } from './control-settings.ts'
import type { Spoken } from './verdict.ts'

/** Certainty of a side's holding a place from which a rival's live claim no longer makes it contested. */
const SETTLED = 0.7

/** Fighting for the place, or two sides' live claims to hold it where neither is clearly right, in the last days. */
export function isContested(
  spoken: readonly Spoken[],
  at: { day: number; numbers: { holders: Float64Array; fighting: number } },
): boolean {
  if (at.numbers.fighting >= CONTROL_SETTINGS.contestedLevel) return true
  if (Math.max(...at.numbers.holders) > SETTLED) return false
  let sides = 0
  for (const { statement } of spoken) {
    const recent = statement.day !== null && statement.day > at.day - CONTROL_SETTINGS.contestedDays
    if (recent && (statement.kind === 'capture' || statement.kind === 'hold' || statement.kind === 'repel'))
      sides |= statement.agents
  }
  return (sides & (sides - 1)) !== 0
}
