import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Refusal } from '#primitives'
import { asReadingRefusal } from './reading-refusal.ts'

const OWN_PACKS = resolve(import.meta.dirname, '../../../conflicts')

/** Where packs are looked for by name: the user's own first, then those that come with the program. */
export function packFolders(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
  return [join(home, 'claimline', 'conflicts'), OWN_PACKS]
}

/** The folder of a pack given by name or by path. Refuses what is neither, naming the option or argument that it was given in. */
export function findPackFolder(
  nameOrPath: string,
  env: Readonly<Record<string, string | undefined>>,
  field = '--conflict',
): string {
  const folders = packFolders(env)
  const named = /^[\w-]+$/.test(nameOrPath) ? folders.map(folder => join(folder, nameOrPath)) : []
  const found = [...named, nameOrPath].find(folder => existsSync(join(folder, 'conflict.json')))
  if (found !== undefined) return found
  throw new Refusal('not-found', `There is no conflict pack "${nameOrPath}".`, {
    field,
    advice: `Known packs: ${listPacks(env).join(', ')}. Or give the path of a folder with a conflict.json.`,
  })
}

/** Names of all packs that can be found. */
export function listPacks(env: Readonly<Record<string, string | undefined>>): string[] {
  const names = packFolders(env)
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).filter(name => existsSync(join(folder, name, 'conflict.json'))))
  return [...new Set(names)].sort()
}

/** The texts of a pack's files by name. Refuses files that cannot be read and those that are not UTF-8. */
export function readPackFiles(folder: string): Record<string, string> {
  const files = refusing(folder, () =>
    readdirSync(folder).filter(name => /\.(json|csv)$/.test(name) && statSync(join(folder, name)).isFile()),
  )
  return Object.fromEntries(files.map(name => [name, readPackFile(join(folder, name))]))
}

function readPackFile(path: string): string {
  const bytes = refusing(path, () => readFileSync(path))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('bad-encoding', 'This is no UTF-8 text.', {
      file: path,
      advice: 'Save it as UTF-8.',
      cause,
    })
  }
}

function refusing<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asReadingRefusal(error, path)
  }
}

/** Writes the files of a new pack. Refuses a folder that exists already, and one that cannot be made. */
export function writePackFiles(folder: string, files: Readonly<Record<string, string>>): void {
  if (existsSync(folder))
    throw new Refusal('usage', `${folder} exists already.`, {
      field: basename(folder),
      advice: 'Name a folder that does not.',
    })
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  } catch (cause) {
    throw new Refusal('forbidden', `Nothing can be written there: ${(cause as Error).message}.`, {
      file: folder,
      advice: 'Name a folder where you may write.',
      cause,
    })
  }
}
