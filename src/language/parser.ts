import { type Scorer, scorerOf } from './kernel/scorer.ts'
import { fillLabelAtoms, fillMoveAtoms, type ParseView } from './parse-features.ts'
import {
  createParseState,
  isAllowed,
  isFinished,
  MOVES,
  onlyMove,
  type ParseState,
  resetParseState,
  SHIFT,
  takeMove,
} from './parse-state.ts'
import { LABEL_TEMPLATES, MOVE_TEMPLATES } from './parse-templates.ts'
import type { ParserInput } from './parser-input.ts'
import { bestClass, type Scores, type Weights } from './weights.ts'

/** What the parser has learned: how to move, and how to name an arc. */
export interface Parser {
  readonly relations: readonly string[]
  readonly moves: Weights
  readonly labels: Weights
}

/** Heads (length of the sentence stands for the root) and numbers of relations, as many as the sentence has words. */
export interface Parse {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Used by one sentence after the other: a parse is over before the next begins. */
let workspace = createParseState(200)

/**
 * Dependency tree of a sentence by greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011), moves scored by an
 * averaged perceptron trained with a dynamic oracle (Goldberg and Nivre 2013); arcs are labelled as they are made. Good until
 * the next call.
 */
export function parseWords(parser: Parser, input: ParserInput): Parse {
  workspace = resetParseState(workspace, input.length)
  const state = workspace
  const moves = scorerOf(parser.moves, MOVE_TEMPLATES)
  const labels = scorerOf(parser.labels, LABEL_TEMPLATES)
  const moveView = { state, input, atoms: moves.atoms }
  const labelView = { state, input, atoms: labels.atoms }
  while (!isFinished(state)) {
    const move = onlyMove(state) ?? chooseMove(moveView, moves)
    if (move === SHIFT) {
      takeMove(state, SHIFT)
      continue
    }
    fillLabelAtoms(labelView, move)
    labels.score()
    takeMove(state, move, bestClass(labels.scores, parser.relations.length))
  }
  return state
}

function chooseMove(view: ParseView, { score, scores }: Scorer): number {
  fillMoveAtoms(view)
  score()
  return bestMove(view.state, scores)
}

/** The allowed move with the highest score. There always is one until the parse is finished. */
export function bestMove(state: ParseState, scores: Scores): number {
  let best = -1
  for (let move = 0; move < MOVES; move++) {
    if (isAllowed(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  }
  return best
}
