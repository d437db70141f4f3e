import type { CasualtyCount } from './casualty-count.ts'
import { keep } from './keyed.ts'

/** Why a figure is not added to a summary. */
export interface LeftOut {
  readonly count: CasualtyCount
  readonly because: 'repeat' | 'superseded' | 'contained' | 'denied' | 'no figure' | 'part of another count'
  readonly reason: string
}

/**
 * Figures that may count the same people: one happening, or a total and what falls into its window and place. `totals`
 * are cumulative figures, `happenings` the rest, those on one happening together.
 */
export interface Strand {
  readonly totals: readonly CasualtyCount[]
  readonly happenings: readonly (readonly CasualtyCount[])[]
}

/** Days by which two counts of one happening may be apart. */
const NEAR_DAYS = 1

/** Sorts figures on one kind of harm into strands that do not overlap, and says which figures were left out and why. */
export function sortStrands(
  counts: readonly CasualtyCount[],
  isWithin: (inner: string, outer: string) => boolean,
): { strands: Strand[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  // A part names the claim whose figure counts it or, within one claim, the words of that figure.
  const wholes = new Set(
    counts.flatMap(({ entry: { claim }, casualty: { text } }) => [claim.id, `${claim.id} ${text}`]),
  )
  const usable = counts.filter(count => {
    const because = faultOf(count, wholes)
    if (because) leftOut.push({ count, ...because })
    return because === undefined
  })
  const kept = dropRepeats([...usable].sort(byTime), leftOut, isWithin)
  const totals = groupBy(
    kept.filter(count => count.cumulative),
    (a, b) => shareWindow(a, b) && sharePlace(a, b, isWithin),
  )
  const single = kept.filter(count => !count.cumulative)
  const happenings = groupHappenings(single, isWithin)
  const strands: Strand[] = totals.map(group => {
    const inside = happenings.filter(happening =>
      group.some(total => happening.every(count => isInside(count, total, isWithin))),
    )
    for (const count of inside.flat())
      leftOut.push({
        count,
        because: 'contained',
        reason: 'falls into the time and place of a total; counted only where the parts exceed it',
      })
    return { totals: group, happenings: inside }
  })
  const contained = new Set(strands.flatMap(strand => strand.happenings))
  for (const happening of happenings)
    if (!contained.has(happening)) strands.push({ totals: [], happenings: [happening] })
  return { strands, leftOut }
}

function faultOf(count: CasualtyCount, wholes: ReadonlySet<string>): Omit<LeftOut, 'count'> | undefined {
  if (count.entry.claim.polarity === 'denied')
    return { because: 'denied', reason: 'its speaker says that it did not happen' }
  if (count.min === null && count.max === null) return { because: 'no figure', reason: 'no figure was given' }
  const whole = count.casualty.partOf
  if (whole != null && (wholes.has(whole) || wholes.has(`${count.entry.claim.id} ${whole}`)))
    return { because: 'part of another count', reason: 'already within a larger figure of the same count' }
  return undefined
}

const last = Number.MAX_SAFE_INTEGER
function byTime(a: CasualtyCount, b: CasualtyCount): number {
  const published = (a.published ?? last) - (b.published ?? last)
  if (published !== 0) return published
  const day = (a.to ?? last) - (b.to ?? last)
  if (day !== 0) return day
  return a.entry.claim.id < b.entry.claim.id
    ? -1
    : a.entry.claim.id > b.entry.claim.id
      ? 1
      : a.index - b.index
}

/** One origin's later figure on the same thing stands for its earlier ones: a repeat, or a toll that has grown. */
function dropRepeats(
  ordered: readonly CasualtyCount[],
  leftOut: LeftOut[],
  isWithin: (inner: string, outer: string) => boolean,
): CasualtyCount[] {
  const byOrigin = new Map<string, CasualtyCount[]>()
  for (const count of ordered) {
    const kept = keep(byOrigin, count.voice.source.origin, () => [])
    const at = kept.findLastIndex(other => isSameCount(other, count, isWithin))
    const before = kept[at]
    if (!before) kept.push(count)
    else {
      const [stays, goes] = chooseCount(before, count)
      kept[at] = stays
      leftOut.push(goes)
    }
  }
  return [...byOrigin.values()].flat()
}

/** Whether two figures of one origin are about the same thing: one happening, or one running total. */
function isSameCount(
  before: CasualtyCount,
  count: CasualtyCount,
  isWithin: (inner: string, outer: string) => boolean,
): boolean {
  if (before.cumulative !== count.cumulative) return false
  if (!count.cumulative) return isNear(before, count) && sharePlace(before, count, isWithin)
  if (!shareWindow(before, count)) return false
  // A monitor's totals from one day on are one series, also where a place is worded so that it could not be found.
  const unplaced = [before, count].some(each => each.places.every(place => place.startsWith('unresolved:')))
  return sharePlace(before, count, isWithin) || (unplaced && before.from === count.from)
}

/** Of two figures of one origin on one thing: of equal ones the first, of two reports the later, within one report the larger. */
function chooseCount(before: CasualtyCount, count: CasualtyCount): [CasualtyCount, LeftOut] {
  if (before.min === count.min && before.max === count.max)
    return [before, { count, because: 'repeat', reason: 'the same figure from the same origin' }]
  if (before.entry.claim.reportId !== count.entry.claim.reportId)
    return [count, { count: before, because: 'superseded', reason: 'the same origin gave a later figure' }]
  const size = (each: CasualtyCount) => each.min ?? each.max ?? 0
  const [large, small] = size(before) >= size(count) ? [before, count] : [count, before]
  const reason = 'a larger figure of the same report, day and place may hold it already'
  return [large, { count: small, because: 'part of another count', reason }]
}

const isNear = (a: CasualtyCount, b: CasualtyCount): boolean =>
  a.to === null || b.to === null ? a.to === b.to : Math.abs(a.to - b.to) <= NEAR_DAYS

const shareWindow = (a: CasualtyCount, b: CasualtyCount): boolean =>
  a.from === null || b.from === null || a.to === null || b.to === null || (a.from <= b.to && b.from <= a.to)

function sharePlace(
  a: CasualtyCount,
  b: CasualtyCount,
  isWithin: (inner: string, outer: string) => boolean,
): boolean {
  if (a.places.length === 0 || b.places.length === 0) return a.places.length === b.places.length
  return a.places.some(x => b.places.some(y => x === y || isWithin(x, y) || isWithin(y, x)))
}

function isInside(
  count: CasualtyCount,
  total: CasualtyCount,
  isWithin: (inner: string, outer: string) => boolean,
): boolean {
  if (count.to === null || total.from === null || total.to === null) return false
  if (count.to < total.from || count.to > total.to) return false
  return (
    total.places.length === 0 || count.places.some(x => total.places.some(y => x === y || isWithin(x, y)))
  )
}

/** Groups what is alike, taking likeness as passed on. For totals, of which there are few. */
function groupBy<T>(items: readonly T[], isAlike: (a: T, b: T) => boolean): T[][] {
  let groups: T[][] = []
  for (const item of items) {
    const joined = groups.filter(group => group.some(other => isAlike(item, other)))
    groups = [...groups.filter(group => !joined.includes(group)), [...joined.flat(), item]]
  }
  return groups
}

/** Groups figures on single happenings: near days, shared places. Only groups of the last days can grow, so that time is linear. */
function groupHappenings(
  counts: readonly CasualtyCount[],
  isWithin: (inner: string, outer: string) => boolean,
): CasualtyCount[][] {
  const ordered = [...counts].sort((a, b) => (a.to ?? -last) - (b.to ?? -last) || byTime(a, b))
  const closed: CasualtyCount[][] = []
  let open: CasualtyCount[][] = []
  for (const count of ordered) {
    const near = open.filter(group => group.some(other => isNear(other, count)))
    closed.push(...open.filter(group => !near.includes(group)))
    const joined = near.filter(group =>
      group.some(other => isNear(other, count) && sharePlace(other, count, isWithin)),
    )
    open = [...near.filter(group => !joined.includes(group)), [...joined.flat(), count]]
  }
  return [...closed, ...open]
}
