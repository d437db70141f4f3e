/** The three moves of the arc-hybrid system, and their numbers in the model. */
export const SHIFT = 0
/** The first word of the buffer becomes the head of the top of the stack, which leaves it. */
export const LEFT = 1
/** The second word of the stack becomes the head of its top, which leaves it. */
export const RIGHT = 2
export const MOVES = 3

/**
 * State of an arc-hybrid parse. Words are numbered 0..n-1; n stands for the root, last in the buffer. Children lists are
 * kept as the two outermost on each side, which is all that features ask for.
 */
export interface ParseState {
  length: number
  readonly stack: Int32Array
  depth: number
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Per word a hash of the set of labels of its left and of its right children. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

/** The state before the first move, with room for longer sentences. */
export function createParseState(room: number, length: number = room): ParseState {
  const cells = () => new Int32Array(room + 1).fill(-1)
  const zeros = () => new Int32Array(room + 1)
  return {
    length,
    stack: new Int32Array(room + 1),
    depth: 0,
    next: 0,
    heads: cells(),
    labels: cells(),
    left1: cells(),
    left2: cells(),
    right1: cells(),
    right2: cells(),
    leftCount: zeros(),
    rightCount: zeros(),
    leftLabels: zeros(),
    rightLabels: zeros(),
  }
}

/** The state before the first move on a sentence of so many words; the one given where it has room, else a new one. */
export function resetParseState(state: ParseState, length: number): ParseState {
  if (length >= state.stack.length) return createParseState(2 * length, length)
  state.length = length
  state.depth = 0
  state.next = 0
  for (let word = 0; word <= length; word++) {
    state.heads[word] = -1
    state.labels[word] = -1
    state.left1[word] = -1
    state.left2[word] = -1
    state.right1[word] = -1
    state.right2[word] = -1
    state.leftCount[word] = 0
    state.rightCount[word] = 0
    state.leftLabels[word] = 0
    state.rightLabels[word] = 0
  }
  return state
}

/** True when only the root is left. */
export function isFinished(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.length
}

/** True where the rules of the system allow the move. */
export function isAllowed(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.length
  if (move === RIGHT) return state.depth >= 2
  // The root takes one word only: the last of the stack.
  return state.depth >= 1 && (state.next < state.length || state.depth === 1)
}

/** The one move that is allowed; undefined where there is a choice. The root takes a word at the very end only. */
export function onlyMove(state: ParseState): number | undefined {
  if (state.depth === 0) return SHIFT
  if (state.next < state.length) return undefined
  return state.depth === 1 ? LEFT : RIGHT
}

/** Takes a move; for an arc, `label` is its relation. */
export function takeMove(state: ParseState, move: number, label = -1): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const child = state.stack[state.depth - 1]!
  const head = move === LEFT ? state.next : state.stack[state.depth - 2]!
  state.depth--
  state.heads[child] = head
  state.labels[child] = label
  const bit = 1 << (label & 31)
  if (child < head) {
    // Left children arrive from the inside out, right children too.
    state.left2[head] = state.left1[head]!
    state.left1[head] = child
    state.leftCount[head]!++
    state.leftLabels[head]! |= bit
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = child
    state.rightCount[head]!++
    state.rightLabels[head]! |= bit
  }
}
