/** Names of anything in any spelling: folding, comparison across scripts with a reason, and an index for look-up. Knows no place and no actor. */
export { foldName, NAME_LIMIT } from './fold-name.ts'
