import { fromDayNumber } from '#primitives'
import type { ClaimedHolding } from './control-estimate.ts'
import type { Docket } from './docket.ts'
import type { Spoken } from './verdict.ts'

/**
 * What each side is said to hold the place by, unless it has since been lost by the side's own word, or by that of a source
 * without a stake.
 */
export function listClaimed(docket: Docket, spoken: readonly Spoken[]): ClaimedHolding[] {
  return docket.sides.holding.flatMap((side, index) => {
    const says = (each: Spoken) => ((each.statement.agents >> index) & 1) === 1
    const conceded = spoken.reduce((last, each) => {
      const own = each.voice.source.speakerSide === side || each.voice.source.tellerSide === side
      const lost =
        each.statement.kind === 'withdraw' ? says(each) : each.statement.kind === 'capture' && !says(each)
      const granted = own || (each.voice.stake === null && !each.voice.source.speakerSide)
      return granted && lost ? Math.max(last, each.statement.day ?? last) : last
    }, Number.NEGATIVE_INFINITY)
    const held = spoken.filter(
      each =>
        ['capture', 'hold', 'repel'].includes(each.statement.kind) &&
        says(each) &&
        (each.statement.day === null || each.statement.day > conceded),
    )
    if (held.length === 0) return []
    const days = held.flatMap(each => each.statement.day ?? [])
    return [
      {
        side,
        since: days.length > 0 ? fromDayNumber(Math.min(...days)) : null,
        by: [...new Set(held.map(each => each.voice.source.originName))],
        claims: [...new Set(held.map(each => each.statement.entry.claim.id))],
        ...(days.length === 0 ? { undated: true as const } : {}),
      },
    ]
  })
}
