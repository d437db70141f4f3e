import type { StoredEntry } from './entry.ts'
import { chainEntry, EMPTY_HEAD, type LedgerHead } from './hash-chain.ts'
import type { LedgerBatch, LedgerStore } from './ledger-store.ts'
import { prepareEntry } from './prepared-entry.ts'

/** The reference store: in memory, for tests and for work that need not last. `now` gives the instants of recording. */
export function createMemoryStore(now: () => string): LedgerStore {
  const entries: StoredEntry[] = []
  const digests = new Set<string>()
  const subjects = new Map<string, string>()
  const kept = new Map<string, Uint8Array>()
  const headOf = (): LedgerHead => entries.at(-1) ?? EMPTY_HEAD

  const appendBody = (body: LedgerBatch['bodies'][number]): number | null => {
    const prepared = prepareEntry(body)
    if (digests.has(prepared.digest)) return null
    const entry = chainEntry(headOf(), prepared, now())
    entries.push(entry)
    digests.add(prepared.digest)
    for (const { key, digest } of prepared.subjects) if (!subjects.has(key)) subjects.set(key, digest)
    return entry.position
  }

  return {
    async append({ bodies, bytes = [] }) {
      // A body that cannot be written as JSON throws before anything is recorded.
      bodies.forEach(prepareEntry)
      for (const { hash, bytes: content } of bytes) if (!kept.has(hash)) kept.set(hash, content.slice())
      const added = bodies.map(appendBody)
      const { position, hash } = headOf()
      return { head: { position, hash }, added }
    },
    async *read({ after = 0, until = Number.POSITIVE_INFINITY } = {}) {
      yield* entries.slice(after, Math.max(after, Math.min(until, entries.length)))
    },
    async head() {
      const { position, hash } = headOf()
      return { position, hash }
    },
    async findSubjects(keys) {
      return new Map(
        keys.flatMap(key => {
          const digest = subjects.get(key)
          return digest === undefined ? [] : [[key, digest] as const]
        }),
      )
    },
    async findKeys(prefix, limit) {
      return [...subjects.keys()]
        .filter(key => key.startsWith(prefix))
        .sort()
        .slice(0, limit)
    },
    async readBytes(hash) {
      return kept.get(hash)
    },
    async *listBytes() {
      yield* [...kept.keys()].sort()
    },
    async checkMedium() {
      return []
    },
    async close() {},
  }
}
