/** Where things lie in a table's memory, in bytes. */
export const LAYOUT = { atoms: 0, rows: 1024, scores: 3072, table: 4096 } as const

/** Most atoms for which there is room; rows may be twice as many, classes as many. */
export const MOST_ATOMS = 256

/** A table as its kernel sees it. */
export interface TableShape {
  readonly classes: number
  readonly bits: number
}

/** A row of nothing behind the table, for a number of rows that is odd. */
export function emptyRow({ classes, bits }: TableShape): number {
  return 2 ** bits + classes
}

const PAGE = 65536

/** Memory for a table: room for atoms, rows and scores, the table's cells, and a row of nothing. */
export function createTableMemory(shape: TableShape): WebAssembly.Memory {
  // Classes are added up by sixteens: the last row reaches a few cells farther.
  const cells = emptyRow(shape) + shape.classes + 16
  return new WebAssembly.Memory({ initial: Math.ceil((LAYOUT.table + cells) / PAGE) })
}
