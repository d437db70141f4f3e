import { type Colour, paint } from './colour.ts'
import type { Output } from './output.ts'
import { padToWidth, printable, textWidth, trimToWidth, wrapToWidth } from './text-width.ts'

/** A column of a table. `share` says how much of the space left it gets when its texts are long; without it, it is as wide as it needs. */
export interface Column<T> {
  readonly title: string
  readonly value: (row: T) => string | number | null | undefined
  readonly share?: number
  readonly align?: 'left' | 'right'
  readonly colour?: (row: T) => Colour | undefined
}

/** A table: columns, and optionally lines of text under each row. */
export interface TableShape<T> {
  readonly columns: readonly Column<T>[]
  /** Texts under the row, indented and wrapped; `lines` at most. */
  readonly detail?: (
    row: T,
  ) => readonly { readonly text: string; readonly lines?: number; readonly colour?: Colour }[]
}

const GAP = 2
const LEAST_WIDTH = 6

/** The table's lines, at most `output.columns` wide. */
export function* tableLines<T>(rows: readonly T[], shape: TableShape<T>, output: Output): Generator<string> {
  if (rows.length === 0) return
  const { columns, detail } = shape
  const cells = rows.map(row => columns.map(column => printable(String(column.value(row) ?? ''), false)))
  const widths = columnWidths(columns, cells, output.columns)
  const titles = columns.map((column, i) =>
    padToWidth(trimToWidth(column.title, widths[i]!), widths[i]!, column.align),
  )
  yield paint(titles.join(' '.repeat(GAP)).trimEnd(), 'bold', output)
  for (const [index, row] of rows.entries()) {
    yield cells[index]!.map((cell, i) => {
      const text = padToWidth(
        printable(trimToWidth(cell, widths[i]!), output.isTerminal),
        widths[i]!,
        columns[i]!.align,
      )
      return paint(text, columns[i]!.colour?.(row), output)
    })
      .join(' '.repeat(GAP))
      .trimEnd()
    for (const item of detail?.(row) ?? []) yield* detailLines(item, output)
  }
}

function* detailLines(
  { text, lines = 2, colour }: { readonly text: string; readonly lines?: number; readonly colour?: Colour },
  output: Output,
): Generator<string> {
  const wrapped = wrapToWidth(printable(text, false), output.columns - 4)
  const shown = wrapped.slice(0, lines)
  if (wrapped.length > lines) shown[lines - 1] = trimToWidth(`${shown[lines - 1]} …`, output.columns - 4)
  for (const line of shown) yield `    ${paint(printable(line, output.isTerminal), colour ?? 'dim', output)}`
}

/** Columns get what they need; where that is too much, those with a share give way in proportion. */
function columnWidths<T>(
  columns: readonly Column<T>[],
  cells: readonly (readonly string[])[],
  total: number,
): number[] {
  const needed = columns.map((column, i) =>
    cells.reduce((most, row) => Math.max(most, textWidth(row[i]!)), textWidth(column.title)),
  )
  const space = total - GAP * (columns.length - 1)
  let excess = needed.reduce((sum, width) => sum + width, 0) - space
  const widths = [...needed]
  // Wide columns are cut down first, until all fit or none can give more.
  while (excess > 0) {
    const widest = columns.reduce(
      (best, column, i) =>
        column.share !== undefined &&
        widths[i]! > LEAST_WIDTH &&
        (best < 0 || widths[i]! / column.share > widths[best]! / columns[best]!.share!)
          ? i
          : best,
      -1,
    )
    if (widest < 0) break
    widths[widest]!--
    excess--
  }
  return widths
}
