import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const MODEL = resolve(import.meta.dirname, '../../../models/english.model.gz')

/** The bytes of the language model that comes with the program. */
export function readModelFile(): Uint8Array {
  return readFileSync(MODEL)
}
