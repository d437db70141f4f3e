import type { Verdict } from './control-estimate.ts'
import type { Statement } from './docket.ts'
import { compareVoices, countOrigins, type Voice } from './independence.ts'

/** A statement with the voice behind it. */
export interface Spoken {
  readonly statement: Statement
  readonly voice: Voice
}

/** The finding on one place at one date: which side is said to hold it, by and against whom. */
export interface Finding {
  readonly verdict: Verdict
  /** Number of the side that last claimed to take or hold it; −1 where nobody did. */
  readonly side: number
  readonly since: number | null
  /** What carries the claim to hold it. */
  readonly support: readonly Spoken[]
  readonly against: readonly { readonly spoken: Spoken; readonly point: Point }[]
}

/** In what way a statement speaks against a side's holding. */
export type Point = 'concedes' | 'denies' | 'claims it for another side' | 'reports fighting since'

const HOLDING = new Set(['capture', 'hold', 'repel'])
const DENIAL = new Set(['capture-denied', 'hold-denied'])
const FIGHTING = new Set(['attack', 'clash'])

/** Days that a rival's claim stays live beside a later one. */
export const LIVE_DAYS = 7

/**
 * The verdict of DESIGN section 6, by rule and without probabilities. `spoken` holds what is heard of the place up to `at`
 * (a day number), undated statements included; those about a part of the place are left out by the caller.
 */
export function findVerdict(spoken: readonly Spoken[], sideIds: readonly string[], at: number): Finding {
  const last = lastHolding(spoken)
  if (!last) return { verdict: 'undetermined', side: -1, since: null, support: [], against: [] }
  const side = lowestBit(last.statement.agents)
  const since = claimedSince(spoken, last, side)
  const support = spoken.filter(each => holds(each, side) && inEpisode(each, since))
  const sideId = sideIds[side]!
  const against = spoken.flatMap(each => {
    const point = pointAgainst(each, { side, sideId, last, since, at })
    const elsewhere = support.some(other => compareVoices(each.voice, other.voice).state !== 'same-origin')
    return point && (elsewhere || point === 'concedes') ? [{ spoken: each, point }] : []
  })
  return { verdict: judge(support, against, sideId), side, since, support, against }
}

function judge(support: readonly Spoken[], against: Finding['against'], sideId: string): Verdict {
  if (against.some(each => each.point === 'concedes')) return 'refuted'
  const otherwise = against.filter(
    each => each.point !== 'reports fighting since' && each.spoken.voice.stake === null,
  )
  if (
    countOrigins(
      otherwise.map(each => each.spoken.voice),
      2,
    ).length >= 2
  )
    return 'refuted'
  if (against.length > 0) return 'disputed'
  // Voices without a stake first, so that they are among the independent ones that are kept.
  const free = support.filter(each => each.voice.stake !== sideId)
  const bound = support.filter(each => each.voice.stake === sideId)
  const origins = countOrigins(
    [...free, ...bound].map(each => each.voice),
    2,
  )
  return origins.length >= 2 && free.length > 0 ? 'corroborated' : 'single-sourced'
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)
const says = (each: Spoken, side: number): boolean => ((each.statement.agents >> side) & 1) === 1
const holds = (each: Spoken, side: number): boolean => HOLDING.has(each.statement.kind) && says(each, side)

/** The latest claim that some side took or holds the place; dated before undated, taking before holding on one day. */
function lastHolding(spoken: readonly Spoken[]): Spoken | undefined {
  let best: Spoken | undefined
  for (const each of spoken) {
    if (!HOLDING.has(each.statement.kind)) continue
    if (!best || compareLatest(each.statement, best.statement) > 0) best = each
  }
  return best
}

function compareLatest(a: Statement, b: Statement): number {
  const day = (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY)
  if (a.day !== b.day && !Number.isNaN(day)) return day
  const taking = Number(a.kind === 'capture') - Number(b.kind === 'capture')
  if (taking !== 0) return taking
  return a.entry.claim.id < b.entry.claim.id ? 1 : -1
}

/** The day from which the side has claimed the place without a rival's claim in between. */
function claimedSince(spoken: readonly Spoken[], last: Spoken, side: number): number | null {
  if (last.statement.day === null) return null
  let rival = Number.NEGATIVE_INFINITY
  for (const each of spoken) {
    const { day, kind } = each.statement
    if (day !== null && day < last.statement.day && HOLDING.has(kind) && !says(each, side))
      rival = Math.max(rival, day)
  }
  let since = last.statement.day
  for (const each of spoken) {
    const { day } = each.statement
    if (day !== null && day >= rival && holds(each, side)) since = Math.min(since, day)
  }
  return since
}

const inEpisode = (each: Spoken, since: number | null): boolean =>
  each.statement.day === null || since === null || each.statement.day >= since

function pointAgainst(
  each: Spoken,
  claim: { side: number; sideId: string; last: Spoken; since: number | null; at: number },
): Point | undefined {
  const { statement } = each
  const { day, kind } = statement
  const claimed = claim.last.statement.day
  const own = each.voice.source.speakerSide === claim.sideId || each.voice.source.tellerSide === claim.sideId
  const later = day === null || claimed === null || day >= claimed
  const lost =
    (kind === 'withdraw' && says(each, claim.side)) || (HOLDING.has(kind) && !says(each, claim.side))
  if (lost && own && later && each !== claim.last) return 'concedes'
  if (DENIAL.has(kind) && says(each, claim.side) && live(day, claimed, claim.since)) return 'denies'
  if (kind === 'withdraw' && says(each, claim.side) && later) return 'denies'
  if (HOLDING.has(kind) && !says(each, claim.side) && rivals(each, claim)) return 'claims it for another side'
  const since =
    day !== null && claimed !== null && (day > claimed || (day === claimed && isByReport(claim.last)))
  if (FIGHTING.has(kind) && since && day > claim.at - LIVE_DAYS) return 'reports fighting since'
  return undefined
}

/** A claim without a time of its own happened on its report's day or before: fighting told of that day comes after it. */
const isByReport = ({ statement }: Spoken): boolean => statement.entry.claim.time?.to == null

/** A denial stays live from the beginning of what it denies (days are often a little off). */
const live = (day: number | null, claimed: number | null, since: number | null): boolean =>
  day === null || claimed === null || day >= Math.max((since ?? claimed) - 1, claimed - LIVE_DAYS)

/** A rival's claim contradicts unless the place is said to have been taken after it. */
function rivals(each: Spoken, claim: { last: Spoken; since: number | null }): boolean {
  const { day } = each.statement
  const claimed = claim.last.statement.day
  if (day === null || claimed === null) return true
  if (claim.last.statement.kind === 'capture') return day >= claimed
  return day >= claimed - LIVE_DAYS && day >= (claim.since ?? claimed)
}
