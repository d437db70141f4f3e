import { createAtoms, findLabelRows, findMoveRows, PARSER_FEATURES } from './parse-features.ts'
import {
  createParseState,
  isAllowed,
  isFinished,
  MOVES,
  type ParseState,
  SHIFT,
  takeMove,
} from './parse-state.ts'
import type { ParserInput } from './parser-input.ts'
import { addRows, bestClass, createScores, type Scores, type Weights } from './weights.ts'

/** What the parser has learned: how to move, and how to name an arc. */
export interface Parser {
  readonly relations: readonly string[]
  readonly moves: Weights
  readonly labels: Weights
}

/** Heads (length of the sentence stands for the root) and numbers of relations. */
export interface Parse {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/**
 * Dependency tree of a sentence by greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011), moves scored by an
 * averaged perceptron trained with a dynamic oracle (Goldberg and Nivre 2013); arcs are labelled as they are made.
 */
export function parseWords(parser: Parser, input: ParserInput): Parse {
  const state = createParseState(input.words.length)
  const atoms = createAtoms()
  const rows = new Int32Array(PARSER_FEATURES)
  const moveScores = createScores(parser.moves)
  const labelScores = createScores(parser.labels)
  while (!isFinished(state)) {
    const count = findMoveRows(state, input, atoms, { rows, bits: parser.moves.bits })
    addRows(parser.moves, rows, count, moveScores)
    const move = bestMove(state, moveScores)
    if (move === SHIFT) {
      takeMove(state, SHIFT)
      continue
    }
    const labelCount = findLabelRows(state, input, move, { atoms, rows, bits: parser.labels.bits })
    addRows(parser.labels, rows, labelCount, labelScores)
    takeMove(state, move, bestClass(labelScores, parser.relations.length))
  }
  return { heads: state.heads.subarray(0, state.length), labels: state.labels.subarray(0, state.length) }
}

/** The allowed move with the highest score. There always is one until the parse is finished. */
export function bestMove(state: ParseState, scores: Scores): number {
  let best = -1
  for (let move = 0; move < MOVES; move++) {
    if (isAllowed(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  }
  return best
}
