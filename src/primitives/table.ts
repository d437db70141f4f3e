import { Refusal } from './refusal.ts'

/** One row of a delimited text: where it stands and its fields by column name. `line` counts from 1 (header included). */
export interface TableRow {
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/** A delimited text with a header row, as read. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** Rows with too many or too few fields, a quote that never ends. */
  readonly refused: readonly Refusal[]
}

interface RawRow {
  readonly line: number
  readonly cells: string[]
}

/**
 * Parses CSV (RFC 4180: quotes doubled inside quotes, line breaks allowed there) or another delimiter. Faulty rows are
 * refused one by one, the others kept; an empty text is refused as a whole. `file` names the text in refusals.
 */
export function parseTable(text: string, file: string, delimiter = ','): Table {
  const raw = splitRows(text.startsWith('\uFEFF') ? text.slice(1) : text, delimiter)
  const header = raw.rows[0]
  if (header === undefined)
    return {
      columns: [],
      rows: [],
      refused: [
        new Refusal('empty', 'The file is empty.', { file, advice: 'Give a header row and data rows.' }),
      ],
    }
  const columns = header.cells.map(cell => cell.trim())
  const rows: TableRow[] = []
  const refused: Refusal[] = []
  for (let i = 1; i < raw.rows.length; i++) {
    const row = raw.rows[i]!
    if (row.cells.length !== columns.length) refused.push(refuseLength(row, columns.length, file))
    else
      rows.push({
        line: row.line,
        fields: Object.fromEntries(columns.map((name, j) => [name, row.cells[j]!])),
      })
  }
  if (raw.openQuote !== null) refused.push(refuseQuote(raw.openQuote, file))
  return { columns, rows, refused }
}

function refuseLength(row: RawRow, expected: number, file: string): Refusal {
  return new Refusal('bad-csv', `The row has ${row.cells.length} fields where the header has ${expected}.`, {
    file,
    line: row.line,
    advice: 'Put fields that contain the delimiter or line breaks in double quotes.',
  })
}

function refuseQuote(line: number, file: string): Refusal {
  return new Refusal('bad-csv', 'A quoted field is never closed.', {
    file,
    line,
    advice: 'Close the double quote, and double those inside a quoted field.',
  })
}

/** Rows of cells; a row that is one blank cell is an empty line and left out. */
function splitRows(text: string, delimiter: string): { rows: RawRow[]; openQuote: number | null } {
  const rows: RawRow[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const start = line
    const cells: string[] = []
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? readQuoted(text, at + 1) : readPlain(text, at, delimiter)
      if (cell === null) return { rows, openQuote: line }
      cells.push(cell.value)
      line += cell.breaks
      at = cell.end
      more = text.startsWith(delimiter, at)
      if (more) at += delimiter.length
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (cells.length > 1 || cells[0]!.trim() !== '') rows.push({ line: start, cells })
  }
  return { rows, openQuote: null }
}

interface Cell {
  readonly value: string
  readonly end: number
  readonly breaks: number
}

function readPlain(text: string, at: number, delimiter: string): Cell {
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== delimiter) end++
  return { value: text.slice(at, end), end, breaks: 0 }
}

function readQuoted(text: string, at: number): Cell | null {
  let end = text.indexOf('"', at)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) return null
  const value = text.slice(at, end).replaceAll('""', '"')
  const rest = readTail(text, end + 1)
  return { value: value + rest, end: end + 1 + rest.length, breaks: value.split('\n').length - 1 }
}

/** Whatever stands between a closing quote and the next delimiter or line end (lenient: kept as text). */
function readTail(text: string, at: number): string {
  return /^[^,;\t\r\n]*/.exec(text.slice(at, at + 200))![0]
}
