/** The append-only record: entries, the store's port, the view at a position, and people's judgements. */
export type { Entry, EntryBody, Judgement } from './entry.ts'
export type { LedgerClaim, LedgerView } from './ledger-view.ts'
