import { LEFT, type ParseState, RIGHT, SHIFT } from '../parse-state.ts'

/**
 * How many gold arcs a move makes unreachable (Goldberg and Nivre 2013, arc-hybrid). `heads` are the gold heads, with the
 * length of the sentence for the root.
 */
export function costOf(state: ParseState, move: number, heads: Int32Array): number {
  const { stack, depth, next, length } = state
  let cost = 0
  if (move === SHIFT) {
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === next) cost++
      if (i < depth - 1 && heads[next] === stack[i]) cost++
    }
    return cost
  }
  const top = stack[depth - 1]!
  for (let word = next; word < length; word++) if (heads[word] === top) cost++
  const head = heads[top]!
  if (move === RIGHT && head >= next) cost++
  if (move === LEFT && (head > next || (depth > 1 && head === stack[depth - 2]))) cost++
  return cost
}
