import { mixHash } from './hash.ts'
import { LEFT, type ParseState } from './parse-state.ts'
import type { ParserInput } from './parser-input.ts'
import { rowOf } from './weights.ts'

/** Atoms of a state: what single words and positions look like, combined by the templates below. */
const ATOM_NAMES = [
  's0w',
  's0t',
  's1w',
  's1t',
  's2w',
  's2t',
  's3t',
  'b0w',
  'b0t',
  'b1w',
  'b1t',
  'b2w',
  'b2t',
  'b3t',
  's0lw',
  's0lt',
  's0ll',
  's0l2t',
  's0l2l',
  's0rw',
  's0rt',
  's0rl',
  's0r2t',
  's0r2l',
  's1lw',
  's1lt',
  's1ll',
  's1rw',
  's1rt',
  's1rl',
  's1r2t',
  's1r2l',
  'b0lw',
  'b0lt',
  'b0ll',
  'b0l2t',
  'b0l2l',
  's0vl',
  's0vr',
  's1vl',
  's1vr',
  'b0vl',
  'd0',
  'd1',
  's0sl',
  's0sr',
  's1sl',
  's1sr',
  'b0sl',
  's0s',
  's1s',
  'b0s',
  'p0t',
  'n0t',
  'n1t',
  'move',
  'one',
] as const

type AtomName = (typeof ATOM_NAMES)[number]
const ATOM = Object.fromEntries(ATOM_NAMES.map((name, index) => [name, index])) as Record<AtomName, number>

/** Templates of the moves: names of atoms that are seen together (after Zhang and Nivre 2011). */
const MOVE_TEMPLATES = `
one | s0w | s0t | s0w s0t | s1w | s1t | s1w s1t | s2t | s2w s2t | b0w | b0t | b0w b0t | b1w | b1t | b1w b1t | b2w | b2t | b2w b2t
s0w s0t b0w b0t | s0w s0t b0w | s0w b0w b0t | s0w s0t b0t | s0t b0w b0t | s0w b0w | s0t b0t | b0t b1t | b0w b1w | b0w b1t | s0w b1w
s1w s0w | s1t s0t | s1w s1t s0t | s1t s0w s0t | s1w s1t s0w s0t | s1w b0w | s1t b0t | s1w b0t | s1t b0w
s1w s0t b0t | s1t s0w b0t | s1t s0t b0w | s0t b0w b1t | s0w b0t b1t
b0t b1t b2t | s0t b0t b1t | s1t s0t b0t | s2t s1t s0t | s0t b0t b1t b2t | s1t s0t b0t b1t | s2t s1t s0t b0t | s3t s2t s1t s0t
s0t s0lt b0t | s0t s0rt b0t | s0t b0t b0lt | s1t s1rt s0t | s1t s1lt s0t | s0t s0lt s0l2t | s0t s0rt s0r2t | b0t b0lt b0l2t | s1t s1rt s1r2t
s1t s0t s0lt | s1t s0t s0rt | s1t s0t s0rl | s1t s1rl s0t | s0t s0rl b0t | s0t s0ll b0t | b0ll s0t b0t | s1w s1rl s0t | s0w s0rl b0t | s0w s0ll b0t
s0w d0 | s0t d0 | b0w d0 | b0t d0 | s0w b0w d0 | s0t b0t d0 | s0t s1t d1 | s0w d1 | s1w d1 | s1w s0w d1
s0w s0vl | s0t s0vl | s0w s0vr | s0t s0vr | s1w s1vr | s1t s1vr | s1t s1vl | b0w b0vl | b0t b0vl
s0lw | s0lt | s0ll | s0rw | s0rt | s0rl | s1lw | s1lt | s1ll | s1rw | s1rt | s1rl | b0lw | b0lt | b0ll | s0l2l | s0r2l | b0l2l
s0w s0sl | s0t s0sl | s0w s0sr | s0t s0sr | s1w s1sr | s1t s1sr | s1t s1sl | b0w b0sl | b0t b0sl | s0t s0sl b0t | s0t s0sr b0t | s1t s1sr s0t | s1t s1sl s0t
s0w s0lw b0t | s1t s0w s0lw | s1w s0lw s0t | s1w s0lw s0w | s1t s0lw s0t | s0s b0s | s0t s0s b0s | s1s s0s | s1t s0s s1s | p0t s0t b0t | n0t s0t b0t | s0t b3t b0t
`

