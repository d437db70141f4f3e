import { createFold, foldEntry, viewOf } from './fold-ledger.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { LedgerView } from './ledger-view.ts'
import { readEntries } from './read-entries.ts'

/** The ledger as it stood at position `asOf` (default: now), read from its beginning. */
export async function readLedgerView(store: LedgerStore, asOf?: number): Promise<LedgerView> {
  const reader = createViewReader(store)
  return await reader(asOf)
}

/**
 * A function that gives the view at the head, or at `asOf`. It reads each entry once: a later call costs what was added since.
 * An `asOf` before what it has read starts from the beginning again. Calls at the same time are answered in turn.
 */
export function createViewReader(store: LedgerStore): (asOf?: number) => Promise<LedgerView> {
  let fold = createFold()
  let view: LedgerView | undefined
  let last: Promise<unknown> = Promise.resolve()

  const readOn = async (asOf: number | undefined): Promise<LedgerView> => {
    if (asOf !== undefined && asOf < fold.asOf) {
      fold = createFold()
      view = undefined
    }
    const before = fold.asOf
    const range = asOf === undefined ? { after: before } : { after: before, until: asOf }
    for await (const entry of readEntries(store, range)) foldEntry(fold, entry)
    if (view === undefined || fold.asOf !== before) view = viewOf(fold)
    return view
  }

  return asOf => {
    const next = last.then(() => readOn(asOf))
    last = next.catch(() => undefined)
    return next
  }
}
