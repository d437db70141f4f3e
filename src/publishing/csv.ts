/** A cell of a sheet. */
export type Cell = string | number | boolean | null | undefined

/** A line of CSV (RFC 4180, CRLF). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** Rows with their members as columns, header first; the first row's members decide. */
export function* csvLines<T extends object>(
  rows: Iterable<T>,
  columns: readonly (keyof T & string)[],
): Generator<string> {
  yield csvLine(columns)
  for (const row of rows) yield csvLine(columns.map(column => row[column] as Cell))
}

/**
 * A cell as text. A text that a spreadsheet would take for a formula gets an apostrophe before it: report texts come from
 * anywhere, and a cell that begins with = + - @ can run what it says.
 */
function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
