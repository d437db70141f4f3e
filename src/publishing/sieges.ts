import type { LedgerView } from '#ledger'
import { addDays, type IsoDay } from '#primitives'

/** Days for which a report of a siege counts: one that goes on is told of again. */
const COUNTS_DAYS = 30

/**
 * A function that finds the places under a siege on a day: those that a claim reports as besieged within the month before, and
 * that none reports as relieved since. Reads the view once.
 */
export function createSiegeFinder(view: LedgerView): (at: IsoDay) => ReadonlySet<string> {
  const told: { place: string; day: IsoDay; besieged: boolean }[] = []
  for (const { claim } of view.claims) {
    if (claim.type !== 'siege' && claim.type !== 'siege-break') continue
    if (claim.polarity === 'denied' || !['occurred', 'ongoing'].includes(claim.modality)) continue
    const day = claim.time?.to ?? claim.time?.from ?? view.reports.get(claim.reportId)?.published ?? null
    const place = claim.places[0]?.place
    if (day !== null && place != null) told.push({ place, day, besieged: claim.type === 'siege' })
  }
  told.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return at => {
    const since = addDays(at, -COUNTS_DAYS)
    const besieged = new Set<string>()
    for (const one of told) {
      if (one.day < since || one.day > at) continue
      if (one.besieged) besieged.add(one.place)
      else besieged.delete(one.place)
    }
    return besieged
  }
}
