import type { Casualty, Claim, ClaimTime } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import { reportOf } from './published-claim.ts'
import { chainWords, originName } from './source-words.ts'

/** What a coder pastes into a sheet: one flat row a claim. Empty cells are null; several names are parted by "; ". */
export interface ClaimRow {
  readonly claim: string
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly date_from: string | null
  readonly date_to: string | null
  /** `day`, `range`, `since`, `until`, `by report date` or `unknown`. */
  readonly date_precision: string
  readonly date_text: string | null
  readonly agents: string
  readonly agent_sides: string
  readonly targets: string
  readonly target_sides: string
  readonly place: string | null
  readonly place_id: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** How the event lies to the place, and how far off the point may be: "at", "near, 5 km". */
  readonly place_precision: string | null
  readonly other_places: string
  readonly killed_low: number | null
  readonly killed_best: number | null
  readonly killed_high: number | null
  readonly wounded_low: number | null
  readonly wounded_best: number | null
  readonly wounded_high: number | null
  readonly casualties: string
  readonly weapons: string
  /** Origin first. */
  readonly sources: string
  readonly origin: string
  readonly origin_role: string
  readonly origin_side: string | null
  readonly quote: string
  readonly quote_status: string
  readonly outlet: string | null
  readonly report_date: string | null
  readonly report_title: string | null
  readonly report_url: string | null
  readonly report: string
  readonly confidence: number
  readonly judgement: string | null
  readonly judged_by: string | null
}

/** The columns of a sheet of claims, in order. */
export const CLAIM_COLUMNS: readonly (keyof ClaimRow & string)[] = [
  'claim',
  'type',
  'polarity',
  'modality',
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
  'origin',
  'origin_role',
  'origin_side',
  'quote',
  'quote_status',
  'outlet',
  'report_date',
  'report_title',
  'report_url',
  'report',
  'confidence',
  'judgement',
  'judged_by',
]

/** A claim as a row of a sheet. */
export function claimRow(item: LedgerClaim, view: Pick<LedgerView, 'reports'>): ClaimRow {
  const { claim, judgement } = item
  const facts = reportOf(claim, view)
  const origin = claim.attribution.at(-1)
  return {
    claim: claim.id,
    type: claim.type,
    polarity: claim.polarity,
    modality: claim.modality,
    ...dateCells(claim.time, facts.published),
    agents: joined(claim.agents.map(nameOf)),
    agent_sides: joined(claim.agents.map(agent => agent.side)),
    targets: joined(claim.targets.map(nameOf)),
    target_sides: joined(claim.targets.map(target => target.side)),
    ...placeCells(claim),
    ...countCells('killed', claim.casualties),
    ...countCells('wounded', claim.casualties),
    casualties: joined(claim.casualties.map(casualtyWords)),
    weapons: joined(claim.weapons),
    sources: chainWords(claim.attribution),
    origin: originName(claim.attribution),
    origin_role: origin?.role ?? '',
    origin_side: origin?.side ?? null,
    quote: claim.quote.text,
    quote_status: item.quoteStatus,
    outlet: facts.outlet,
    report_date: facts.published,
    report_title: facts.title,
    report_url: facts.url,
    report: facts.id,
    confidence: claim.confidence,
    judgement: judgement?.decision ?? null,
    judged_by: judgement?.by ?? null,
  } as ClaimRow
}

/** Days and what they are worth: never a day that nobody gave. */
export function dateCells(
  time: ClaimTime | null,
  published: string | null,
): Pick<ClaimRow, 'date_from' | 'date_to' | 'date_precision' | 'date_text'> {
  const from = time?.from ?? null
  const to = time?.to ?? null
  const text = time?.text ?? null
  const cells = { date_from: from, date_to: to, date_text: text }
  if (from !== null && to !== null) return { ...cells, date_precision: from === to ? 'day' : 'range' }
  if (from !== null) return { ...cells, date_precision: 'since' }
  if (to !== null) return { ...cells, date_precision: 'until' }
  // Without a time of its own, an event lies on or before the day its report appeared.
  if (published !== null) return { ...cells, date_to: published, date_precision: 'by report date' }
  return { ...cells, date_precision: 'unknown' }
}

/** A casualty figure in words: "at least 57 killed (civilians)". */
export function casualtyWords(casualty: Casualty): string {
  const { effect, victims, group, side, cumulative } = casualty
  const whom = [
    group ?? (victims === 'unknown' ? undefined : victims),
    // Civilians are a side too, and saying so twice says no more.
    side === victims ? undefined : (side ?? undefined),
  ].filter(word => word !== undefined)
  return `${numberWords(casualty)} ${effect}${whom.length === 0 ? '' : ` (${whom.join(', ')})`}${cumulative ? ' in all' : ''}`
}

function numberWords({ min, max, approximate, vague }: Casualty): string {
  if (min === null) return max === null ? (vague ?? 'an unstated number') : `up to ${max}`
  if (max === null) return vague ? `${vague} (at least ${min})` : `at least ${min}`
  return min === max ? `${approximate ? 'about ' : ''}${min}` : `${min} to ${max}`
}

/** Lowest, best and highest reading of one figure; null where the words give none. */
export function figureRange({ min, max }: Casualty): {
  low: number | null
  best: number | null
  high: number | null
} {
  const best = min !== null && max !== null ? Math.round((min + max) / 2) : min
  return { low: min, best, high: max }
}

function countCells(effect: 'killed' | 'wounded', casualties: readonly Casualty[]): object {
  // A figure that another one of the ledger counts already is a part, not an addition.
  const figures = casualties
    .filter(item => item.effect === effect && !item.partOf && !item.group)
    .map(figureRange)
  const alone =
    figures.length === 0 ? casualties.filter(item => item.effect === effect).map(figureRange) : figures
  const total = (key: 'low' | 'best' | 'high') => {
    const numbers = alone.map(figure => figure[key])
    return numbers.length === 0 || numbers.includes(null)
      ? null
      : numbers.reduce<number>((sum, number) => sum + number!, 0)
  }
  return {
    [`${effect}_low`]: total('low'),
    [`${effect}_best`]: total('best'),
    [`${effect}_high`]: total('high'),
  }
}

function placeCells(claim: Claim) {
  const [place, ...others] = claim.places
  const error = place?.precisionKm
  return {
    place: place === undefined ? null : nameOf(place),
    place_id: place?.place ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    place_precision:
      place === undefined
        ? null
        : [place.relation ?? 'at', error === undefined ? undefined : `${error} km`]
            .filter(Boolean)
            .join(', '),
    other_places: joined(others.map(nameOf)),
  }
}

/** The name to show: the registry's where there is one. */
export function nameOf(mention: {
  readonly name: string
  readonly canonical?: string | null | undefined
}): string {
  return mention.canonical ?? mention.name
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(part => part != null && part !== ''))].join('; ')
}
