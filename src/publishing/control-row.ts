import type { ControlEstimate } from '#assessment'
import { type Feature, type Position, pointFeature } from './geojson.ts'

/** Control of a place on a day as a flat row: what a sheet or a map layer carries. */
export interface ControlRow {
  readonly place_id: string
  readonly place: string
  readonly date: string
  readonly latitude: number | null
  readonly longitude: number | null
  /** The side most likely to hold the place, or `unknown`. */
  readonly held_by: string
  readonly probability: number
  readonly contested: boolean
  readonly verdict: string
  readonly claimed_by: string
  readonly disputed_by: string
  /** Every side with its probability: "government 0.83; opposition 0.10; unknown 0.07". */
  readonly probabilities: string
  readonly explanation: string
}

/** The columns of a sheet of control, in order. */
export const CONTROL_COLUMNS: readonly (keyof ControlRow & string)[] = [
  'place_id',
  'place',
  'date',
  'latitude',
  'longitude',
  'held_by',
  'probability',
  'contested',
  'verdict',
  'claimed_by',
  'disputed_by',
  'probabilities',
  'explanation',
]

/** An estimate as a row. */
export function controlRow(estimate: ControlEstimate, { lat, lon }: Position): ControlRow {
  const shares = Object.entries(estimate.probabilities).sort(([, a], [, b]) => b - a)
  const [side, probability] = shares[0] ?? ['unknown', 1]
  return {
    place_id: estimate.place.id,
    place: estimate.place.name,
    date: estimate.date,
    latitude: lat ?? null,
    longitude: lon ?? null,
    held_by: side,
    probability: Math.round(probability * 1000) / 1000,
    contested: estimate.contested,
    verdict: estimate.verdict,
    claimed_by: estimate.claimed.map(holding => holding.side).join('; '),
    disputed_by: [...new Set(estimate.disputes.map(dispute => dispute.by))].join('; '),
    probabilities: shares.map(([name, p]) => `${name} ${p.toFixed(3)}`).join('; '),
    explanation: estimate.explanation,
  }
}

/** An estimate as a point of a map, or without geometry where the place has no position. */
export function estimateFeature(estimate: ControlEstimate, position: Position): Feature {
  const { latitude: _, longitude: __, ...properties } = controlRow(estimate, position)
  return pointFeature(`${estimate.place.id}/${estimate.date}`, position, properties)
}
