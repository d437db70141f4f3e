import { gunzipSync } from 'node:zlib'
import { Refusal } from '#primitives'

/** What `findStructure` has learned from treebanks, as `parseLanguageModel` reads it from a file of `models/`. */
export interface LanguageModel {
  /** What the model was trained on, under which licence. */
  readonly about: ModelHeader
}

/** The head of a model file: plain JSON. */
export interface ModelHeader {
  readonly format: 'claimline language model'
  readonly licence: string
  readonly credits: readonly string[]
}

/**
 * Reads a model file (gzip; see models/README.md). Throws a `Refusal` with code `unknown-format` for any other bytes.
 */
export function parseLanguageModel(bytes: Uint8Array): LanguageModel {
  try {
    const content = gunzipSync(bytes)
    const headerLength = content.readUInt32LE(0)
    const about = JSON.parse(content.toString('utf8', 4, 4 + headerLength)) as ModelHeader
    if (about.format === 'claimline language model') return { about }
  } catch (cause) {
    throw unknown(cause)
  }
  throw unknown(undefined)
}

function unknown(cause: unknown): Refusal {
  return new Refusal('unknown-format', 'This is no language model.', {
    advice: 'Use a file of models/, or write one with npm run train.',
    cause,
  })
}
