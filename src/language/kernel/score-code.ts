import { emptyRow, LAYOUT, type TableShape } from './table-memory.ts'
import type { Templates } from './templates.ts'
import { type Code, createModule, op } from './wasm-code.ts'

/** Classes whose scores are added up in one go: more would not fit into the processor's registers. */
const CLASSES_AT_ONCE = 32
/** Classes of a row that fit one vector. */
const BLOCK = 16

/** Integer locals: the rows that are added up at once, and how far that has come. */
const ROWS = [0, 1, 2, 3] as const
const AT = 4
/** Vector locals: a hash, what it is multiplied with, the first of the sums. */
const HASH = 5
const MIXER = 6
const PARTS = 7
const SUM = 11
const INTEGERS = 5
const VECTORS = SUM - INTEGERS + CLASSES_AT_ONCE / 4

/**
 * The module that scores the classes of one table: it reads the atoms, hashes them by the templates (`mixHash` and `rowOf`,
 * unrolled), four templates an instruction, and adds up the weights of their rows, four rows of sixteen classes at once.
 */
export function createScoreModule(templates: Templates, shape: TableShape): Uint8Array<ArrayBuffer> {
  const count = Math.ceil(templates.length / 4) * 4
  const rows = findRows(templates, shape)
  const sums = shape.classes <= 4 ? addFew(count) : addMany(shape.classes, count)
  return createModule([...rows, ...sums], { integers: INTEGERS, vectors: VECTORS })
}

/** Writes the row of each template, in an order of their own: it makes no difference to a sum. Rows of nothing fill up the last four. */
function findRows(templates: Templates, shape: TableShape): Code {
  const code: number[] = [...op.v128Const([1, 1, 1, 1].map(() => 0x9e3779b1)), ...op.localSet(MIXER)]
  const ordered = templates.toSorted((a, b) => a.atoms.length - b.atoms.length || a.atoms[0]! - b.atoms[0]!)
  let at = 0
  while (at < ordered.length) {
    const { length } = ordered[at]!.atoms
    const alike = ordered.slice(at, at + 4).filter(template => template.atoms.length === length)
    code.push(...op.i32Const(0), ...hashFour(alike, shape.bits), ...op.v128Store(LAYOUT.rows + 4 * at))
    at += alike.length
  }
  for (; at % 4 !== 0; at++)
    code.push(...op.i32Const(0), ...op.i32Const(emptyRow(shape)), ...op.i32Store(LAYOUT.rows + 4 * at))
  return code
}

/** Leaves the rows of up to four templates with as many atoms on the stack; of fewer, the last ones mean nothing. */
function hashFour(templates: Templates, bits: number): Code {
  const four = [0, 1, 2, 3].map(lane => templates[Math.min(lane, templates.length - 1)]!)
  const code: number[] = []
  for (const [index] of four[0]!.atoms.entries())
    code.push(
      ...(index === 0 ? op.v128Const(four.map(({ seed }) => Math.imul(seed, 0x1000193))) : op.localGet(HASH)),
      ...gather(four.map(({ atoms }) => atoms[index]!)),
      ...op.v128Xor,
      ...op.localGet(MIXER),
      ...op.i32x4Mul,
      ...op.localTee(HASH),
      ...op.localGet(HASH),
      ...op.i32Const(15),
      ...op.i32x4ShrU,
      ...op.v128Xor,
      ...op.localSet(HASH),
    )
  return [
    ...code,
    ...op.localGet(HASH),
    ...op.v128Const(four.map(() => 0x85ebca6b)),
    ...op.i32x4Mul,
    ...op.i32Const(32 - bits),
    ...op.i32x4ShrU,
  ]
}

/** Leaves four atoms as a vector on the stack. */
function gather(atoms: readonly number[]): Code {
  const [first, ...others] = atoms.map(atom => LAYOUT.atoms + 4 * atom) as [number, ...number[]]
  if (others.every(other => other === first)) return [...op.i32Const(0), ...op.v128Load32Splat(first)]
  return [
    ...atoms.flatMap(() => op.i32Const(0)),
    ...op.v128Load32Zero(first),
    ...others.flatMap((place, lane) => op.v128Load32Lane(place, lane + 1)),
  ]
}

