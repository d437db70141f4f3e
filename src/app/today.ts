import { readClock } from '#adapters'
import type { IsoDay } from '#primitives'

/** The present day in universal time. */
export function readToday(): IsoDay {
  return readClock().slice(0, 10)
}
