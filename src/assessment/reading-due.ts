import type { Statement } from './docket.ts'
import type { Sweep } from './sweep.ts'

/** Growth, beside what was read, from which a full reading is due whatever has settled. */
const DUE_GROWTH = 0.1

/** Notes what has been taken in since the last full reading. */
export function noteGrowth(sweep: Sweep, statements: readonly Statement[]): void {
  sweep.growth.statements += statements.length
  for (const { known } of statements)
    sweep.growth.latest = Math.max(sweep.growth.latest, known ?? sweep.today)
}

/**
 * Whether a full reading would learn what taking in claims one by one does not: outcomes have settled since the last one (the ledger's
 * days have moved on by as many as a claim takes to settle), or the ledger has grown by a tenth. Until then, what sources are worth, how
 * fights go and how alike neighbours are stay as learned.
 */
export function isReadingDue({ docket, growth, settings, today }: Sweep): boolean {
  const grown = growth.statements > docket.statements.length * DUE_GROWTH
  return grown || growth.latest - today >= settings.settleDays
}
