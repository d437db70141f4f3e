/** The append-only record: entries, the store's port, the view at a position, and people's judgements. */
export { changeClaim } from './change-claim.ts'
export type { Entry, EntryBody, Judgement, StoredEntry } from './entry.ts'
export { chainEntry, EMPTY_HEAD, type LedgerHead } from './hash-chain.ts'
export type { KeptBytes, LedgerBatch, LedgerStore } from './ledger-store.ts'
export type { LedgerClaim, LedgerView } from './ledger-view.ts'
export { createMemoryStore } from './memory-store.ts'
export {
  claimDigest,
  entryDigest,
  type PreparedEntry,
  prepareEntry,
} from './prepared-entry.ts'
export { createViewReader, readLedgerView } from './read-ledger-view.ts'
export { subjectKey } from './subject-key.ts'
export { type LedgerCheck, verifyLedger } from './verify-ledger.ts'
