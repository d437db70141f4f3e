import { createOpenScorer, type OpenScorer } from '../kernel/scorer.ts'
import { fillLabelAtoms, fillMoveAtoms } from '../parse-features.ts'
import { createParseState, isAllowed, isFinished, MOVES, SHIFT, takeMove } from '../parse-state.ts'
import { LABEL_TEMPLATES, MOVE_TEMPLATES } from '../parse-templates.ts'
import { bestMove, type Parser } from '../parser.ts'
import type { ParserInput } from '../parser-input.ts'
import { bestClass, type Scores } from '../weights.ts'
import { adjust, averageOf, createAveragedWeights, createRandom, shuffle } from './averaged-weights.ts'
import { costOf } from './parse-oracle.ts'
import { frequentFirst } from './train-tagger.ts'

/** A sentence to learn trees from; heads as in `Parse`. */
export interface ParsedSentence extends ParserInput {
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

/** Sizes and length of the training. */
export interface ParserTraining {
  readonly rounds: number
  readonly moveBits: number
  readonly labelBits: number
  /** Decides the order of the sentences. */
  readonly seed: number
  readonly report?: (round: number) => void
}

/** Chance to follow the model's own move, right or wrong, from the second round on. */
const EXPLORE = 0.9

/** Trains a parser by the averaged perceptron with a dynamic oracle and exploration. */
export function trainParser(sentences: readonly ParsedSentence[], training: ParserTraining): Parser {
  const relations = frequentFirst(sentences.flatMap(sentence => sentence.relations))
  const labelOf = new Map(relations.map((name, index) => [name, index]))
  const moves = createAveragedWeights(MOVES, training.moveBits)
  const labels = createAveragedWeights(relations.length, training.labelBits)
  const learner: Learner = {
    moves,
    labels,
    moveScorer: createOpenScorer(moves, MOVE_TEMPLATES),
    labelScorer: createOpenScorer(labels, LABEL_TEMPLATES),
    random: createRandom(training.seed),
  }
  const prepared = sentences.map(sentence => ({
    sentence,
    labels: Int32Array.from(sentence.relations, relation => labelOf.get(relation)!),
  }))
  for (let round = 0; round < training.rounds; round++) {
    for (const { sentence, labels: gold } of shuffle(prepared, learner.random)) {
      learnFrom(learner, sentence, { labels: gold, explore: round > 0 })
    }
    training.report?.(round)
  }
  return { relations, moves: averageOf(moves), labels: averageOf(labels) }
}

interface Learner {
  readonly moves: ReturnType<typeof createAveragedWeights>
  readonly labels: ReturnType<typeof createAveragedWeights>
  readonly moveScorer: OpenScorer
  readonly labelScorer: OpenScorer
  readonly random: () => number
}

function learnFrom(
  learner: Learner,
  sentence: ParsedSentence,
  how: { labels: Int32Array; explore: boolean },
): void {
  const { moves, random } = learner
  const { atoms, rows, count, scores, score } = learner.moveScorer
  const state = createParseState(sentence.words.length)
  while (!isFinished(state)) {
    fillMoveAtoms({ state, input: sentence, atoms })
    score()
    const best = bestMove(state, scores)
    const good = bestGoodMove(state, sentence.heads, scores)
    moves.step++
    if (best !== good.move && costOf(state, best, sentence.heads) > good.cost) {
      adjust(moves, rows, count, { class: good.move, by: 1 })
      adjust(moves, rows, count, { class: best, by: -1 })
    }
    const move = how.explore && random() < EXPLORE ? best : good.move
    if (move === SHIFT) takeMove(state, SHIFT)
    else takeMove(state, move, learnLabel(learner, { state, sentence, move, labels: how.labels }))
  }
}

function bestGoodMove(
  state: ReturnType<typeof createParseState>,
  heads: Int32Array,
  scores: Scores,
): { move: number; cost: number } {
  let chosen = { move: -1, cost: Number.POSITIVE_INFINITY }
  for (let move = 0; move < MOVES; move++) {
    if (!isAllowed(state, move)) continue
    const cost = costOf(state, move, heads)
    const isBetter = cost < chosen.cost || (cost === chosen.cost && scores[move]! > scores[chosen.move]!)
    if (isBetter) chosen = { move, cost }
  }
  return chosen
}

/** Names the arc; learns where the arc is a gold one. Returns the name that the state goes on with. */
function learnLabel(
  learner: Learner,
  arc: {
    state: ReturnType<typeof createParseState>
    sentence: ParsedSentence
    move: number
    labels: Int32Array
  },
): number {
  const { labels: weights } = learner
  const { atoms, rows, count, scores, score } = learner.labelScorer
  const { state, sentence, move } = arc
  const child = state.stack[state.depth - 1]!
  const head = move === 1 ? state.next : state.stack[state.depth - 2]!
  fillLabelAtoms({ state, input: sentence, atoms }, move)
  score()
  const best = bestClass(scores, weights.classes)
  if (sentence.heads[child] !== head) return best
  weights.step++
  const gold = arc.labels[child]!
  if (best !== gold) {
    adjust(weights, rows, count, { class: gold, by: 1 })
    adjust(weights, rows, count, { class: best, by: -1 })
  }
  return best
}