/** Templates of the relation: `s0` is the word that gets a head, `s1` the head; direction is the atom `move`. */
const LABEL_TEMPLATES = `
one | s0w | s0t | s1w | s1t | s0w s0t | s1w s1t | s0w s1w | s0t s1t | s0w s1t | s0t s1w | s0w s0t s1t | s0t s1w s1t | s0w s0t s1w s1t
d1 | s0t s1t d1 | s0w d1 | s1w d1
s0lw | s0lt | s0ll | s0lw s0t | s0lw s0t s1t | s0lw s1w | s0ll s1t | s0ll s0t s1w | s0lw s0w s1t | s0l2t s0lt s0t
s0rw | s0rt | s0rl | s0rl s0t s1t | s0rw s0t | s0sl | s0sr | s0sl s0t s1t | s0sr s0t s1t | s0sl s1w | s0sl s0w | s0sl s0sr s0t s1t
s1sl | s1sr | s1sl s0t s1t | s1sr s0t s1t | s1sl s1sr s0t s1t | s1sl s1w s0t | s1sr s1w s0t | s1ll s0t s1t | s1rl s0t s1t | s1lw s0t s1t | s1rw s0t s1t | s1rl s1w s0t | s1vl s1vr s1t s0t
b0t | b0w | b0t s0t s1t | b0w s0t s1t | b1t b0t s0t | p0t | p0t s0t s1t | n0t s0t s1t | n1t s0t s1t | n0t s0w | p0t s0w
s0s s1s | s0s s1t | s1s s0t | s0s s0t s1t | s1s s1t s0t | s2t s0t s1t | s2w s0t | s0w s1t s1sl | s0w s1t s1sr | s1w s0t s0ll
`

function readTemplates(table: string, start: number): Int32Array {
  const flat: number[] = []
  const templates = table
    .split(/[|\n]/)
    .map(text => text.trim())
    .filter(text => text !== '')
  for (const [index, template] of templates.entries()) {
    const atoms = template.split(' ').map(name => {
      const atom = ATOM[name as AtomName]
      if (atom === undefined) throw new Error(`No such atom: ${name}`)
      return atom
    })
    flat.push(start + index, atoms.length, ...atoms)
  }
  return new Int32Array(flat)
}

const MOVES_TABLE = readTemplates(MOVE_TEMPLATES, 1)
const LABELS_TABLE = readTemplates(LABEL_TEMPLATES, 1001)

/** More features than any table has. */
export const PARSER_FEATURES = 200

/** Room for the atoms of one state. */
export function createAtoms(): Int32Array {
  return new Int32Array(ATOM_NAMES.length)
}

interface RowSpace {
  readonly rows: Int32Array
  readonly bits: number
}

function fillRows(table: Int32Array, atoms: Int32Array, into: RowSpace): number {
  const { rows, bits } = into
  let count = 0
  for (let at = 0; at < table.length; ) {
    let hash = Math.imul(table[at]!, 0x1000193)
    const end = at + 2 + table[at + 1]!
    for (at += 2; at < end; at++) hash = mixHash(hash, atoms[table[at]!]!)
    rows[count++] = rowOf(hash, bits)
  }
  return count
}

const NONE = 0x5bd1e995

/** Distance in steps that a parser can learn from: 1, 2, 3, 4, 5-6, 7-10, more. */
function bucket(distance: number): number {
  if (distance <= 4) return distance
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7
}

function fillWord(atoms: Int32Array, input: ParserInput, word: number, wordAtom: number): void {
  const isReal = word >= 0 && word < input.words.length
  atoms[wordAtom] = isReal ? input.words[word]! : NONE + (word < 0 ? 0 : 1)
  atoms[wordAtom + 1] = isReal ? input.tags[word]! + 2 : word < 0 ? 0 : 1
}

function tagOf(input: ParserInput, word: number): number {
  if (word < 0) return 0
  return word < input.tags.length ? input.tags[word]! + 2 : 1
}

function fillChild(
  atoms: Int32Array,
  fill: { state: ParseState; input: ParserInput; child: number },
  at: number,
): void {
  fillWord(atoms, fill.input, fill.child, at)
  atoms[at + 2] = fill.child < 0 ? -1 : fill.state.labels[fill.child]!
}

function fillSecondChild(
  atoms: Int32Array,
  fill: { state: ParseState; input: ParserInput; child: number },
  at: number,
): void {
  atoms[at] = tagOf(fill.input, fill.child)
  atoms[at + 1] = fill.child < 0 ? -1 : fill.state.labels[fill.child]!
}

