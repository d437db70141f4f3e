import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { type IsoDay, toDayNumber } from '#primitives'
import { readCase } from './case-file.ts'
import { sourceKey } from './claim-source.ts'
import { smoothGrid } from './control-grid.ts'
import type { Docket, Statement } from './docket.ts'
import { keep } from './keyed.ts'
import type { Sweep } from './sweep.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Kinds of claim by whose fortune they tell of, seen from the source: one source may be sound on one and not on another. */
export const RECORD_KINDS = ['own gain', 'own loss', 'enemy gain', 'enemy loss', 'gain', 'loss'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** How a source's claims of one kind have fared. `low` and `high`: 90 % interval of the share borne out among the settled. */
export interface TrackRecord {
  readonly kind: RecordKind
  readonly borneOut: number
  readonly contradicted: number
  readonly open: number
  readonly low: number
  readonly high: number
  /** Ids of the claims behind each number, in order of publication. */
  readonly claims: {
    readonly borneOut: readonly string[]
    readonly contradicted: readonly string[]
    readonly open: readonly string[]
  }
}

/** What a source has said, how it held up, who it copies and how early it is. There is no single score. */
export interface SourceRecord {
  readonly id: string
  readonly name: string
  readonly claims: number
  readonly reports: number
  /** The side that it is taken to lean to, and on what ground: cited in the pack, assumed without source, shown by its own claims. */
  readonly lean: {
    readonly side: string | null
    readonly basis: 'cited' | 'assumed' | 'shown by its claims' | 'none'
  }
  readonly record: readonly TrackRecord[]
  /** Things said by several: how often it was first, how often and by how many days (middle value) it came later, and how many of its firsts were borne out. */
  readonly lead: {
    readonly first: number
    readonly later: number
    readonly lagDays: number | null
    readonly firstBorneOut: number
  }
  /** Outlets that it has things from, by its own chains, most first. */
  readonly copies: readonly { readonly from: string; readonly claims: number }[]
}

export interface SourceOptions {
  readonly at?: IsoDay
  readonly noLeans?: boolean
}

/** Certainty from which a claim counts as borne out (or contradicted) by what is known in hindsight. */
const SETTLED = 0.85

/** Assesses every outlet that first told something, on what the ledger shows in hindsight. Sorted by number of claims. */
export function assessSources(
  view: LedgerView,
  conflict: Conflict,
  options: SourceOptions = {},
): SourceRecord[] {
  const { docket, hindsight } = readCase(view, conflict, options.noLeans === true)
  const until = options.at === undefined ? docket.lastDay : toDayNumber(options.at)
  const grid = smoothGrid(hindsight(), { from: docket.firstDay, to: Math.max(docket.firstDay, until) })
  const outcome = (statement: Statement): boolean | undefined => {
    if (statement.day === null) return undefined
    const day = Math.min(until, Math.max(docket.firstDay, statement.day + 1))
    const { holders } = grid.read(statement.place, day)
    const held = holders.reduce((sum, p, side) => sum + ((statement.agents >> side) & 1 ? p : 0), 0)
    const says = statement.kind === 'withdraw' ? 1 - held : held
    return says >= SETTLED ? true : says <= 1 - SETTLED ? false : undefined
  }
  const tellers = new Map<string, Statement[]>()
  for (const statement of docket.statements) {
    if (statement.known !== null && statement.known > until) continue
    keep(tellers, statement.source.teller, () => []).push(statement)
  }
  const leads = findLeads(docket.statements, outcome)
  return listTellers(view).map(({ id, name, claims, reports, copies }) => {
    const said = tellers.get(id) ?? []
    const lean = describeLean(docket, grid.sweep, id)
    return {
      id,
      name,
      claims,
      reports,
      lean,
      record: recordOf(said, lean.side, { docket, outcome }),
      lead: leads.get(id) ?? NO_LEAD,
      copies,
    }
  })
}

const NO_LEAD = { first: 0, later: 0, lagDays: null, firstBorneOut: 0 }

function listTellers(view: LedgerView) {
  const tellers = new Map<
    string,
    { id: string; name: string; claims: number; reportIds: Set<string>; from: Map<string, number> }
  >()
  for (const entry of view.claims) {
    const publisher = entry.claim.attribution[0]!
    const id = sourceKey(publisher)
    const teller = keep(tellers, id, () => ({
      id,
      name: publisher.canonical ?? publisher.name,
      claims: 0,
      reportIds: new Set<string>(),
      from: new Map<string, number>(),
    }))
    teller.claims++
    teller.reportIds.add(entry.claim.reportId)
    for (const link of entry.claim.attribution.slice(1)) {
      if (link.role !== 'outlet' && link.role !== 'agency') continue
      const name = link.canonical ?? link.name
      teller.from.set(name, (teller.from.get(name) ?? 0) + 1)
    }
  }
  return [...tellers.values()]
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map(({ id, name, claims, reportIds, from }) => ({
      id,
      name,
      claims,
      reports: reportIds.size,
      copies: [...from]
        .map(([of, times]) => ({ from: of, claims: times }))
        .sort((a, b) => b.claims - a.claims || (a.from < b.from ? -1 : 1)),
    }))
}

function describeLean(docket: Docket, sweep: Sweep, teller: string): SourceRecord['lean'] {
  const stated = sweep.leans.statedOf(teller)
  const lean = sweep.leans.lean(teller)
  const best = lean.indexOf(Math.max(...lean))
  const shown = best < lean.length - 1 && lean[best]! > 0.8 ? (docket.sides.holding[best] ?? null) : null
  const statedSide = stated ? (docket.sides.holding[stated.side] ?? null) : null
  if (shown !== null && shown !== statedSide) return { side: shown, basis: 'shown by its claims' }
  if (stated) return { side: statedSide, basis: stated.cited ? 'cited' : 'assumed' }
  return { side: null, basis: 'none' }
}

const GAINS = new Set(['capture', 'hold', 'repel'])

function recordOf(
  said: readonly Statement[],
  lean: string | null,
  context: { docket: Docket; outcome: (statement: Statement) => boolean | undefined },
): TrackRecord[] {
  const tallies = new Map<RecordKind, { borneOut: string[]; contradicted: string[]; open: string[] }>()
  const own = context.docket.sides.holding.indexOf(lean ?? '')
  for (const statement of said) {
    const gain = GAINS.has(statement.kind)
    if (!gain && statement.kind !== 'withdraw') continue
    const what = gain ? 'gain' : 'loss'
    const kind: RecordKind = own < 0 ? what : (statement.agents >> own) & 1 ? `own ${what}` : `enemy ${what}`
    const tally = keep(tallies, kind, () => ({ borneOut: [], contradicted: [], open: [] }))
    const result = context.outcome(statement)
    const { id } = statement.entry.claim
    if (result === undefined) tally.open.push(id)
    else if (result) tally.borneOut.push(id)
    else tally.contradicted.push(id)
  }
  return RECORD_KINDS.flatMap(kind => {
    const claims = tallies.get(kind)
    if (!claims) return []
    const [borneOut, contradicted] = [claims.borneOut.length, claims.contradicted.length]
    const { low, high } = wilsonInterval(borneOut, borneOut + contradicted)
    return [{ kind, borneOut, contradicted, open: claims.open.length, low, high, claims }]
  })
}

/** Days within which outlets that say the same are taken to speak of the same. */
const SAME_DAYS = 3

function findLeads(
  statements: readonly Statement[],
  outcome: (statement: Statement) => boolean | undefined,
): Map<string, SourceRecord['lead']> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.day === null || !GAINS.has(statement.kind)) continue
    keep(groups, `${statement.place} ${statement.kind} ${statement.agents}`, () => []).push(statement)
  }
  const found = new Map<string, { first: number; lags: number[]; firstBorneOut: number }>()
  for (const group of groups.values()) {
    for (const same of splitByDay(group)) {
      const tellers = new Set(same.map(each => each.source.teller))
      if (tellers.size < 2) continue
      const [first] = same
      for (const each of same) {
        if (!tellers.delete(each.source.teller)) continue
        const lead = keep(found, each.source.teller, () => ({ first: 0, lags: [], firstBorneOut: 0 }))
        if (each.known === first!.known) {
          lead.first++
          if (outcome(each) === true) lead.firstBorneOut++
        } else lead.lags.push(each.known! - first!.known!)
      }
    }
  }
  return new Map(
    [...found].map(([id, lead]) => [
      id,
      {
        first: lead.first,
        later: lead.lags.length,
        lagDays: middle(lead.lags),
        firstBorneOut: lead.firstBorneOut,
      },
    ]),
  )
}

function splitByDay(group: readonly Statement[]): Statement[][] {
  const parts: Statement[][] = []
  const ordered = [...group].sort((a, b) => a.day! - b.day!)
  for (const each of ordered) {
    const part = parts[parts.length - 1]
    if (part && each.day! - part[0]!.day! <= SAME_DAYS) part.push(each)
    else parts.push([each])
  }
  return parts.map(part =>
    part.sort((a, b) => a.known! - b.known! || (a.entry.claim.id < b.entry.claim.id ? -1 : 1)),
  )
}

function middle(values: readonly number[]): number | null {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered.length === 0 ? null : ordered[Math.floor((ordered.length - 1) / 2)]!
}
