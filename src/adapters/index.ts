/** The outside: SQLite, files, worker threads, the clock, the engine. The only stage that touches them. */
export { readClock } from './clock/clock.ts'
export { tuneEngine } from './engine/tune-engine.ts'
export { findInputs } from './filesystem/find-inputs.ts'
export { readModelFile } from './filesystem/model-file.ts'
export { findPackFolder, listPacks, readPackFiles, writePackFiles } from './filesystem/pack-folder.ts'
export { readLines } from './filesystem/read-lines.ts'
export { openSqliteStore } from './sqlite/sqlite-store.ts'
export { createThreadReader } from './threads/thread-reader.ts'
