import { type LedgerCheck, verifyLedger } from '#ledger'
import type { App } from './open-app.ts'

/** Checks the application's ledger from its first entry to its last. */
export async function verifyApp(app: App): Promise<LedgerCheck> {
  return await verifyLedger(await app.store())
}
