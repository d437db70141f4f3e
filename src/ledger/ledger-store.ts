import type { EntryBody, StoredEntry } from './entry.ts'
import type { LedgerHead } from './hash-chain.ts'

/** Bytes to keep beside the entries, under their SHA-256. */
export interface KeptBytes {
  readonly hash: string
  readonly bytes: Uint8Array
}

/** What is recorded at once: all of it or nothing. */
export interface LedgerBatch {
  readonly bodies: readonly EntryBody[]
  readonly bytes?: readonly KeptBytes[]
}

/** What an append did. `added` holds, for each body in order, its new position, or null where the ledger had it. */
export interface Appended {
  readonly head: LedgerHead
  readonly added: readonly (number | null)[]
}

/**
 * The port behind which the record is kept. Every adapter passes `describeLedgerStore`. An append is atomic, durable when its
 * promise resolves, safe against other writers, and changes nothing where the content is there already.
 */
export interface LedgerStore {
  append(batch: LedgerBatch): Promise<Appended>
  /** Entries after position `after` (default 0) up to and with `until` (default the head), in order. */
  read(range?: { readonly after?: number; readonly until?: number }): AsyncIterable<StoredEntry>
  head(): Promise<LedgerHead>
  /** Digests of those of the subjects that some entry speaks of. The first entry that does decides. */
  findSubjects(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Up to `limit` subject keys that begin with `prefix`, in order. */
  findKeys(prefix: string, limit: number): Promise<readonly string[]>
  readBytes(hash: string): Promise<Uint8Array | undefined>
  /** Hashes of all kept bytes. */
  listBytes(): AsyncIterable<string>
  /** Faults that the medium itself can find, in words; empty where sound. */
  checkMedium(): Promise<readonly string[]>
  close(): Promise<void>
}
