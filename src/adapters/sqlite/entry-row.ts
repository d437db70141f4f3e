import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { StoredEntry } from '#ledger'

/** A line of the table `entry`. */
export interface EntryRow {
  readonly position: number
  readonly recorded_at: string
  readonly digest: Uint8Array
  readonly previous_hash: Uint8Array
  readonly hash: Uint8Array
  readonly packing: 'plain' | 'zstd'
  readonly body: string | Uint8Array
}

/** Bodies beyond this many characters (bulk imports, mostly) are packed: claims repeat themselves, and shrink to a tenth. */
const PACK_FROM = 65_536

/** An entry as the table holds it. Small bodies stay plain, so that any SQLite tool shows them. */
export function toRow(entry: StoredEntry): EntryRow {
  const isLarge = entry.text.length >= PACK_FROM
  return {
    position: entry.position,
    recorded_at: entry.recordedAt,
    digest: Buffer.from(entry.digest, 'hex'),
    previous_hash: Buffer.from(entry.previousHash, 'hex'),
    hash: Buffer.from(entry.hash, 'hex'),
    packing: isLarge ? 'zstd' : 'plain',
    body: isLarge ? zstdCompressSync(entry.text) : entry.text,
  }
}

/** The entry that a row holds. A body that cannot be unpacked any more comes back as empty text, which its hash then exposes. */
export function fromRow(row: EntryRow): StoredEntry {
  return {
    position: row.position,
    recordedAt: row.recorded_at,
    digest: Buffer.from(row.digest).toString('hex'),
    previousHash: Buffer.from(row.previous_hash).toString('hex'),
    hash: Buffer.from(row.hash).toString('hex'),
    text: typeof row.body === 'string' ? row.body : unpack(row.body),
  }
}

function unpack(body: Uint8Array): string {
  try {
    return zstdDecompressSync(body).toString('utf8')
  } catch {
    return ''
  }
}
