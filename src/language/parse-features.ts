import { mixHash } from './hash.ts'
import { LEFT, type ParseState } from './parse-state.ts'
import { ATOM } from './parse-templates.ts'
import type { ParserInput } from './parser-input.ts'

/** A state of a parse and where its atoms are written. */
export interface ParseView {
  readonly state: ParseState
  readonly input: ParserInput
  readonly atoms: Int32Array
}

const NONE = 0x5bd1e995

/** Distance in steps that a parser can learn from: 1, 2, 3, 4, 5-6, 7-10, more. */
function bucket(distance: number): number {
  if (distance <= 4) return distance
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7
}

function fillWord({ atoms, input }: ParseView, word: number, wordAtom: number): void {
  const isReal = word >= 0 && word < input.length
  atoms[wordAtom] = isReal ? input.words[word]! : NONE + (word < 0 ? 0 : 1)
  atoms[wordAtom + 1] = isReal ? input.tags[word]! + 2 : word < 0 ? 0 : 1
}

function tagOf(input: ParserInput, word: number): number {
  if (word < 0) return 0
  return word < input.length ? input.tags[word]! + 2 : 1
}

function fillChild(view: ParseView, child: number, at: number): void {
  fillWord(view, child, at)
  view.atoms[at + 2] = child < 0 ? -1 : view.state.labels[child]!
}

function fillSecondChild({ atoms, state, input }: ParseView, child: number, at: number): void {
  atoms[at] = tagOf(input, child)
  atoms[at + 1] = child < 0 ? -1 : state.labels[child]!
}

const get = (cells: Int32Array, word: number) => (word < 0 ? -1 : cells[word]!)
const count = (cells: Int32Array, word: number) => (word < 0 ? 0 : Math.min(3, cells[word]!))
const setOf = (cells: Int32Array, word: number) => (word < 0 ? 0 : cells[word]!)
const suffix = (input: ParserInput, word: number) =>
  word < 0 || word >= input.length ? 0 : input.suffixes[word]!
const group = (input: ParserInput, word: number) =>
  word < 0 || word >= input.length ? 0 : input.groups[word]!

/** Writes what the next move is decided by. */
export function fillMoveAtoms(view: ParseView): void {
  const { atoms, state, input } = view
  const { stack, depth, next, length } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  fillPair(view, s0, s1)
  fillWord(view, depth > 2 ? stack[depth - 3]! : -1, ATOM.s2w)
  atoms[ATOM.s3t] = tagOf(input, depth > 3 ? stack[depth - 4]! : -1)
  fillWord(view, next, ATOM.b0w)
  fillWord(view, next + 1 <= length ? next + 1 : -1, ATOM.b1w)
  fillWord(view, next + 2 <= length ? next + 2 : -1, ATOM.b2w)
  atoms[ATOM.b3t] = tagOf(input, next + 3 <= length ? next + 3 : -1)
  fillChild(view, get(state.left1, next), ATOM.b0lw)
  fillSecondChild(view, get(state.left2, next), ATOM.b0l2t)
  atoms[ATOM.b0vl] = count(state.leftCount, next)
  atoms[ATOM.b0sl] = setOf(state.leftLabels, next)
  atoms[ATOM.b0s] = suffix(input, next)
  atoms[ATOM.b0g] = group(input, next)
  atoms[ATOM.d0] = s0 < 0 ? 0 : bucket(next - s0)
  atoms[ATOM.d1] = s1 < 0 ? 0 : bucket(s0 - s1)
}

function fillPair(view: ParseView, s0: number, s1: number): void {
  const { atoms, state, input } = view
  fillWord(view, s0, ATOM.s0w)
  fillWord(view, s1, ATOM.s1w)
  fillChild(view, get(state.left1, s0), ATOM.s0lw)
  fillSecondChild(view, get(state.left2, s0), ATOM.s0l2t)
  fillChild(view, get(state.right1, s0), ATOM.s0rw)
  fillSecondChild(view, get(state.right2, s0), ATOM.s0r2t)
  fillChild(view, get(state.left1, s1), ATOM.s1lw)
  fillChild(view, get(state.right1, s1), ATOM.s1rw)
  fillSecondChild(view, get(state.right2, s1), ATOM.s1r2t)
  atoms[ATOM.s0vl] = count(state.leftCount, s0)
  atoms[ATOM.s0vr] = count(state.rightCount, s0)
  atoms[ATOM.s1vl] = count(state.leftCount, s1)
  atoms[ATOM.s1vr] = count(state.rightCount, s1)
  atoms[ATOM.s0sl] = setOf(state.leftLabels, s0)
  atoms[ATOM.s0sr] = setOf(state.rightLabels, s0)
  atoms[ATOM.s1sl] = setOf(state.leftLabels, s1)
  atoms[ATOM.s1sr] = setOf(state.rightLabels, s1)
  atoms[ATOM.s0s] = suffix(input, s0)
  atoms[ATOM.s1s] = suffix(input, s1)
  atoms[ATOM.s0g] = group(input, s0)
  atoms[ATOM.s1g] = group(input, s1)
  atoms[ATOM.p0t] = tagOf(input, s0 - 1)
  atoms[ATOM.n0t] = s0 < 0 ? 0 : tagOf(input, s0 + 1)
}

/** Writes what the relation of the arc that `move` would make is decided by. */
export function fillLabelAtoms(view: ParseView, move: number): void {
  const { atoms, state, input } = view
  const { stack, depth, next, length } = state
  const child = stack[depth - 1]!
  const head = move === LEFT ? next : stack[depth - 2]!
  fillPair(view, child, head)
  const outer = move === LEFT ? (depth > 1 ? stack[depth - 2]! : -1) : next
  fillWord(view, outer, ATOM.s2w)
  fillWord(view, next, ATOM.b0w)
  fillWord(view, next + 1 <= length ? next + 1 : -1, ATOM.b1w)
  atoms[ATOM.d1] = bucket(Math.abs(head - child))
  atoms[ATOM.n1t] = tagOf(input, head + 1 <= length ? head + 1 : -1)
  // The direction belongs to every feature: it is folded into tag and form of the child.
  atoms[ATOM.s0t] = atoms[ATOM.s0t]! * 4 + move
  atoms[ATOM.s0w] = mixHash(atoms[ATOM.s0w]!, move)
}
