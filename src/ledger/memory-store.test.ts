import { describeLedgerStore } from './ledger-store.contract.ts'
import { createMemoryStore } from './memory-store.ts'

describeLedgerStore('the memory store', {
  create: async () => createMemoryStore(() => '2026-01-01T00:00:00.000Z'),
})
