import { emptyRow, LAYOUT, type TableShape } from './table-memory.ts'
import type { Templates } from './templates.ts'
import { type Code, createModule, op } from './wasm-code.ts'

/** Classes whose scores are added up in one go: more would not fit into the processor's registers. */
const CLASSES_AT_ONCE = 32
const ROW = 0
const OTHER = 1
const AT = 2
const HASH = 3
const SUM = 4

/**
 * The module that scores the classes of one table: it reads the atoms, hashes them by the templates (`mixHash` and `rowOf`,
 * unrolled), and adds up the weights of their rows, eight classes an instruction.
 */
export function createScoreModule(templates: Templates, shape: TableShape): Uint8Array<ArrayBuffer> {
  const few = shape.classes <= 4
  const body = few ? scoreFew(templates, shape) : scoreMany(templates, shape)
  return createModule(body, { integers: SUM, vectors: few ? 2 : CLASSES_AT_ONCE / 4 + 1 })
}

/** Up to four classes: each row is added as soon as it is known. */
function scoreFew(templates: Templates, { bits }: TableShape): Code {
  const code: number[] = []
  for (const template of templates)
    code.push(
      ...findRow(template, bits),
      ...op.v128Load8x8S(LAYOUT.table),
      ...square(SUM + 1),
      ...op.i32x4ExtendLowI16x8S,
      ...op.localGet(SUM),
      ...op.i32x4Add,
      ...op.localSet(SUM),
    )
  return [...code, ...op.i32Const(0), ...op.localGet(SUM), ...op.v128Store(LAYOUT.scores)]
}

/** More classes: first all rows, then their sums, some classes after others. */
function scoreMany(templates: Templates, { classes, bits }: TableShape): Code {
  const code: number[] = []
  for (const [index, template] of templates.entries())
    code.push(...op.i32Const(0), ...findRow(template, bits), ...op.i32Store(LAYOUT.rows + 4 * index))
  if (templates.length % 2 === 1)
    code.push(
      ...op.i32Const(0),
      ...op.i32Const(emptyRow({ classes, bits })),
      ...op.i32Store(LAYOUT.rows + 4 * templates.length),
    )
  for (let first = 0; first < classes; first += CLASSES_AT_ONCE)
    code.push(...addUp(first, Math.ceil(Math.min(CLASSES_AT_ONCE, classes - first) / 8), templates.length))
  return code
}

/** Makes weights of signed roots: eight of 16 bits on the stack, by the vector `spare`. */
function square(spare: number): Code {
  return [...op.localTee(spare), ...op.localGet(spare), ...op.i16x8Abs, ...op.i16x8Mul]
}

/** Leaves a template's row in the table on the stack. */
function findRow({ seed, atoms }: Templates[number], bits: number): Code {
  const code: number[] = []
  for (const [index, atom] of atoms.entries())
    code.push(
      ...(index === 0 ? op.i32Const(Math.imul(seed, 0x1000193)) : op.localGet(HASH)),
      ...op.i32Const(0),
      ...op.i32Load(LAYOUT.atoms + 4 * atom),
      ...op.i32Xor,
      ...op.i32Const(0x9e3779b1),
      ...op.i32Mul,
      ...op.localTee(HASH),
      ...op.localGet(HASH),
      ...op.i32Const(15),
      ...op.i32ShrU,
      ...op.i32Xor,
      ...op.localSet(HASH),
    )
  return [
    ...code,
    ...op.localGet(HASH),
    ...op.i32Const(0x85ebca6b),
    ...op.i32Mul,
    ...op.i32Const(32 - bits),
    ...op.i32ShrU,
  ]
}

/**
 * Adds up `blocks` of eight classes from `first` on, two rows at a time: a weight is at most 127² in size, so that two of them still
 * fit 16 bits.
 */
function addUp(first: number, blocks: number, rows: number): Code {
  const all = Array.from({ length: blocks }, (_, block) => block)
  const pair: number[] = [
    ...op.localGet(AT),
    ...op.i32Load(LAYOUT.rows),
    ...op.localSet(ROW),
    ...op.localGet(AT),
    ...op.i32Load(LAYOUT.rows + 4),
    ...op.localSet(OTHER),
    ...all.flatMap(block => addBlock(LAYOUT.table + first + 8 * block, SUM + 2 * block)),
    ...op.localGet(AT),
    ...op.i32Const(8),
    ...op.i32Add,
    ...op.localTee(AT),
    ...op.i32Const(4 * rows),
    ...op.i32LtU,
  ]
  const sums = Array.from({ length: 2 * blocks }, (_, index) => index)
  return [
    ...op.i32Const(0),
    ...op.localSet(AT),
    ...sums.flatMap(index => [...op.v128Zero, ...op.localSet(SUM + index)]),
    ...op.loopWhile(pair),
    ...sums.flatMap(index => [
      ...op.i32Const(0),
      ...op.localGet(SUM + index),
      ...op.v128Store(LAYOUT.scores + 4 * first + 16 * index),
    ]),
  ]
}

/** Adds eight classes of both rows to two vectors of sums. */
function addBlock(offset: number, sum: number): Code {
  const both = SUM + CLASSES_AT_ONCE / 4
  return [
    ...op.localGet(ROW),
    ...op.v128Load8x8S(offset),
    ...square(both),
    ...op.localGet(OTHER),
    ...op.v128Load8x8S(offset),
    ...square(both),
    ...op.i16x8Add,
    ...op.localTee(both),
    ...op.i32x4ExtendLowI16x8S,
    ...op.localGet(sum),
    ...op.i32x4Add,
    ...op.localSet(sum),
    ...op.localGet(both),
    ...op.i32x4ExtendHighI16x8S,
    ...op.localGet(sum + 1),
    ...op.i32x4Add,
    ...op.localSet(sum + 1),
  ]
}
