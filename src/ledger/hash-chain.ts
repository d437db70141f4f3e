import { sha256 } from '#primitives'
import type { StoredEntry } from './entry.ts'
import type { PreparedEntry } from './prepared-entry.ts'

/** The end of a ledger: its last position (0 where empty) and the hash that stands for everything before it. */
export interface LedgerHead {
  readonly position: number
  readonly hash: string
}

/** The head of a ledger without entries. */
export const EMPTY_HEAD: LedgerHead = { position: 0, hash: '0'.repeat(64) }

/** The entry that follows `head`. Changing anything in it or before it changes its hash. */
export function chainEntry(head: LedgerHead, prepared: PreparedEntry, recordedAt: string): StoredEntry {
  const { text, digest } = prepared
  const link = { position: head.position + 1, recordedAt, digest, previousHash: head.hash, text }
  return { ...link, hash: hashOf(link) }
}

/** The hash that an entry must carry. */
export function hashOf(entry: Omit<StoredEntry, 'hash'>): string {
  const { position, previousHash, recordedAt, digest, text } = entry
  return sha256(`${position}\n${previousHash}\n${recordedAt}\n${digest}\n${sha256(text)}`)
}
