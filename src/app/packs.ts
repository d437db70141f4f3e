import { basename } from 'node:path'
import { findPackFolder, readPackFiles, writePackFiles } from '#adapters'
import { type PACK_FILES, parseConflict, type Side } from '#conflicts'
import { Refusal } from '#primitives'

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
  const folder = findPackFolder(nameOrPath, env)
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
  return describePack(nameOrPath, env)
}

/** Writes a new pack that passes the checks and says in each file what belongs there. */
export function createPackFolder(folder: string): void {
  const id = basename(folder)
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Refusal('usage', `"${id}" is no name for a pack.`, {
      field: 'FOLDER',
      advice: 'Use small letters, digits and hyphens.',
    })
  writePackFiles(folder, templateFiles(id))
}

function templateFiles(id: string): Record<(typeof PACK_FILES)[number], string> {
  const settings = {
    id,
    name: 'Name of the war, in words',
    timeZone: 'UTC',
    calendar: 'iso8601',
    languages: ['en'],
    firstDay: '2000-01-01',
    sides: [
      { id: 'government', name: 'The government', holdsTerritory: true, stake: 'party' },
      { id: 'opposition', name: 'The opposition', holdsTerritory: true, stake: 'party' },
      { id: 'media', name: 'Media', holdsTerritory: false, stake: 'none' },
      { id: 'un-humanitarian', name: 'UN, monitors and relief', holdsTerritory: false, stake: 'none' },
      { id: 'civilians', name: 'Civilians', holdsTerritory: false, stake: 'none' },
      { id: 'other', name: 'Others', holdsTerritory: false, stake: 'none' },
    ],
    vagueNumbers: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000 },
  }
  return {
    'conflict.json': `${JSON.stringify(settings, null, 2)}\n`,
    'places.csv':
      'id,name,names,kind,parent,lat,lon,radius_km,coord_error_km,geometry,population,sensitive,origin,licence\n',
    'actors.csv': 'id,name,names,kind,side,parent,memberships,roles,from,to,origin,licence,note\n',
    'outlets.csv': 'id,name,names,kind,side,lean,citation,run_by,language,origin,licence,note\n',
    'vocabulary.csv': 'use,text,side,actor,place,reason\n',
  }
}
