import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { fromDayNumber, type IsoDay, toDayNumber } from '#primitives'
import { readCase, type SpokenIndex } from './case-file.ts'
import type { ClaimedHolding, ControlEstimate, DisputeLine, EvidencePiece } from './control-estimate.ts'
import { type ControlGrid, createNowcastGrid, smoothGrid } from './control-grid.ts'
import { CONTROL_SETTINGS } from './control-settings.ts'
import type { Docket, Statement } from './docket.ts'
import { readEvidencePiece } from './evidence-piece.ts'
import { explainEstimate } from './explanation.ts'
import { applyUndated } from './undated.ts'
import { type Finding, findVerdict, type Spoken } from './verdict.ts'

/** What to assess and how. Days are ISO days; without any, the last day that a report of the ledger speaks of. */
export interface ControlOptions {
  readonly from?: IsoDay
  readonly to?: IsoDay
  /** One day; short for `from` and `to`. */
  readonly at?: IsoDay
  /** Place ids; all that a claim names or that were imported where left out. */
  readonly places?: readonly string[]
  /** Each day only from what was published by then, learned reliabilities included; else in hindsight from the whole ledger. */
  readonly nowcast?: boolean
  /** Leave stated leans of outlets out of account. */
  readonly noLeans?: boolean
}

/**
 * Estimates who holds each place on each day, place by place and day by day. A pure function of the view: see
 * docs/methods.md for the model. Nothing is known of a place before its first claim, and the line says so.
 */
export function* assessControl(
  view: LedgerView,
  conflict: Conflict,
  options: ControlOptions = {},
): Generator<ControlEstimate> {
  const noLeans = options.noLeans === true
  const { docket, hindsight, spoken } = readCase(view, conflict, noLeans)
  const span = spanOf(docket, options)
  const places = wantedPlaces(docket, options.places)
  const wanted = options.places ? { places } : {}
  const nowcast = options.nowcast === true
  const grid = nowcast
    ? createNowcastGrid(docket, { ...span, ...wanted, noLeans })
    : smoothGrid(hindsight(), { ...span, ...wanted })
  const describe = createDescriber(docket, spoken(), { grid, nowcast })
  for (const place of places) for (let day = span.from; day <= span.to; day++) yield describe(place, day)
}

/** The estimate of one place (by id) on one day; undefined where the ledger and the pack do not know the place. */
export function assessPlace(
  view: LedgerView,
  conflict: Conflict,
  options: Omit<ControlOptions, 'places' | 'from' | 'to'> & { readonly place: string },
): ControlEstimate | undefined {
  const { place, ...rest } = options
  for (const estimate of assessControl(view, conflict, { ...rest, places: [place] })) return estimate
  return undefined
}

/** The span of days that options ask for. */
export function spanOf(docket: Docket, options: ControlOptions): { from: number; to: number } {
  const to = options.to ?? options.at
  const end = to === undefined ? docket.lastDay : toDayNumber(to)
  const from = options.from ?? options.at
  return { from: from === undefined ? end : toDayNumber(from), to: end }
}

function wantedPlaces(docket: Docket, ids: readonly string[] | undefined): number[] {
  if (!ids) return docket.places.filter(place => place.named).map(place => place.index)
  return ids.flatMap(id => docket.placeList.find(id) ?? [])
}

/** Makes whole estimates from numbers: verdict, claimed layer, disputes, evidence and words. */
export function createDescriber(
  docket: Docket,
  spoken: SpokenIndex,
  options: { grid: ControlGrid; nowcast: boolean },
): (place: number, day: number) => ControlEstimate {
  const { grid, nowcast } = options
  return (place, day) => {
    const heard = spoken.of(place).filter(each => isHeard(each.statement, day, nowcast))
    return describePlace({ docket, grid, place, day, spoken: heard })
  }
}

function isHeard(statement: Statement, day: number, nowcast: boolean): boolean {
  if (statement.day === null) return true
  return statement.day <= day && (!nowcast || statement.known! <= day)
}

interface Described {
  readonly docket: Docket
  readonly grid: ControlGrid
  readonly place: number
  readonly day: number
  readonly spoken: readonly Spoken[]
}

