import { parseTable, Refusal, type TableRow } from '#primitives'
import { PLACE_KINDS, type Place, type PlaceKind, type PlaceName } from './place.ts'

/** Places read from a table, and the rows that were refused. */
export interface ParsedPlaces {
  readonly places: readonly Place[]
  readonly refused: readonly Refusal[]
}

const REQUIRED = ['id', 'name', 'lat', 'lon']

/**
 * Places from CSV with at least the columns `id,name,lat,lon`; also read where they are there: `names` (parted by `|`, each
 * with a language before a colon where known: `ar:حلب`), `kind`, `parent`, `radius_km`, `coord_error_km`, `geometry` (WKT),
 * `population`, `sensitive`, `origin`, `licence`. Every bad row is one refusal; the others are kept.
 */
export function parsePlaceTable(text: string, file: string): ParsedPlaces {
  const table = parseTable(text, file)
  const missing = REQUIRED.filter(column => !table.columns.includes(column))
  if (table.columns.length > 0 && missing.length > 0)
    return { places: [], refused: [refuseColumns(missing, file)] }
  const refused: Refusal[] = [...table.refused]
  const places: Place[] = []
  const seen = new Set<string>()
  for (const row of table.rows) {
    const fault = findRowFault(row, seen)
    if (fault === null) places.push(readPlace(row.fields, file))
    else refused.push(refuseField(fault, row, file))
    seen.add(row.fields.id!)
  }
  return { places, refused }
}

function refuseColumns(missing: readonly string[], file: string): Refusal {
  return new Refusal('bad-csv', `The header lacks ${missing.map(name => `"${name}"`).join(', ')}.`, {
    file,
    line: 1,
    advice: `Name the columns ${REQUIRED.join(', ')} in the first row.`,
  })
}

interface RowFault {
  readonly field: string
  readonly message: string
  readonly advice: string
}

function refuseField(fault: RowFault, row: TableRow, file: string): Refusal {
  return new Refusal('bad-field', fault.message, {
    file,
    line: row.line,
    field: fault.field,
    advice: fault.advice,
  })
}

/** The first thing that is wrong with a row, or null. */
function findRowFault({ fields }: TableRow, seen: ReadonlySet<string>): RowFault | null {
  const id = fields.id!
  if (id.trim() === '') return { field: 'id', message: 'The id is empty.', advice: 'Give each place an id.' }
  if (/[\s|]/u.test(id))
    return { field: 'id', message: `The id "${id}" holds white space or "|".`, advice: 'Use hyphens.' }
  if (seen.has(id))
    return {
      field: 'id',
      message: `The id "${id}" stands twice.`,
      advice: 'Remove or rename one of the rows.',
    }
  if (fields.name!.trim() === '')
    return { field: 'name', message: 'The name is empty.', advice: 'Give a name.' }
  const longest = Math.max(fields.name!.length, ...(fields.names ?? '').split('|').map(name => name.length))
  if (longest > LONGEST_NAME)
    return {
      field: fields.name!.length > LONGEST_NAME ? 'name' : 'names',
      message: `The name is longer than ${LONGEST_NAME} characters.`,
      advice: 'Give a name, not a text.',
    }
  if ((fields.lat === '') !== (fields.lon === ''))
    return {
      field: fields.lat === '' ? 'lat' : 'lon',
      message: 'One coordinate is given without the other.',
      advice: 'Give both or neither.',
    }
  return (
    findNumberFault(fields, 'lat', -90, 90) ??
    findNumberFault(fields, 'lon', -180, 180) ??
    findNumberFault(fields, 'radius_km', 0, 20_000) ??
    findNumberFault(fields, 'coord_error_km', 0, 20_000) ??
    findNumberFault(fields, 'population', 0, 2e9) ??
    findKindFault(fields) ??
    findGeometryFault(fields)
  )
}

function findNumberFault(
  fields: Readonly<Record<string, string>>,
  field: string,
  low: number,
  high: number,
): RowFault | null {
  const text = fields[field]
  if (text === undefined || text === '') return null
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= low && value <= high) return null
  return {
    field,
    message: `"${text.slice(0, 40)}" is no number from ${low} to ${high}.`,
    advice: 'Use decimal degrees or kilometres with a point.',
  }
}

function findKindFault(fields: Readonly<Record<string, string>>): RowFault | null {
  const kind = fields.kind
  if (kind === undefined || kind === '' || (PLACE_KINDS as readonly string[]).includes(kind)) return null
  return {
    field: 'kind',
    message: `"${kind.slice(0, 40)}" is no kind of place.`,
    advice: `Use one of ${PLACE_KINDS.join(', ')}.`,
  }
}

const WKT = /^(?:LINESTRING|POLYGON|MULTIPOLYGON|MULTILINESTRING|POINT)\s*\([-\d\s.,()]+\)$/

function findGeometryFault(fields: Readonly<Record<string, string>>): RowFault | null {
  const geometry = fields.geometry
  if (geometry === undefined || geometry === '' || WKT.test(geometry)) return null
  return {
    field: 'geometry',
    message: 'The geometry is no WKT.',
    advice: 'Write e.g. LINESTRING (37.1 36.2, 37.2 36.3), longitude first.',
  }
}

function readPlace(fields: Readonly<Record<string, string>>, file: string): Place {
  const licence = fields.licence
  return {
    id: fields.id!,
    name: fields.name!,
    names: readNames(fields.name!, fields.names ?? ''),
    kind: (fields.kind || 'town') as PlaceKind,
    parent: fields.parent || null,
    lat: readNumber(fields.lat),
    lon: readNumber(fields.lon),
    radiusKm: readNumber(fields.radius_km),
    coordErrorKm: readNumber(fields.coord_error_km),
    geometry: fields.geometry || null,
    population: readNumber(fields.population),
    sensitive: fields.sensitive || null,
    origin: fields.origin || `import:${file}`,
    ...(licence ? { licence } : {}),
  }
}

function readNumber(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

/** Longest name that a row may give; what is longer is no name. */
export const LONGEST_NAME = 300

const TAGGED = /^([a-z]{2,3}):(.+)$/su

/** The main name first, then the others; a language tag before a colon is taken off. */
function readNames(name: string, others: string): PlaceName[] {
  const names: PlaceName[] = [{ text: name, language: null }]
  for (const part of others === '' ? [] : others.split('|')) {
    const tagged = TAGGED.exec(part)
    const entry =
      tagged === null
        ? { text: part.trim(), language: null }
        : { text: tagged[2]!.trim(), language: tagged[1]! }
    if (entry.text !== '') names.push(entry)
  }
  return names
}
