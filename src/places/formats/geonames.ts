import { Refusal } from '#primitives'
import type { PlaceKind } from '../place.ts'
import { readPopulation, type SourceRow, type SourceRows, type SourceTerms } from './source-row.ts'

export const GEONAMES_TERMS: SourceTerms = { origin: row => row.id, licence: 'CC BY 4.0 (GeoNames)' }

/** Columns of a GeoNames dump (`allCountries.txt`, `SY.txt`): tab-separated, no header, 19 of them. */
const COLUMNS = 19

/** Kinds by feature code, then by feature class; classes that are missing here are not read (undersea, vegetation). */
const BY_CODE: Readonly<Record<string, PlaceKind>> = {
  PCLI: 'country',
  PCL: 'country',
  ADM1: 'governorate',
  ADM2: 'district',
  ADM3: 'district',
  ADM4: 'district',
  PPLC: 'city',
  PPLA: 'city',
  PPLA2: 'town',
  PPLX: 'neighbourhood',
  CMPRF: 'camp',
  CMP: 'camp',
  RD: 'road',
  RDJCT: 'road',
  RGN: 'region',
  AREA: 'area',
}
const BY_CLASS: Readonly<Record<string, PlaceKind>> = {
  A: 'district',
  P: 'village',
  S: 'facility',
  L: 'area',
  T: 'landmark',
  H: 'landmark',
  R: 'road',
}
const SENSITIVE: Readonly<Record<string, string>> = {
  HSP: 'hospital',
  HSPC: 'hospital',
  CTRM: 'hospital',
  SCH: 'school',
  CMPRF: 'camp',
}

/** Towns by number of people where the code says only "populated place". */
const CITY_PEOPLE = 100_000
const TOWN_PEOPLE = 5_000

/** Rows of a GeoNames dump; empty lines are passed over. */
export function readGeonames(text: string, file: string): SourceRows {
  const rows: SourceRow[] = []
  const refused: Refusal[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const cells = line.replace(/\r$/, '').split('\t')
    if (cells.length !== COLUMNS) refused.push(refuseCells(cells.length, at + 1, file))
    else if (BY_CLASS[cells[6]!] !== undefined) rows.push(rowOf(cells, at + 1))
  }
  return { rows, refused }
}

function refuseCells(count: number, line: number, file: string): Refusal {
  return new Refusal(
    'bad-csv',
    `The line has ${count} tab-separated fields where a GeoNames dump has ${COLUMNS}.`,
    {
      file,
      line,
      advice: 'Use a country file or allCountries.txt as GeoNames gives it, unzipped.',
    },
  )
}

function rowOf(cells: readonly string[], line: number): SourceRow {
  const population = readPopulation(cells[14])
  const alternates = cells[3]!.split(',').filter(name => name !== '' && !name.startsWith('http'))
  return {
    line,
    id: `geonames:${cells[0]}`,
    name: cells[1]!,
    names: [cells[2]!, ...alternates].map(text => ({ text, language: null })),
    kind: kindOf(cells[6]!, cells[7]!, population ?? 0),
    parent: null,
    lat: cells[4],
    lon: cells[5],
    latField: 'latitude',
    lonField: 'longitude',
    population,
    sensitive: SENSITIVE[cells[7]!] ?? null,
  }
}

function kindOf(featureClass: string, code: string, population: number): PlaceKind {
  const byCode = BY_CODE[code]
  if (byCode !== undefined && !(featureClass === 'P' && population >= CITY_PEOPLE)) return byCode
  if (featureClass === 'P')
    return population >= CITY_PEOPLE ? 'city' : population >= TOWN_PEOPLE ? 'town' : 'village'
  return BY_CLASS[featureClass]!
}
