import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '#ledger'
import { describeLedgerStore, sampleReading, sampleReport } from '#ledger/contract'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-sqlite-'))
const now = () => '2026-01-01T00:00:00.000Z'
let count = 0
/** The user without rights of most systems. */
const NOBODY = 65_534
const newPath = () => join(folder, `${++count}.db`)

afterAll(() => rmSync(folder, { recursive: true }))

let lastPath = ''
describeLedgerStore('the SQLite store', {
  create: async () => {
    lastPath = newPath()
    return openSqliteStore(lastPath, now)
  },
  reopen: async () => openSqliteStore(lastPath, now),
})

async function filledLedger(): Promise<string> {
  const path = newPath()
  const store = openSqliteStore(path, now)
  for (const name of ['hill', 'bridge', 'mill']) {
    const report = sampleReport(name)
    const bytes = [{ hash: report.contentHash, bytes: new TextEncoder().encode(report.text) }]
    await store.append({ bodies: sampleReading(report), bytes })
  }
  await store.close()
  return path
}

async function faultsOf(path: string): Promise<string[]> {
  const store = openSqliteStore(path, now)
  const { faults } = await verifyLedger(store)
  await store.close()
  return faults.map(fault => fault.message)
}

describe('a ledger file', () => {
  it('refuses to change or delete entries', async () => {
    const database = new DatabaseSync(await filledLedger())
    expect(() => database.exec(`UPDATE entry SET body = '{}'`)).toThrow(/never change/)
    expect(() => database.exec('DELETE FROM entry')).toThrow(/never deleted/)
    database.close()
  })

  it('shows what was changed in spite of that', async () => {
    const path = await filledLedger()
    expect(await faultsOf(path)).toEqual([])
    const database = new DatabaseSync(path)
    database.exec(
      `DROP TRIGGER entry_never_changes; UPDATE entry SET body = replace(body, 'bridge', 'castle') WHERE position = 4`,
    )
    database.close()
    expect(await faultsOf(path)).toEqual(['is not as it was recorded: its content does not match its hash'])
  })

  it('shows one byte of a text changed in the file itself', async () => {
    const path = await filledLedger()
    const bytes = readFileSync(path)
    const at = bytes.lastIndexOf('Fighters took mill')
    expect(at).toBeGreaterThan(0)
    bytes[at] = 'f'.charCodeAt(0)
    writeFileSync(path, bytes)
    expect((await faultsOf(path)).length).toBeGreaterThan(0)
  })

  it('shows entries cut off at the end', async () => {
    const path = await filledLedger()
    const database = new DatabaseSync(path)
    database.exec('DROP TRIGGER entry_never_goes; DELETE FROM entry WHERE position > 4')
    database.close()
    expect(await faultsOf(path)).toContain(
      'entries are missing: 3 reports, readings or claims were recorded in them',
    )
  })

  it.each([
    [
      'a text',
      'not a database at all, but long enough to be read as one would be. '.repeat(30),
      'corrupt-ledger',
    ],
    ['another database', undefined, 'corrupt-ledger'],
  ])('is refused where it is %s', (_, content, code) => {
    const path = newPath()
    if (content !== undefined) writeFileSync(path, content)
    else {
      const other = new DatabaseSync(path)
      other.exec('CREATE TABLE recipe (name TEXT)')
      other.close()
    }
    expect(() => openSqliteStore(path, now)).toThrow(expect.objectContaining({ name: 'Refusal', code }))
  })

  it('is refused where its folder does not exist', () => {
    const path = join(folder, 'nowhere', 'a.db')
    expect(() => openSqliteStore(path, now)).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })

  it('is refused where a newer program wrote it', async () => {
    const path = await filledLedger()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openSqliteStore(path, now)).toThrow(/written by a newer Claimline/)
  })

  it('is read where nothing may be written, and refuses what would be', async () => {
    const path = await filledLedger()
    await withoutPermission(path, async () => {
      const store = openSqliteStore(path, now)
      expect(await verifyLedger(store)).toMatchObject({ entries: 6, faults: [] })
      await expect(store.append({ bodies: sampleReading(sampleReport('ford')) })).rejects.toMatchObject({
        code: 'forbidden',
        message: 'cannot be written.',
      })
      await store.close()
    })
    expect(await faultsOf(path)).toEqual([])
  })

  it('is read by one handle while another is in the middle of writing', async () => {
    const path = await filledLedger()
    const reader = openSqliteStore(path, now)
    const writer = new DatabaseSync(path)
    writer.exec('BEGIN IMMEDIATE')
    writer.exec(`INSERT INTO raw_bytes VALUES (x'00', x'00')`)
    expect((await reader.head()).position).toBe(6)
    writer.exec('ROLLBACK')
    writer.close()
    await reader.close()
  })
})

/** Runs `work` while neither the file nor its folder may be written, also where the tests run as root, who may write anything. */
async function withoutPermission(path: string, work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o755)
    chmodSync(path, 0o644)
  }
}
