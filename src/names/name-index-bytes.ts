import type { NameIndex } from './name-index.ts'

/** The columns of an index in the order in which they stand in a file, with the kind of number that each holds. */
const COLUMNS = [
  ['entryOf', Uint32Array],
  ['kinds', Uint16Array],
  ['textStart', Uint32Array],
  ['textPool', Uint8Array],
  ['soundStart', Uint32Array],
  ['soundPool', Uint8Array],
  ['exactStart', Uint32Array],
  ['exactRows', Uint32Array],
  ['exactHashes', Uint32Array],
  ['keyStart', Uint32Array],
  ['keyPool', Uint8Array],
  ['keyRowStart', Uint32Array],
  ['keyRows', Uint32Array],
  ['keyBags', Uint32Array],
  ['nearStart', Uint32Array],
  ['nearKeys', Uint32Array],
] as const satisfies readonly (readonly [keyof NameIndex, unknown])[]

/** Says what the bytes are and how they are laid out; another layout gets another mark, and old files are then built anew. */
const MARK = 0x434c4e33

const HEADER = 4 * (2 + COLUMNS.length)
const aligned = (length: number) => Math.ceil(length / 8) * 8

/** An index as bytes: mark, number of columns, their lengths in bytes, the columns at offsets divisible by eight. Little-endian machines only. */
export function writeNameIndex(index: NameIndex): Uint8Array {
  const lengths = COLUMNS.map(([name]) => index[name].byteLength)
  const bytes = new Uint8Array(aligned(HEADER) + lengths.reduce((sum, length) => sum + aligned(length), 0))
  const header = new Uint32Array(bytes.buffer, 0, HEADER / 4)
  header.set([MARK, COLUMNS.length, ...lengths])
  let at = aligned(HEADER)
  for (const [i, [name]] of COLUMNS.entries()) {
    const column = index[name]
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += aligned(lengths[i]!)
  }
  return bytes
}

/** The index that the bytes hold, as views into them; undefined where they are no index of this layout. */
export function readNameIndex(bytes: Uint8Array): NameIndex | undefined {
  if (bytes.byteLength < HEADER || bytes.byteOffset % 8 !== 0) return undefined
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER / 4)
  if (header[0] !== MARK || header[1] !== COLUMNS.length) return undefined
  const columns: Partial<Record<keyof NameIndex, unknown>> = {}
  let at = bytes.byteOffset + aligned(HEADER)
  for (const [i, [name, Column]] of COLUMNS.entries()) {
    const length = header[2 + i]!
    if (at + length > bytes.byteOffset + bytes.byteLength) return undefined
    columns[name] = new Column(bytes.buffer as ArrayBuffer, at, length / Column.BYTES_PER_ELEMENT)
    at += aligned(length)
  }
  return columns as unknown as NameIndex
}
