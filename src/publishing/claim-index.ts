import type { LedgerClaim, LedgerView } from '#ledger'

/** The claims of a view by what they are asked for: no search through all of them for one. */
export interface ClaimIndex {
  byId(id: string): LedgerClaim | undefined
  /** Claims that name a place, by its id, in order of recording. */
  ofPlace(id: string): readonly LedgerClaim[]
  ofReport(id: string): readonly LedgerClaim[]
  /** Takes in a claim recorded since. */
  add(entry: LedgerClaim): void
}

/** Reads a view once. */
export function createClaimIndex(view: LedgerView): ClaimIndex {
  const ids = new Map<string, LedgerClaim>()
  const places = new Map<string, LedgerClaim[]>()
  const reports = new Map<string, LedgerClaim[]>()
  const add = (entry: LedgerClaim): void => {
    const { claim } = entry
    ids.set(claim.id, entry)
    put(reports, claim.reportId, entry)
    for (const { place } of claim.places) if (place != null) put(places, place, entry)
  }
  for (const entry of view.claims) add(entry)
  return {
    add,
    byId: id => ids.get(id),
    ofPlace: id => places.get(id) ?? [],
    ofReport: id => reports.get(id) ?? [],
  }
}

/** A claim that names a place twice is in its list once. */
function put(lists: Map<string, LedgerClaim[]>, key: string, entry: LedgerClaim): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [entry])
  else if (list.at(-1) !== entry) list.push(entry)
}
