import type { CommandRow } from './program.ts'
import { ASKING } from './rows/asking.ts'
import { DECIDING } from './rows/deciding.ts'
import { READING } from './rows/reading.ts'
import { SERVING } from './rows/serving.ts'

/** Every command: what it is called, what it takes, and where it is done. */
export const COMMANDS: readonly CommandRow[] = [...READING, ...ASKING, ...DECIDING, ...SERVING]
