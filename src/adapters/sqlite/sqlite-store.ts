import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  chainEntry,
  EMPTY_HEAD,
  type LedgerBatch,
  type LedgerHead,
  type LedgerStore,
  type PreparedEntry,
  prepareEntry,
} from '#ledger'
import { type EntryRow, fromRow, toRow } from './entry-row.ts'
import { asRefusal, inTransaction, openDatabase } from './open-database.ts'

/** Entries fetched at once while reading: enough to be quick, few enough that big entries do not fill the memory. */
const PAGE = 32

/** The ledger in one SQLite file. `now` gives the instants of recording. */
export function openSqliteStore(path: string, now: () => string): LedgerStore {
  const database = openDatabase(path)
  const sql = prepareStatements(database)
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw asRefusal(error, path)
    }
  }

  return {
    async append({ bodies, bytes = [] }) {
      // Writing and hashing come first, so that the lock is held for no longer than the disk needs.
      const prepared = bodies.map(prepareEntry)
      return guarded(() => inTransaction(database, () => appendAll(sql, prepared, bytes, now)))
    },
    async *read({ after = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
      for (let last = after; ; ) {
        const rows = guarded(() => sql.page.all(last, until, PAGE)) as unknown as EntryRow[]
        if (rows.length === 0) return
        for (const row of rows) yield fromRow(row)
        last = rows.at(-1)!.position
      }
    },
    async head() {
      return guarded(() => readHead(sql))
    },
    async findSubjects(keys) {
      return guarded(() => {
        const found = new Map<string, string>()
        for (const key of keys) {
          const row = sql.subject.get(key)
          if (row !== undefined) found.set(key, toHex(row.digest))
        }
        return found
      })
    },
    async findKeys(prefix, limit) {
      // U+10FFFF sorts after every character that a key can continue with.
      return guarded(() => sql.keys.all(prefix, `${prefix}\u{10ffff}`, limit)).map(row => String(row.key))
    },
    async readBytes(hash) {
      const row = guarded(() => sql.bytes.get(fromHex(hash)))
      return row === undefined ? undefined : new Uint8Array(row.bytes as Uint8Array)
    },
    async *listBytes() {
      for (const row of guarded(() => sql.hashes.all())) yield toHex(row.hash)
    },
    async checkMedium() {
      return guarded(() => findMediumFaults(database))
    },
    async close() {
      if (database.isOpen) database.close()
    },
  }
}

function prepareStatements(database: DatabaseSync): Readonly<Record<StatementName, StatementSync>> {
  return {
    head: database.prepare('SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1'),
    known: database.prepare('SELECT 1 FROM entry WHERE digest = ?'),
    insert: database.prepare(
      'INSERT INTO entry (position, recorded_at, digest, previous_hash, hash, packing, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    insertSubject: database.prepare('INSERT OR IGNORE INTO subject (key, digest, position) VALUES (?, ?, ?)'),
    insertBytes: database.prepare('INSERT OR IGNORE INTO raw_bytes (hash, bytes) VALUES (?, ?)'),
    page: database.prepare(
      'SELECT * FROM entry WHERE position > ? AND position <= ? ORDER BY position LIMIT ?',
    ),
    subject: database.prepare('SELECT digest FROM subject WHERE key = ?'),
    keys: database.prepare('SELECT key FROM subject WHERE key >= ? AND key < ? ORDER BY key LIMIT ?'),
    bytes: database.prepare('SELECT bytes FROM raw_bytes WHERE hash = ?'),
    hashes: database.prepare('SELECT hash FROM raw_bytes ORDER BY hash'),
  }
}

type StatementName =
  | 'head'
  | 'known'
  | 'insert'
  | 'insertSubject'
  | 'insertBytes'
  | 'page'
  | 'subject'
  | 'keys'
  | 'bytes'
  | 'hashes'
type Statements = ReturnType<typeof prepareStatements>

function readHead(sql: Statements): LedgerHead {
  const row = sql.head.get()
  return row === undefined ? EMPTY_HEAD : { position: Number(row.position), hash: toHex(row.hash) }
}

function appendAll(
  sql: Statements,
  prepared: readonly PreparedEntry[],
  bytes: NonNullable<LedgerBatch['bytes']>,
  now: () => string,
): { head: LedgerHead; added: (number | null)[] } {
  for (const { hash, bytes: content } of bytes) sql.insertBytes.run(fromHex(hash), content)
  let head = readHead(sql)
  const added = prepared.map(item => {
    if (sql.known.get(fromHex(item.digest)) !== undefined) return null
    const entry = chainEntry(head, item, now())
    const row = toRow(entry)
    sql.insert.run(
      row.position,
      row.recorded_at,
      row.digest,
      row.previous_hash,
      row.hash,
      row.packing,
      row.body,
    )
    for (const { key, digest } of item.subjects) sql.insertSubject.run(key, fromHex(digest), entry.position)
    head = { position: entry.position, hash: entry.hash }
    return entry.position
  })
  return { head, added }
}

/** What SQLite itself finds wrong with the file, and subjects that point past the last entry (entries were cut off). */
function findMediumFaults(database: DatabaseSync): string[] {
  const damaged = database
    .prepare('PRAGMA integrity_check')
    .all()
    .map(row => String(row.integrity_check))
    .filter(message => message !== 'ok')
    .map(message => `the file is damaged: ${message}`)
  const lost = database
    .prepare('SELECT count(*) AS n FROM subject WHERE position NOT IN (SELECT position FROM entry)')
    .get()
  const cut = Number(lost?.n ?? 0)
  return cut === 0
    ? damaged
    : [...damaged, `entries are missing: ${cut} reports, readings or claims were recorded in them`]
}

function toHex(value: unknown): string {
  return Buffer.from(value as Uint8Array).toString('hex')
}

function fromHex(hash: string): Uint8Array {
  return Buffer.from(hash, 'hex')
}
