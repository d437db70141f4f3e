import { sha256 } from '#primitives'
import type { EntryBody, StoredEntry } from './entry.ts'
import { EMPTY_HEAD, hashOf, type LedgerHead } from './hash-chain.ts'
import type { LedgerStore } from './ledger-store.ts'
import { prepareEntry } from './prepared-entry.ts'
import { readEntryBody } from './read-entries.ts'

/** Something that is not as it was recorded. `position` is null where it concerns no single entry. */
export interface LedgerFault {
  readonly position: number | null
  readonly message: string
}

/** What checking a ledger found. */
export interface LedgerCheck {
  readonly head: LedgerHead
  readonly entries: number
  readonly keptTexts: number
  readonly faults: readonly LedgerFault[]
}

/** Checks every entry's hash, the chain over them, and the bytes kept of every report. */
export async function verifyLedger(store: LedgerStore): Promise<LedgerCheck> {
  const faults: LedgerFault[] = (await store.checkMedium()).map(message => ({ position: null, message }))
  const needed = new Map<string, number>()
  let head: LedgerHead = EMPTY_HEAD
  let entries = 0
  const seen = new Set<string>()
  for await (const entry of store.read()) {
    const messages = findEntryFaults(entry, head)
    for (const message of messages) faults.push({ position: entry.position, message })
    if (messages.length === 0) {
      const body = readEntryBody(entry)
      if (body.kind === 'report-captured') needed.set(body.report.contentHash, entry.position)
      for (const message of await findIndexFaults(store, body, seen))
        faults.push({ position: entry.position, message })
    }
    head = { position: entry.position, hash: entry.hash }
    entries++
  }
  const keptTexts = await checkBytes(store, needed, faults)
  return { head, entries, keptTexts, faults }
}

function findEntryFaults(entry: StoredEntry, head: LedgerHead): string[] {
  const faults: string[] = []
  if (entry.position !== head.position + 1)
    faults.push(`entry ${head.position + 1} is missing: after ${head.position} comes ${entry.position}`)
  if (entry.previousHash !== head.hash) faults.push('does not follow from the entry before it')
  if (hashOf(entry) !== entry.hash)
    faults.push('is not as it was recorded: its content does not match its hash')
  else if (entry.digest !== sha256(entry.text) && prepareEntry(readEntryBody(entry)).digest !== entry.digest)
    faults.push('carries a digest that is not its own')
  return faults
}

/** Subjects of the entry that the store does not find, or finds with other content; the first entry that speaks of a subject decides. */
async function findIndexFaults(store: LedgerStore, body: EntryBody, seen: Set<string>): Promise<string[]> {
  const fresh = prepareEntry(body).subjects.filter(({ key }) => !seen.has(key))
  for (const { key } of fresh) seen.add(key)
  const found = await store.findSubjects(fresh.map(({ key }) => key))
  return fresh
    .filter(({ key, digest }) => found.get(key) !== digest)
    .map(({ key }) => `the index does not hold ${key} as it was recorded`)
}

async function checkBytes(
  store: LedgerStore,
  needed: Map<string, number>,
  faults: LedgerFault[],
): Promise<number> {
  let kept = 0
  for await (const hash of store.listBytes()) {
    kept++
    const bytes = await store.readBytes(hash)
    const position = needed.get(hash) ?? null
    if (bytes === undefined || sha256(bytes) !== hash)
      faults.push({ position, message: `the kept bytes ${hash.slice(0, 12)}… are not as they were received` })
    needed.delete(hash)
  }
  for (const [hash, position] of needed)
    faults.push({ position, message: `the bytes ${hash.slice(0, 12)}… of the report are missing` })
  return kept
}