function describePlace(what: Described): ControlEstimate {
  const { docket, grid, place, day, spoken } = what
  const whole = spoken.filter(each => !each.statement.part)
  const finding = findVerdict(whole, docket.sides.holding, day)
  const numbers = applyUndated(grid.sweep, grid.read(place, day), spoken)
  const probabilities = publishNumbers(docket, numbers)
  const contested = isContested(whole, { day, numbers, finding })
  const date = fromDayNumber(day)
  const lastHeard = spoken.reduce<number | null>((last, each) => maxDay(last, each.statement.day), null)
  return {
    place: { id: docket.places[place]!.id, name: docket.places[place]!.name },
    date,
    probabilities,
    contested,
    verdict: finding.verdict,
    claimed: listClaimed(docket, whole),
    disputes: listDisputes(finding),
    evidence: listEvidence(what, finding),
    explanation: explainEstimate({ sides: docket.sides, probabilities, contested, finding, date, lastHeard }),
  }
}

const maxDay = (a: number | null, b: number | null): number | null =>
  b === null ? a : a === null ? b : Math.max(a, b)

/** How much has to be heard of a place for half of its ignorance to go. */
const HALF_HEARD = 1

/**
 * Splits ignorance from the sides' probabilities: what all sides have alike is put to `unknown`, as far as little has been
 * heard; where much has been heard, an even split means conflicting word, not ignorance.
 */
export function publishNumbers(
  docket: Docket,
  numbers: { holders: Float64Array; heard: number; live: number },
): Record<string, number> {
  const { holding } = docket.sides
  const alive = [...numbers.holders].filter(p => p > 0)
  const floor = Math.min(...(alive.length >= numbers.live ? alive : [0])) * numbers.live
  const unknown = Math.min(HALF_HEARD / (HALF_HEARD + numbers.heard), floor)
  const out: Record<string, number> = {}
  let total = 0
  holding.forEach((side, index) => {
    const p = numbers.holders[index]!
    out[side] = p > 0 ? Math.max(0, p - unknown / numbers.live) : 0
    total += out[side]
  })
  for (const side of holding) out[side] = total > 0 ? (out[side]! * (1 - unknown)) / total : 0
  out.unknown = total > 0 ? unknown : 1
  return out
}

function isContested(
  spoken: readonly Spoken[],
  at: { day: number; numbers: { holders: Float64Array; fighting: number }; finding: Finding },
): boolean {
  if (at.numbers.fighting >= CONTROL_SETTINGS.contestedLevel) return true
  if (Math.max(...at.numbers.holders) > 0.7) return false
  let sides = 0
  for (const { statement } of spoken) {
    const recent = statement.day !== null && statement.day > at.day - CONTROL_SETTINGS.contestedDays
    if (recent && (statement.kind === 'capture' || statement.kind === 'hold' || statement.kind === 'repel'))
      sides |= statement.agents
  }
  return (sides & (sides - 1)) !== 0
}

/** What each side is said to hold the place by, unless its own side has since conceded it. */
function listClaimed(docket: Docket, spoken: readonly Spoken[]): ClaimedHolding[] {
  return docket.sides.holding.flatMap((side, index) => {
    const says = (each: Spoken) => ((each.statement.agents >> index) & 1) === 1
    const conceded = spoken.reduce((last, each) => {
      const own = each.voice.source.speakerSide === side || each.voice.source.tellerSide === side
      const lost =
        each.statement.kind === 'withdraw' ? says(each) : each.statement.kind === 'capture' && !says(each)
      return own && lost ? Math.max(last, each.statement.day ?? last) : last
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

function listDisputes(finding: Finding): DisputeLine[] {
  const last = finding.support[finding.support.length - 1]
  if (!last) return []
  return finding.against.map(each => ({
    claim: each.spoken.statement.entry.claim.id,
    against: last.statement.entry.claim.id,
    by: each.spoken.voice.source.originName,
  }))
}

/** Pieces of evidence that an estimate lists at most. */
const EVIDENCE_LISTED = 12

function listEvidence(what: Described, finding: Finding): EvidencePiece[] {
  const { docket, grid, day } = what
  const holders = grid.read(what.place, day).holders
  const side = finding.side >= 0 ? finding.side : holders.indexOf(Math.max(...holders))
  const cited = new Set([...finding.support, ...finding.against.map(each => each.spoken)])
  return what.spoken
    .filter(each => cited.has(each) || each.statement.day === null || each.statement.day > day - 60)
    .map(each => readEvidencePiece({ docket, sweep: grid.sweep, spoken: each, side }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.claim < b.claim ? -1 : 1))
    .slice(0, EVIDENCE_LISTED)
}
