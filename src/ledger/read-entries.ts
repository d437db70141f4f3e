import type { Entry, EntryBody, StoredEntry } from './entry.ts'
import type { LedgerStore } from './ledger-store.ts'

/** The body of a stored entry. Throws a `SyntaxError` where the text is no JSON: `verifyLedger` tells which entries are damaged. */
export function readEntryBody(entry: StoredEntry): EntryBody {
  return JSON.parse(entry.text) as EntryBody
}

/** Entries in order, with their bodies read. */
export async function* readEntries(
  store: LedgerStore,
  range: { readonly after?: number; readonly until?: number } = {},
): AsyncGenerator<Entry> {
  for await (const stored of store.read(range)) {
    const { text: _, ...link } = stored
    yield { ...link, body: readEntryBody(stored) }
  }
}
