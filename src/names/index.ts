/** Names of anything in any spelling: folding, comparison across scripts with a reason, and an index for look-up. Knows no place and no actor. */
export { alignNames, type NameAlignment } from './align-names.ts'
export { explainMatch } from './explain-match.ts'
export { foldName, NAME_LIMIT } from './fold-name.ts'
export { kindWordsOf, withoutThing } from './kind-words.ts'
export { findNames, type NameMatch } from './look-up.ts'
export { createNameIndex, type IndexedName, type NameIndex } from './name-index.ts'
export { readNameIndex, writeNameIndex } from './name-index-bytes.ts'
export { nameWordOf } from './words/name-words.ts'
