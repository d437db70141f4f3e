import { parseTable, Refusal, type TableRow } from '#primitives'
import type { PlaceKind, PlaceName } from '../place.ts'
import { readPopulation, type SourceRow, type SourceRows, type SourceTerms } from './source-row.ts'

export const OCHA_TERMS: SourceTerms = { origin: row => row.id, licence: 'CC BY 3.0 IGO (UN OCHA)' }

/**
 * Columns of OCHA's common operational datasets: `admin4Name_en`, `ADM4_AR`, `admin4Pcode`, `ADM4_PCODE` … for each level, with a
 * latitude and a longitude under one of several names.
 */
const LEVEL_COLUMN = /^adm(?:in)?(\d)_?(name)?_?([a-z]{2})?(pcode)?$/i
const LAT_COLUMN = /^(?:lat(?:itude)?(?:_?dd)?|y|point_y|center_lat)$/i
const LON_COLUMN = /^(?:lon(?:g|gitude)?(?:_?dd)?|x|point_x|center_lon)$/i

const KIND_OF_LEVEL: Readonly<Record<number, PlaceKind>> = {
  0: 'country',
  1: 'governorate',
  2: 'district',
  3: 'district',
  4: 'village',
  5: 'neighbourhood',
}

interface Level {
  readonly level: number
  readonly pcode: string | undefined
  readonly names: readonly { readonly column: string; readonly language: string | null }[]
}

/** Rows of an OCHA table (comma, semicolon or tab): each row is the place of the lowest level that it fills in. */
export function readOcha(text: string, file: string): SourceRows {
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') ? ';' : ','
  const table = parseTable(text, file, delimiter)
  const lat = table.columns.find(column => LAT_COLUMN.test(column))
  const lon = table.columns.find(column => LON_COLUMN.test(column))
  const levels = findLevels(table.columns)
  if (table.columns.length > 0 && (lat === undefined || lon === undefined || levels.length === 0))
    return { rows: [], refused: [refuseHeader(file)] }
  const refused: Refusal[] = [...table.refused]
  const rows: SourceRow[] = []
  for (const row of table.rows) {
    const read = rowOf(row, { levels, lat: lat!, lon: lon! })
    if (read === undefined) refused.push(refuseRow(row.line, file))
    else rows.push(read)
  }
  return { rows, refused }
}

function findLevels(columns: readonly string[]): readonly Level[] {
  const levels = new Map<
    number,
    { pcode: string | undefined; names: { column: string; language: string | null }[] }
  >()
  for (const column of columns) {
    const match = LEVEL_COLUMN.exec(column)
    if (match === null) continue
    const level = levels.get(Number(match[1])) ?? { pcode: undefined, names: [] }
    if (match[4] !== undefined) level.pcode = column
    else level.names.push({ column, language: match[3]?.toLowerCase() ?? null })
    levels.set(Number(match[1]), level)
  }
  return [...levels]
    .map(([level, { pcode, names }]) => ({
      level,
      pcode,
      names: [...names].sort((a, b) => rank(a.language) - rank(b.language)),
    }))
    .filter(level => level.pcode !== undefined && level.names.length > 0)
    .sort((a, b) => b.level - a.level)
}

/** English first: it becomes the main name. */
const rank = (language: string | null) => (language === 'en' ? 0 : language === null ? 1 : 2)

function rowOf(
  row: TableRow,
  columns: { levels: readonly Level[]; lat: string; lon: string },
): SourceRow | undefined {
  const { fields, line } = row
  const at = columns.levels.findIndex(
    level => fields[level.pcode!]?.trim() !== '' && level.names.some(({ column }) => fields[column] !== ''),
  )
  const own = columns.levels[at]
  if (own === undefined) return undefined
  const names: PlaceName[] = own.names
    .map(({ column, language }) => ({ text: fields[column]!.trim(), language }))
    .filter(name => name.text !== '')
  const above = columns.levels[at + 1]
  return {
    line,
    id: `ocha:${fields[own.pcode!]!.trim()}`,
    name: names[0]!.text,
    names: names.slice(1),
    kind: KIND_OF_LEVEL[own.level] ?? 'village',
    parent: above === undefined || !fields[above.pcode!] ? null : `ocha:${fields[above.pcode!]!.trim()}`,
    lat: fields[columns.lat],
    lon: fields[columns.lon],
    latField: columns.lat,
    lonField: columns.lon,
    population: readPopulation(fields.population ?? fields.Population),
    sensitive: null,
  }
}

function refuseHeader(file: string): Refusal {
  return new Refusal(
    'bad-csv',
    'The header has no level with name and P-code, or no latitude and longitude.',
    {
      file,
      line: 1,
      advice:
        'Save the populated-places sheet as CSV, with columns such as admin4Name_en, admin4Pcode, Latitude, Longitude.',
    },
  )
}

function refuseRow(line: number, file: string): Refusal {
  return new Refusal('bad-field', 'The row has no level with both a name and a P-code.', {
    file,
    line,
    field: 'pcode',
    advice: 'Fill in the name and the P-code.',
  })
}
