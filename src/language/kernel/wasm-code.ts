/** Bytes of WebAssembly, written one instruction at a time (WebAssembly core specification 2.0, binary format). */
export type Code = readonly number[]

/** An unsigned number in LEB128. */
export function unsigned(value: number): Code {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}

/** A signed 32-bit number in LEB128. */
export function signed(value: number): Code {
  const bytes: number[] = []
  let rest = value | 0
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 127) | 128)
    rest >>= 7
  }
  return [...bytes, rest & 127]
}

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)]
/** Alignment hint of one byte: rows begin anywhere. */
const place = (offset: number): Code => [0, ...unsigned(offset)]

/** The instructions that the kernel is made of, by their names in the specification. */
export const op = {
  localGet: (local: number): Code => [0x20, ...unsigned(local)],
  localSet: (local: number): Code => [0x21, ...unsigned(local)],
  localTee: (local: number): Code => [0x22, ...unsigned(local)],
  i32Const: (value: number): Code => [0x41, ...signed(value)],
  i32Load: (offset: number): Code => [0x28, ...place(offset)],
  i32Store: (offset: number): Code => [0x36, ...place(offset)],
  i32Add: [0x6a] as Code,
  i32LtU: [0x49] as Code,
  /** Repeats `body` while the condition that it leaves on the stack holds. */
  loopWhile: (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b],
  v128Load: (offset: number): Code => [...simd(0), ...place(offset)],
  v128Load32Splat: (offset: number): Code => [...simd(9), ...place(offset)],
  v128Load32Zero: (offset: number): Code => [...simd(92), ...place(offset)],
  v128Load32Lane: (offset: number, lane: number): Code => [...simd(86), ...place(offset), lane],
  v128Store: (offset: number): Code => [...simd(11), ...place(offset)],
  v128Const: (lanes: readonly number[]): Code => [
    ...simd(12),
    ...new Uint8Array(Uint32Array.from(lanes, lane => lane >>> 0).buffer),
  ],
  v128Zero: [...simd(12), ...new Array<number>(16).fill(0)] as Code,
  v128Xor: simd(81),
  i8x16Shuffle: (lanes: readonly number[]): Code => [...simd(13), ...lanes],
  i8x16Abs: simd(96),
  i32x4ShrU: simd(173),
  i32x4Mul: simd(181),
  /** Of relaxed SIMD: products of signed bytes and of bytes below 128, four neighbours added to a sum of 32 bits. */
  i32x4RelaxedDotAddS: simd(0x113),
} as const

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const name = (text: string): Code => [text.length, ...Array.from(text, char => char.charCodeAt(0))]

const I32 = 0x7f
const V128 = 0x7b

/**
 * A module with one function without arguments or result, exported as "run", on an imported memory "memory"."memory". Its
 * locals are `integers` of 32 bits, then `vectors` of 128.
 */
export function createModule(
  body: Code,
  locals: { integers: number; vectors: number },
): Uint8Array<ArrayBuffer> {
  const code = [2, ...unsigned(locals.integers), I32, ...unsigned(locals.vectors), V128, ...body, 0x0b]
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, ...name('memory'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}