const get = (cells: Int32Array, word: number) => (word < 0 ? -1 : cells[word]!)
const count = (cells: Int32Array, word: number) => (word < 0 ? 0 : Math.min(3, cells[word]!))
const setOf = (cells: Int32Array, word: number) => (word < 0 ? 0 : cells[word]!)
const suffix = (input: ParserInput, word: number) =>
  word < 0 || word >= input.suffixes.length ? 0 : input.suffixes[word]!

/** Writes the rows of the features of the next move; returns how many. */
export function findMoveRows(
  state: ParseState,
  input: ParserInput,
  atoms: Int32Array,
  into: RowSpace,
): number {
  const { stack, depth, next, length } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const after = (step: number) => (next + step <= length ? next + step : -1)
  fillPair(atoms, { state, input, s0, s1 })
  fillWord(atoms, input, depth > 2 ? stack[depth - 3]! : -1, ATOM.s2w)
  atoms[ATOM.s3t] = tagOf(input, depth > 3 ? stack[depth - 4]! : -1)
  fillWord(atoms, input, next, ATOM.b0w)
  fillWord(atoms, input, after(1), ATOM.b1w)
  fillWord(atoms, input, after(2), ATOM.b2w)
  atoms[ATOM.b3t] = tagOf(input, after(3))
  fillChild(atoms, { state, input, child: get(state.left1, next) }, ATOM.b0lw)
  fillSecondChild(atoms, { state, input, child: get(state.left2, next) }, ATOM.b0l2t)
  atoms[ATOM.b0vl] = count(state.leftCount, next)
  atoms[ATOM.b0sl] = setOf(state.leftLabels, next)
  atoms[ATOM.b0s] = suffix(input, next)
  atoms[ATOM.d0] = s0 < 0 ? 0 : bucket(next - s0)
  atoms[ATOM.d1] = s1 < 0 ? 0 : bucket(s0 - s1)
  return fillRows(MOVES_TABLE, atoms, into)
}

function fillPair(
  atoms: Int32Array,
  fill: { state: ParseState; input: ParserInput; s0: number; s1: number },
): void {
  const { state, input, s0, s1 } = fill
  fillWord(atoms, input, s0, ATOM.s0w)
  fillWord(atoms, input, s1, ATOM.s1w)
  fillChild(atoms, { state, input, child: get(state.left1, s0) }, ATOM.s0lw)
  fillSecondChild(atoms, { state, input, child: get(state.left2, s0) }, ATOM.s0l2t)
  fillChild(atoms, { state, input, child: get(state.right1, s0) }, ATOM.s0rw)
  fillSecondChild(atoms, { state, input, child: get(state.right2, s0) }, ATOM.s0r2t)
  fillChild(atoms, { state, input, child: get(state.left1, s1) }, ATOM.s1lw)
  fillChild(atoms, { state, input, child: get(state.right1, s1) }, ATOM.s1rw)
  fillSecondChild(atoms, { state, input, child: get(state.right2, s1) }, ATOM.s1r2t)
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
  atoms[ATOM.p0t] = tagOf(input, s0 - 1)
  atoms[ATOM.n0t] = s0 < 0 ? 0 : tagOf(input, s0 + 1)
}

/** Writes the rows of the features of the relation that the arc of `move` would get; returns how many. */
export function findLabelRows(
  state: ParseState,
  input: ParserInput,
  move: number,
  into: RowSpace & { readonly atoms: Int32Array },
): number {
  const { atoms } = into
  const { stack, depth, next } = state
  const child = stack[depth - 1]!
  const head = move === LEFT ? next : stack[depth - 2]!
  fillPair(atoms, { state, input, s0: child, s1: head })
  const outer = move === LEFT ? (depth > 1 ? stack[depth - 2]! : -1) : next
  fillWord(atoms, input, outer, ATOM.s2w)
  fillWord(atoms, input, next, ATOM.b0w)
  fillWord(atoms, input, next + 1 <= state.length ? next + 1 : -1, ATOM.b1w)
  atoms[ATOM.d1] = bucket(Math.abs(head - child))
  atoms[ATOM.n1t] = tagOf(input, head + 1 <= state.length ? head + 1 : -1)
  atoms[ATOM.move] = move
  // The direction belongs to every feature: it is folded into the tag of the child.
  atoms[ATOM.s0t] = atoms[ATOM.s0t]! * 4 + move
  atoms[ATOM.s0w] = mixHash(atoms[ATOM.s0w]!, move)
  return fillRows(LABELS_TABLE, atoms, into)
}
