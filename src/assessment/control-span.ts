import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { type IsoDay, toDayNumber } from '#primitives'
import { readCase } from './case-file.ts'
import { listClaimed } from './claimed-layer.ts'
import { isContested } from './contested.ts'
import type { Verdict } from './control-estimate.ts'
import { smoothGrid } from './control-grid.ts'
import { CONTROL_SETTINGS } from './control-settings.ts'
import { isBeforeAll, publishIgnorance, publishNumbers } from './published-numbers.ts'
import { applyUndated } from './undated.ts'
import { type Finding, findVerdict, LIVE_DAYS, type Spoken } from './verdict.ts'

/** What an estimate says in numbers, without words and evidence. */
export interface ControlOfPlace {
  /** By side, and `unknown`; they sum to 1. */
  readonly probabilities: Readonly<Record<string, number>>
  readonly contested: boolean
  readonly verdict: Verdict
  /** Ids of the sides that are said to hold it. */
  readonly claimed: readonly string[]
}

/** Control in hindsight of all named places over a span of days, as numbers: what maps and time bars are drawn from. */
export interface ControlSpan {
  readonly from: IsoDay
  readonly to: IsoDay
  /** Ids of the places, in the order in which `assessControl` tells of them. */
  readonly places: readonly string[]
  /** The same numbers as `assessControl` gives of the place (by its number in `places`) on a day of the span. */
  read(place: number, day: IsoDay): ControlOfPlace
}

/** What does not change between two days on which something begins or ceases to count. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly heard: readonly Spoken[]
  readonly whole: readonly Spoken[]
  readonly finding: Finding
  readonly claimed: readonly string[]
}

/**
 * Works control out for a whole span at once. What takes long (learning, and the days of each place) is done here and in the
 * first reading of each place; a further reading costs microseconds.
 */
export function createControlSpan(
  view: LedgerView,
  conflict: Conflict,
  span: {
    readonly from: IsoDay
    readonly to: IsoDay
    /** Ids of the places wanted; all named ones where left out. */
    readonly only?: ReadonlySet<string>
  },
): ControlSpan {
  const { docket, hindsight, spoken } = readCase(view, conflict, false)
  const places = docket.places.filter(place => place.named && span.only?.has(place.id) !== false)
  const ends = { from: toDayNumber(span.from), to: toDayNumber(span.to) }
  const grid = smoothGrid(hindsight(), { ...ends, places: places.map(place => place.index) })
  const index = spoken()
  const known: (Stretch | undefined)[] = []
  const stretchOf = (place: number, day: number): Stretch => {
    const last = known[place]
    if (last !== undefined && last.from <= day && day < last.to) return last
    const all = index.of(places[place]!.index)
    const heard = all.filter(({ statement }) => statement.day === null || statement.day <= day)
    const whole = heard.filter(each => !each.statement.part)
    const finding = findVerdict(whole, docket.sides.holding, day)
    const claimed = listClaimed(docket, whole).map(holding => holding.side)
    const stretch = { ...boundsOf(all, day), heard, whole, finding, claimed }
    known[place] = stretch
    return stretch
  }
  return {
    from: span.from,
    to: span.to,
    places: places.map(place => place.id),
    read(place, date) {
      const day = toDayNumber(date)
      const { heard, whole, finding, claimed } = stretchOf(place, day)
      const numbers = applyUndated(grid.sweep, grid.read(places[place]!.index, day), heard)
      return {
        probabilities: isBeforeAll(docket, day, heard.length)
          ? publishIgnorance(docket)
          : publishNumbers(docket, numbers),
        contested: isContested(whole, { day, numbers }),
        verdict: finding.verdict,
        claimed,
      }
    },
  }
}

/** The days around a day between which the same statements count, and count alike. */
function boundsOf(spoken: readonly Spoken[], day: number): { from: number; to: number } {
  let from = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  for (const { statement } of spoken) {
    if (statement.day === null) continue
    for (const change of [
      statement.day,
      statement.day + LIVE_DAYS,
      statement.day + CONTROL_SETTINGS.contestedDays,
    ])
      if (change <= day) from = Math.max(from, change)
      else to = Math.min(to, change)
  }
  return { from, to }
}
