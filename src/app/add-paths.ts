import { findInputs } from '#adapters'
import { type AddProgress, type AddSummary, addReports } from '#pipeline'
import type { App } from './open-app.ts'

/** How to add: what to do again, and whom to tell. */
export interface AddPathsOptions {
  /** Read reports for claims again that were read before. */
  readonly again?: boolean
  /** Told the size of all inputs before the work begins. */
  readonly onStart?: (bytes: number) => Promise<void>
  readonly onProgress?: (progress: AddProgress) => void
}

/** Adds the reports that paths name to the ledger. */
export async function addPaths(
  app: App,
  paths: readonly string[],
  { again = false, onStart, onProgress }: AddPathsOptions = {},
): Promise<AddSummary> {
  const inputs = findInputs(paths)
  const refused = inputs.flatMap(input => ('refusal' in input ? [input.refusal] : []))
  // A mistyped path makes no ledger.
  if (refused.length === inputs.length) return { reports: 0, added: 0, claims: 0, refused }
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0)
  const store = await app.storeForWriting()
  const reader = await app.reader(bytes)
  await onStart?.(bytes)
  return await addReports(inputs, {
    store,
    reader,
    knownOutlets: knownOutlets(await app.registry()),
    again,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}

/** Names of the outlets that a registry knows: a help in finding who published a text. */
export function knownOutlets(registry: Awaited<ReturnType<App['registry']>>): string[] {
  return [...registry.actorIndex.actors.values()]
    .filter(actor => actor.kind === 'outlet' || actor.kind === 'agency')
    .flatMap(actor => actor.names.filter(name => !name.generic).map(name => name.text))
}
