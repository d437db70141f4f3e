import type { CasualtySummary } from '#assessment'
import { type Feature, type Position, pointFeature } from './geojson.ts'

/** A summary of harm as a flat row. */
export interface CasualtyRow {
  readonly scope: string
  readonly scope_id: string | null
  readonly effect: string
  readonly victims: string
  readonly group: string | null
  readonly side: string | null
  /** Counted bodies, or kills that a side claims of its enemy: never mixed. */
  readonly basis: string
  /** Who is said to have done it; empty on lines over all actors. */
  readonly actor: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly origins: number
  /** Each claimant's figure: "57 by medics ← …". */
  readonly figures: string
  readonly left_out: string
  readonly claims: string
}

/** The columns of a sheet of casualties, in order. */
export const CASUALTY_COLUMNS: readonly (keyof CasualtyRow & string)[] = [
  'scope',
  'scope_id',
  'effect',
  'victims',
  'group',
  'side',
  'basis',
  'actor',
  'low',
  'best',
  'high',
  'origins',
  'figures',
  'left_out',
  'claims',
]

/** A summary as a point at its place, or without geometry where it is of no one place. */
export function casualtyFeature(summary: CasualtySummary, position: Position): Feature {
  const row = casualtyRow(summary)
  const { scope_id, effect, victims, group, side, basis, actor } = row
  const key = [scope_id ?? 'all', effect, victims, group, side, basis, actor].filter(part => part !== null)
  return pointFeature(key.join('/'), position, row)
}

/** A summary as a row. */
export function casualtyRow(summary: CasualtySummary): CasualtyRow {
  const { scope, effect, victims, group, side, basis, actor, range, origins, counts } = summary
  const figures = (leftOut: boolean) =>
    counts
      .filter(count => (count.leftOut !== undefined) === leftOut)
      .map(
        count =>
          `${figureWords(count)} by ${count.chain}${count.leftOut === undefined ? '' : ` (${count.leftOut.reason})`}`,
      )
      .join('; ')
  return {
    scope: scope.name ?? scope.id ?? scope.kind,
    scope_id: scope.id,
    effect,
    victims,
    group,
    side,
    basis,
    actor: actor === null ? null : actorWords(actor),
    low: range?.low ?? null,
    best: range?.best ?? null,
    high: range?.high ?? null,
    origins,
    figures: figures(false),
    left_out: figures(true),
    claims: counts.map(count => count.claim).join('; '),
  }
}

/** A figure as its claimant gives it: "at least 57", "about 160", "dozens". */
export function figureWords(count: CasualtySummary['counts'][number]): string {
  const { min, max, approximate, text } = count
  if (min !== null && min === max) return `${approximate ? 'about ' : ''}${min}`
  if (min !== null && max !== null) return `${min} to ${max}`
  if (min !== null) return `at least ${min}`
  if (max !== null) return `up to ${max}`
  return text ?? 'no figure'
}

/** Who did it, in words; a class of actors says so. */
export function actorWords({ how, name, side }: NonNullable<CasualtySummary['actor']>): string {
  if (how === 'not stated') return 'not stated'
  return `${name ?? side ?? 'unknown'}${how === 'generic' ? ' (a class)' : ''}`
}
