import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Refusal } from '#primitives'
import { APPLICATION_ID, MIGRATIONS } from './schema.ts'

/** How long a writer waits for another to finish before it gives up. */
const BUSY_TIMEOUT_MS = 60_000
/** SQLite's primary code for a database that another process has locked. */
const BUSY = 5

/** Result codes of SQLite for a file that may not be written, and one that may not be opened so. */
const READ_ONLY = 8
const CANNOT_OPEN = 14

/**
 * Opens a ledger file, and lays it out where it is new. One that may not be written, or lies where nothing may be written, is
 * opened for reading alone. Refuses files that are something else.
 */
export function openDatabase(path: string): DatabaseSync {
  try {
    // Opened for writing in vain, SQLite would leave files beside it that its owner may not remove.
    if (isProtected(path) && isAtRest(path) && !existsSync(`${path}-shm`)) return openToRead(path)
    return openToWrite(path)
  } catch (error) {
    if (isUnwritable(error) && isAtRest(path)) return openToRead(path)
    throw asRefusal(error, path)
  }
}

function openToWrite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
  try {
    // Writers wait for one another; a commit is on the disk when it returns; readers go on while one writes.
    useLog(database)
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** How long to wait before a new ledger is asked again for its log, milliseconds. */
const PAUSE_MS = 20

/** Switches to the write-ahead log. Of two processes that make a ledger at once SQLite refuses one without waiting, whatever its timeout. */
function useLog(database: DatabaseSync): void {
  const until = performance.now() + BUSY_TIMEOUT_MS
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== BUSY || performance.now() > until)
        throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

/** Without any file beside it, which SQLite would else make even for reading. */
function openToRead(path: string): DatabaseSync {
  const address = pathToFileURL(path)
  address.searchParams.set('immutable', '1')
  const database = new DatabaseSync(address, { readOnly: true })
  try {
    if (layoutOf(database, path) === MIGRATIONS.length) return database
    throw new Refusal(
      'forbidden',
      'was written by an older Claimline and cannot be brought up to date here.',
      {
        file: path,
        advice: 'Copy it to a place where you may write.',
      },
    )
  } catch (error) {
    database.close()
    throw asRefusal(error, path)
  }
}

/** True where the whole ledger is in its one file: nobody is writing, and nobody was cut off while writing. */
function isAtRest(path: string): boolean {
  const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return sizeOf(path) > 0 && sizeOf(`${path}-wal`) === 0
}

function isProtected(path: string): boolean {
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}

function isUnwritable(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode ?? 0
  return [READ_ONLY, CANNOT_OPEN].includes(code & 0xff)
}

/** Runs `work` alone among writers: all of it is committed, or none of it where it throws. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** A driver's error as a refusal where the file or another process is at fault; any other error as it was. */
export function asRefusal(error: unknown, path: string): unknown {
  const code = (error as { errcode?: number }).errcode
  if (code === undefined) return error
  const options = { file: path, cause: error }
  // Extended result codes keep the primary code in their low byte.
  switch (code & 0xff) {
    case BUSY:
      return new Refusal('busy', 'another process has been writing to the ledger for over a minute.', {
        ...options,
        advice: 'Try again when it has finished.',
      })
    case 11:
    case 26:
      return new Refusal('corrupt-ledger', 'is damaged, or no ledger at all.', {
        ...options,
        advice: 'Name another file with --ledger, or restore this one from a copy.',
      })
    case READ_ONLY:
      return new Refusal('forbidden', 'cannot be written.', {
        ...options,
        advice: 'Ask its owner for permission to write, or copy it to a place where you may.',
      })
    case 10:
    case CANNOT_OPEN:
      return new Refusal('forbidden', 'cannot be read and written.', {
        ...options,
        advice: 'Check that its folder exists, that it is a regular file, and that you may write there.',
      })
    case 13:
      return new Refusal('too-large', 'cannot grow: the disk is full.', {
        ...options,
        advice: 'Make room and add again.',
      })
    default:
      return error
  }
}

function migrate(database: DatabaseSync, path: string): void {
  if (layoutOf(database, path) === MIGRATIONS.length) return
  inTransaction(database, () => {
    // Looked at again inside the transaction: two programs may have opened a new file at once.
    const done = layoutOf(database, path)
    for (const migration of MIGRATIONS.slice(done)) database.exec(migration)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}

function layoutOf(database: DatabaseSync, path: string): number {
  const pragma = (name: string): number =>
    Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0)
  const application = pragma('application_id')
  const layout = pragma('user_version')
  const isForeign =
    application !== APPLICATION_ID &&
    (application !== 0 || layout !== 0 || database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined)
  if (isForeign)
    throw new Refusal('corrupt-ledger', 'is a database of another program.', {
      file: path,
      advice: 'Name another file with --ledger.',
    })
  if (layout > MIGRATIONS.length)
    throw new Refusal('corrupt-ledger', 'was written by a newer Claimline.', {
      file: path,
      advice: 'Update Claimline to read it.',
    })
  return layout
}
