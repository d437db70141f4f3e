import { basename } from 'node:path'
import { findPackFolder, readPackFiles, writePackFiles } from '#adapters'
import { checkPack, createPackTemplate, parseConflict, type Side } from '#conflicts'
import { Refusals } from '#primitives'

/** What a pack holds, in numbers. */
export interface PackSummary {
  readonly folder: string
  readonly id: string
  readonly name: string
  readonly firstDay: string
  readonly languages: readonly string[]
  readonly sides: readonly Side[]
  readonly places: number
  readonly actors: number
  readonly outlets: number
  readonly words: number
}

type Env = Readonly<Record<string, string | undefined>>

/** What a pack holds. Throws `Refusals` for a faulty one. */
export function describePack(nameOrPath: string, env: Env): PackSummary {
  const folder = findPackFolder(nameOrPath, env, 'PACK')
  const { id, name, firstDay, languages, sides, places, actors, vocabulary } = parseConflict(
    readPackFiles(folder),
  )
  const outlets = actors.filter(actor => actor.kind === 'outlet' || actor.kind === 'agency').length
  return {
    folder,
    id,
    name,
    firstDay,
    languages,
    sides,
    places: places.length,
    actors: actors.length - outlets,
    outlets,
    words: vocabulary.length,
  }
}

/** Checks every file of a pack. Throws `Refusals` with every fault, each with file, line and field. */
export function checkPackFolder(nameOrPath: string, env: Env): PackSummary {
  const faults = checkPack(readPackFiles(findPackFolder(nameOrPath, env, 'PACK')))
  if (faults.length > 0) throw new Refusals(faults)
  return describePack(nameOrPath, env)
}

/** Writes a new pack that passes the checks as it is, with a few rows that show what belongs where. */
export function createPackFolder(folder: string): void {
  writePackFiles(folder, createPackTemplate(basename(folder)))
}
