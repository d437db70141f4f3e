/** The conflict pack: sides, places, actors and outlets of one war, parsed and checked. */
export type { Conflict, Side } from './conflict.ts'
