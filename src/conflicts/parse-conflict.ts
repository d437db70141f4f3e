import { type Actor, parseActorTable } from '#actors'
import { parsePlaceTable } from '#places'
import { Refusal, Refusals } from '#primitives'
import type { Conflict } from './conflict.ts'
import { parseConflictSettings } from './conflict-settings.ts'
import { parseVocabulary } from './parse-vocabulary.ts'

/** The files of a pack by name: what stands in `conflicts/<name>/`. */
export type PackFiles = Readonly<Record<string, string>>

/** Names of the files that every pack holds. */
export const PACK_FILES = [
  'conflict.json',
  'places.csv',
  'actors.csv',
  'outlets.csv',
  'vocabulary.csv',
] as const

/** A pack's conflict. Throws `Refusals` with every fault that reading finds; `checkPack` looks deeper. */
export function parseConflict(files: PackFiles): Conflict {
  const { conflict, refused } = readPack(files)
  if (conflict === null || refused.length > 0) throw new Refusals(refused)
  return conflict
}

/** The conflict as far as it can be read, and everything that was refused on the way. */
export function readPack(files: PackFiles): { conflict: Conflict | null; refused: readonly Refusal[] } {
  const missing = PACK_FILES.filter(name => files[name] === undefined).map(
    file => new Refusal('not-found', 'The pack lacks this file.', { file, advice: 'See docs/packs.md.' }),
  )
  if (missing.length > 0) return { conflict: null, refused: missing }
  const settings = parseConflictSettings(files['conflict.json']!, 'conflict.json')
  const places = parsePlaceTable(files['places.csv']!, 'places.csv')
  const actors = parseActorTable(files['actors.csv']!, 'actors.csv')
  const outlets = parseActorTable(files['outlets.csv']!, 'outlets.csv', 'outlet')
  const vocabulary = parseVocabulary(files['vocabulary.csv']!, 'vocabulary.csv')
  const refused = [settings, places, actors, outlets, vocabulary].flatMap(part => part.refused)
  if (settings.settings === null) return { conflict: null, refused }
  const all: Actor[] = [...actors.actors, ...outlets.actors]
  return {
    conflict: {
      ...settings.settings,
      places: places.places,
      actors: all,
      vocabulary: vocabulary.entries,
      translations: vocabulary.translations,
    },
    refused,
  }
}