/** Up to four classes: the four cells of each of four rows fill a vector, and are then put together by class. */
function addFew(rows: number): Code {
  const byClass = [0, 1, 2, 3].flatMap(cell => [0, 4, 8, 12].map(row => row + cell))
  const code: number[] = []
  for (let at = 0; at < rows; at += 4) {
    const places = [0, 1, 2, 3].map(index => LAYOUT.rows + 4 * (at + index))
    code.push(
      ...places.toReversed().flatMap(place => [...op.i32Const(0), ...op.i32Load(place)]),
      ...op.v128Load32Zero(LAYOUT.table),
      ...[1, 2, 3].flatMap(lane => op.v128Load32Lane(LAYOUT.table, lane)),
      ...op.localTee(PARTS),
      ...op.localGet(PARTS),
      ...op.i8x16Shuffle(byClass),
      ...addSquares(PARTS, SUM),
    )
  }
  return [...code, ...op.i32Const(0), ...op.localGet(SUM), ...op.v128Store(LAYOUT.scores)]
}

/** More classes: some after others, each time over all rows. */
function addMany(classes: number, rows: number): Code {
  const code: number[] = []
  for (let first = 0; first < classes; first += CLASSES_AT_ONCE)
    code.push(...addUp(first, Math.ceil(Math.min(CLASSES_AT_ONCE, classes - first) / BLOCK), rows))
  return code
}

/** Adds up `blocks` of sixteen classes from `first` on. */
function addUp(first: number, blocks: number, rows: number): Code {
  const all = Array.from({ length: blocks }, (_, block) => block)
  const sums = Array.from({ length: 4 * blocks }, (_, index) => index)
  const four: number[] = [
    ...ROWS.flatMap(row => [...op.localGet(AT), ...op.i32Load(LAYOUT.rows + 4 * row), ...op.localSet(row)]),
    ...all.flatMap(block => addBlock(LAYOUT.table + first + BLOCK * block, SUM + 4 * block)),
    ...op.localGet(AT),
    ...op.i32Const(16),
    ...op.i32Add,
    ...op.localTee(AT),
    ...op.i32Const(4 * rows),
    ...op.i32LtU,
  ]
  return [
    ...op.i32Const(0),
    ...op.localSet(AT),
    ...sums.flatMap(index => [...op.v128Zero, ...op.localSet(SUM + index)]),
    ...op.loopWhile(four),
    ...sums.flatMap(index => [
      ...op.i32Const(0),
      ...op.localGet(SUM + index),
      ...op.v128Store(LAYOUT.scores + 4 * first + 16 * index),
    ]),
  ]
}

const UPPER = 8
/** Lanes of two vectors by turns, `width` bytes each, from byte `from` of both. */
const byTurns = (width: number, from: number): number[] =>
  Array.from({ length: 8 / width }, (_, lane) => lane * width + from).flatMap(lane =>
    [lane, lane + 16].flatMap(start => Array.from({ length: width }, (_, byte) => start + byte)),
  )

/** Adds sixteen classes of four rows to four vectors of sums: their cells are put together by class, first of two rows, then of four. */
function addBlock(offset: number, sum: number): Code {
  const [low, high, lowOther, highOther] = [PARTS, PARTS + 1, PARTS + 2, PARTS + 3] as const
  const load = (row: number) => [...op.localGet(row), ...op.v128Load(offset)]
  const join = (one: number, other: number, [lower, upper]: readonly [number, number]) => [
    ...load(one),
    ...op.localTee(lower),
    ...load(other),
    ...op.localTee(upper),
    ...op.i8x16Shuffle(byTurns(1, 0)),
    ...op.localGet(lower),
    ...op.localGet(upper),
    ...op.i8x16Shuffle(byTurns(1, UPPER)),
    ...op.localSet(upper),
    ...op.localSet(lower),
  ]
  const add = (pair: readonly [number, number], from: number, into: number) => [
    ...op.localGet(pair[0]),
    ...op.localGet(pair[1]),
    ...op.i8x16Shuffle(byTurns(2, from)),
    ...addSquares(HASH, into),
  ]
  return [
    ...join(ROWS[0], ROWS[1], [low, high]),
    ...join(ROWS[2], ROWS[3], [lowOther, highOther]),
    ...add([low, lowOther], 0, sum),
    ...add([low, lowOther], UPPER, sum + 1),
    ...add([high, highOther], 0, sum + 2),
    ...add([high, highOther], UPPER, sum + 3),
  ]
}

/**
 * Takes sixteen signed roots of weights from the stack and adds their squares, each with its root's sign, to four sums: every four
 * neighbours to one. The instruction asks for one side below 128, which the size of a root is.
 */
function addSquares(spare: number, sum: number): Code {
  return [
    ...op.localTee(spare),
    ...op.localGet(spare),
    ...op.i8x16Abs,
    ...op.localGet(sum),
    ...op.i32x4RelaxedDotAddS,
    ...op.localSet(sum),
  ]
}
