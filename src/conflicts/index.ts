/** The conflict pack: sides, places, actors, outlets and vocabulary of one war, parsed and checked. */
export { checkPack } from './check-pack.ts'
export type { Conflict, Side, VocabularyEntry, WordUse } from './conflict.ts'
export { createPackTemplate } from './pack-template.ts'
export { PACK_FILES, type PackFiles, parseConflict } from './parse-conflict.ts'
export { createRegistry, type Registry, type RegistryOptions } from './registry.ts'
