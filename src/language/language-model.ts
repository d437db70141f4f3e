import { gunzipSync, gzipSync } from 'node:zlib'
import { Refusal, sharedString } from '#primitives'
import type { LemmaExceptions } from './lemma.ts'
import { numberGroups } from './lexicon.ts'
import type { Parser } from './parser.ts'
import type { Tagger } from './tagger.ts'
import { readWeights, storeWeights, type Weights } from './weights.ts'

/** What `findStructure` has learned from treebanks, as `parseLanguageModel` reads it from a file of `models/`. */
export interface LanguageModel {
  /** What the model was trained on, and under which licence it may be passed on. */
  readonly about: ModelNotes
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmas: LemmaExceptions
}

/** Origin and licence of a model. */
export interface ModelNotes {
  readonly licence: string
  readonly credits: readonly string[]
}

interface Table {
  readonly classes: number
  readonly bits: number
}

interface ModelHeader {
  readonly format: typeof FORMAT
  readonly about: ModelNotes
  readonly classes: readonly string[]
  readonly relations: readonly string[]
  readonly certain: Readonly<Record<string, number>>
  readonly ambiguity: Readonly<Record<string, number>>
  /** The words of each group, a space between them. */
  readonly groups: readonly string[]
  readonly lemmas: Readonly<Record<string, string>>
  readonly tables: readonly Table[]
}

const FORMAT = 'claimline language model'

/**
 * Reads a model file (gzip of a JSON header and three tables of weights; see models/README.md). Throws a `Refusal` with code
 * `unknown-format` for any other bytes.
 */
export function parseLanguageModel(bytes: Uint8Array): LanguageModel {
  let content: Buffer
  let header: ModelHeader
  let offset: number
  try {
    content = gunzipSync(bytes)
    offset = 4 + content.readUInt32LE(0)
    header = JSON.parse(content.toString('utf8', 4, offset)) as ModelHeader
  } catch (cause) {
    throw unknown(cause)
  }
  if (header?.format !== FORMAT) throw unknown(undefined)
  const tables = header.tables.map(table => {
    const length = 2 ** table.bits + table.classes
    const weights = readWeights(content.subarray(offset, offset + length), table)
    offset += length
    return weights
  })
  if (tables.length !== 3 || offset !== content.length) throw unknown(undefined)
  return {
    about: header.about,
    tagger: {
      classes: header.classes.map(sharedString),
      weights: tables[0]!,
      certain: new Map(Object.entries(header.certain)),
      ambiguity: new Map(Object.entries(header.ambiguity)),
      groups: numberGroups(header.groups),
    },
    parser: { relations: header.relations.map(sharedString), moves: tables[1]!, labels: tables[2]! },
    lemmas: new Map(Object.entries(header.lemmas)),
  }
}

function unknown(cause: unknown): Refusal {
  return new Refusal('unknown-format', 'This is no language model.', {
    advice: 'Use a file of models/, or write one with npm run train.',
    cause,
  })
}

/** The bytes of a model file, from trained weights: the inverse of `parseLanguageModel` but for the rounding of weights. */
export function writeLanguageModel(model: LanguageModel): Uint8Array {
  const tables = [model.tagger.weights, model.parser.moves, model.parser.labels]
  const header: ModelHeader = {
    format: FORMAT,
    about: model.about,
    classes: model.tagger.classes,
    relations: model.parser.relations,
    certain: Object.fromEntries(model.tagger.certain),
    ambiguity: Object.fromEntries(model.tagger.ambiguity),
    groups: writeGroups(model.tagger.groups),
    lemmas: Object.fromEntries(model.lemmas),
    tables: tables.map(({ classes, bits }) => ({ classes, bits })),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return gzipSync(Buffer.concat([length, text, ...tables.map(bytesOf)]), { level: 9 })
}

function bytesOf(weights: Weights): Uint8Array {
  if (!(weights.cells instanceof Float32Array))
    throw new TypeError('Only weights in training can be written.')
  return storeWeights(weights.cells)
}

/** The groups in the order of their numbers: the inverse of `numberGroups`. */
function writeGroups(groups: ReadonlyMap<string, number>): string[] {
  const rows: string[][] = []
  for (const [word, number] of groups) {
    while (rows.length < number) rows.push([])
    rows[number - 1]!.push(word)
  }
  return rows.map(row => row.join(' '))
}
