import type { CasualtySummary } from '#assessment'
import type { LedgerClaim, LedgerView } from '#ledger'
import { type ClaimRow, claimRow, nameOf } from './claim-row.ts'
import type { PublishedEvent } from './published-event.ts'

/** An event as a coder pastes it into a sheet: one flat row, with the claim that tells it best and the ids of all. */
export interface EventRow
  extends Pick<
    ClaimRow,
    | 'date_text'
    | 'place_precision'
    | 'weapons'
    | 'casualties'
    | 'sources'
    | 'quote'
    | 'outlet'
    | 'report_title'
    | 'report_url'
  > {
  readonly event: string
  readonly types: string
  readonly date_from: string | null
  readonly date_to: string | null
  readonly date_precision: string
  readonly agents: string
  readonly agent_sides: string
  readonly targets: string
  readonly target_sides: string
  readonly place: string | null
  readonly place_id: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly other_places: string
  readonly killed_low: number | null
  readonly killed_best: number | null
  readonly killed_high: number | null
  readonly wounded_low: number | null
  readonly wounded_best: number | null
  readonly wounded_high: number | null
  readonly reports: number
  readonly origins: number
  /** Who denies it. */
  readonly denied_by: string
  readonly claims: string
  readonly explanation: string
}

/** The columns of a sheet of events, in order. */
export const EVENT_COLUMNS: readonly (keyof EventRow & string)[] = [
  'event',
  'types',
  'date_from',
  'date_to',
  'date_precision',
  'date_text',
  'agents',
  'agent_sides',
  'targets',
  'target_sides',
  'place',
  'place_id',
  'latitude',
  'longitude',
  'place_precision',
  'other_places',
  'killed_low',
  'killed_best',
  'killed_high',
  'wounded_low',
  'wounded_best',
  'wounded_high',
  'casualties',
  'weapons',
  'sources',
  'quote',
  'outlet',
  'report_title',
  'report_url',
  'reports',
  'origins',
  'denied_by',
  'claims',
  'explanation',
]

/** What rows of events are made from: the claims by id, and the summaries of harm by event. */
export interface EventRowContext {
  readonly view: Pick<LedgerView, 'reports'>
  readonly claims: ReadonlyMap<string, LedgerClaim>
  /** Summaries over all actors, by event id. */
  readonly harm: ReadonlyMap<string, readonly CasualtySummary[]>
}

/** An event as a row. */
export function eventRow(event: PublishedEvent, context: EventRowContext): EventRow {
  const members = event.claims.flatMap(id => context.claims.get(id) ?? [])
  const rows = members.map(item => claimRow(item, context.view))
  // The claim that says most of what a coder asks for stands for the event.
  const best = rows.toSorted((a, b) => filled(b) - filled(a))[0]
  const [place, ...others] = event.places
  const killed = findRange('killed', event.id, context)
  const wounded = findRange('wounded', event.id, context)
  const told = <K extends keyof ClaimRow>(key: K): ClaimRow[K] | null => best?.[key] ?? null
  return {
    event: event.id,
    types: event.types.join('; '),
    date_from: event.from,
    date_to: event.to,
    date_precision: datePrecision(event),
    date_text: told('date_text'),
    agents: distinct(members.flatMap(({ claim }) => claim.agents.map(nameOf))),
    agent_sides: event.agentSides.join('; '),
    targets: distinct(members.flatMap(({ claim }) => claim.targets.map(nameOf))),
    target_sides: event.targetSides.join('; '),
    place: place?.name ?? null,
    place_id: place?.id ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    place_precision: told('place_precision'),
    other_places: others.map(other => other.name).join('; '),
    killed_low: killed?.low ?? null,
    killed_best: killed?.best ?? null,
    killed_high: killed?.high ?? null,
    wounded_low: wounded?.low ?? null,
    wounded_best: wounded?.best ?? null,
    wounded_high: wounded?.high ?? null,
    casualties: distinct(rows.map(row => row.casualties)),
    weapons: distinct(rows.flatMap(row => row.weapons.split('; '))),
    sources: distinct(rows.map(row => row.sources)),
    quote: told('quote') ?? '',
    outlet: told('outlet'),
    report_title: told('report_title'),
    report_url: distinct(rows.map(row => row.report_url ?? '')) || null,
    reports: event.reports.length,
    origins: event.origins,
    denied_by: distinct(event.denials.map(denial => denial.by)),
    claims: event.claims.join('; '),
    explanation: event.explanation,
  }
}

function datePrecision({ from, to }: PublishedEvent): string {
  if (from === null && to === null) return 'unknown'
  if (from === null) return 'until'
  if (to === null) return 'since'
  return from === to ? 'day' : 'range'
}

/** Numbers only where one summary holds them all: figures for different victims may overlap and are not added here. */
function findRange(
  effect: 'killed' | 'wounded',
  event: string,
  { harm }: EventRowContext,
): { readonly low: number; readonly best: number; readonly high: number } | null {
  const summaries = (harm.get(event) ?? []).filter(
    one =>
      one.effect === effect &&
      one.group === null &&
      one.actor === null &&
      one.basis === 'counted' &&
      one.range !== null,
  )
  return summaries.length === 1 ? summaries[0]!.range : null
}

function filled(row: ClaimRow): number {
  return Object.values(row).filter(cell => cell !== null && cell !== '').length
}

function distinct(parts: readonly string[]): string {
  return [...new Set(parts.filter(part => part !== ''))].join('; ')
}
