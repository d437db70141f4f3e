import { mixHash } from '../hash.ts'
import { addRows, createScores, rowOf, type Scores, type Weights } from '../weights.ts'
import { createScoreModule } from './score-code.ts'
import { LAYOUT, MOST_ATOMS } from './table-memory.ts'
import type { Templates } from './templates.ts'

/** Scores of the classes of a table in a state: fill `atoms`, call `score`, read `scores`. */
export interface Scorer {
  readonly atoms: Int32Array
  readonly scores: Scores
  readonly score: () => void
}

/** A scorer that also tells which rows it has added up, for training. */
export interface OpenScorer extends Scorer {
  readonly rows: Int32Array
  readonly count: number
}

const scorers = new WeakMap<Weights, Scorer>()

/** The scorer of a table; made once for each. */
export function scorerOf(weights: Weights, templates: Templates): Scorer {
  let scorer = scorers.get(weights)
  if (scorer === undefined) {
    scorer = weights.memory === undefined ? createOpenScorer(weights, templates) : compile(weights, templates)
    scorers.set(weights, scorer)
  }
  return scorer
}

/** A scorer in plain JavaScript, for weights in training and as the measure of the compiled one. */
export function createOpenScorer(weights: Weights, templates: Templates): OpenScorer {
  const atoms = new Int32Array(MOST_ATOMS)
  const rows = new Int32Array(templates.length)
  const scores = createScores(weights)
  const table = Int32Array.from(templates.flatMap(({ seed, atoms: own }) => [seed, own.length, ...own]))
  const score = () => {
    let count = 0
    for (let at = 0; at < table.length; ) {
      let hash = Math.imul(table[at]!, 0x1000193)
      const end = at + 2 + table[at + 1]!
      for (at += 2; at < end; at++) hash = mixHash(hash, atoms[table[at]!]!)
      rows[count++] = rowOf(hash, weights.bits)
    }
    addRows(weights, rows, scores)
  }
  return { atoms, rows, count: templates.length, scores, score }
}

/** A scorer in WebAssembly, on the memory that the weights lie in. */
function compile({ memory, classes, bits }: Weights, templates: Templates): Scorer {
  const module = new WebAssembly.Module(createScoreModule(templates, { classes, bits }))
  const instance = new WebAssembly.Instance(module, { memory: { memory: memory! } })
  return {
    atoms: new Int32Array(memory!.buffer, LAYOUT.atoms, MOST_ATOMS),
    scores: new Int32Array(memory!.buffer, LAYOUT.scores, classes),
    score: instance.exports.run as () => void,
  }
}
