import { availableParallelism } from 'node:os'
import { Refusal, Refusals } from '#primitives'

/** Everything that a run is told from outside, checked. */
export interface Settings {
  /** Path of the ledger's file. */
  readonly ledger: string
  /** Name or folder of the conflict pack, or null for the ledger's own. */
  readonly conflict: string | null
  /** Worker threads for reading many reports; 1 reads in this process. */
  readonly threads: number
  /** Environment that folders are taken from (`XDG_DATA_HOME`). */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Settings as a user gives them. */
export interface SettingsInput {
  readonly ledger?: string | undefined
  readonly conflict?: string | undefined
  readonly threads?: string | number | undefined
}

/** The conflict of a ledger that has none yet. */
export const DEFAULT_CONFLICT = 'syria'

/** Settings from flags, then the environment, then defaults. Throws `Refusals` with every fault at once. */
export function readSettings(
  input: SettingsInput,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const faults: Refusal[] = []
  // An empty variable counts as none; an empty option is a slip.
  const ledger = input.ledger ?? (env.CLAIMLINE_LEDGER || 'claimline.db')
  const ledgerField = input.ledger === undefined ? 'CLAIMLINE_LEDGER' : '--ledger'
  if (ledger.trim() === '') faults.push(refuse(ledgerField, 'The name is empty.', 'Name a file.'))
  if (/^[a-z][a-z+]+:\/\//i.test(ledger))
    faults.push(
      refuse(ledgerField, `"${ledger}" is an address.`, 'This version keeps its ledger in a file: name one.'),
    )
  const conflict = input.conflict ?? null
  if (conflict?.trim() === '')
    faults.push(refuse('--conflict', 'The name is empty.', 'Name a pack or a folder.'))
  const given = input.threads ?? (env.CLAIMLINE_THREADS || undefined)
  const threads = Number(given ?? Math.min(8, availableParallelism()))
  if (!Number.isInteger(threads) || threads < 1 || threads > 256) {
    const field = input.threads === undefined ? 'CLAIMLINE_THREADS' : '--threads'
    faults.push(refuse(field, `"${given}" is no number of threads.`, 'Give 1 to 256.'))
  }
  if (faults.length > 0) throw new Refusals(faults)
  return { ledger, conflict, threads, env }
}

function refuse(field: string, message: string, advice: string): Refusal {
  return new Refusal('usage', message, { field, advice })
}
