import { parseTable, Refusal } from '#primitives'
import type { PlaceKind } from '../place.ts'
import { readPopulation, type SourceRow, type SourceRows, type SourceTerms } from './source-row.ts'

export const WIKIDATA_TERMS: SourceTerms = { origin: row => row.id, licence: 'CC0-1.0 (Wikidata)' }

/** Kinds by words of the class's label, in order. */
const KINDS: readonly { readonly words: RegExp; readonly kind: PlaceKind; readonly sensitive?: string }[] = [
  { words: /hospital|clinic/i, kind: 'facility', sensitive: 'hospital' },
  { words: /school/i, kind: 'facility', sensitive: 'school' },
  { words: /refugee camp|camp/i, kind: 'camp', sensitive: 'camp' },
  { words: /sovereign state|country/i, kind: 'country' },
  { words: /governorate|oblast|province|first-level/i, kind: 'governorate' },
  { words: /neighbou?rhood|quarter|suburb|urban district/i, kind: 'neighbourhood' },
  { words: /district|raion|sub-?district|nahiya|county/i, kind: 'district' },
  { words: /city|metropolis/i, kind: 'city' },
  { words: /town|urban-type/i, kind: 'town' },
  { words: /village|hamlet|settlement/i, kind: 'village' },
  { words: /road|highway|motorway/i, kind: 'road' },
  { words: /airport|air ?base|barracks|factory|prison|dam|base/i, kind: 'facility' },
  { words: /mountain|hill|lake|river|castle|bridge/i, kind: 'landmark' },
]

type Binding = Readonly<Record<string, string>>
const POINT = /^Point\(\s*(\S+)\s+(\S+?)\s*\)$/i

/**
 * Rows of a query result (CSV or SPARQL JSON) with the columns `item`, `itemLabel` and `coord`; `itemAltLabel`, `typeLabel`,
 * `population`, `parent` and `label_xx` (labels by language) are read where they are there. An item on several lines is one place.
 */
export function readWikidata(text: string, file: string): SourceRows {
  const { bindings, refused } = bindingsOf(text, file)
  const first = bindings[0]?.binding
  const missing =
    first === undefined ? [] : ['item', 'itemLabel', 'coord'].filter(column => first[column] === undefined)
  if (missing.length > 0)
    return {
      rows: [],
      refused: [
        new Refusal(
          'bad-csv',
          `The result lacks the column ${missing.map(name => `"${name}"`).join(', ')}.`,
          { file, line: 1, advice: 'Select ?item ?itemLabel ?coord in the query.' },
        ),
      ],
    }
  return { rows: bindings.map(({ binding, line }) => rowOf(binding, line)), refused }
}

function bindingsOf(
  text: string,
  file: string,
): { bindings: { binding: Binding; line: number }[]; refused: readonly Refusal[] } {
  if (!/^\s*[[{]/.test(text)) {
    const table = parseTable(text, file)
    return {
      bindings: table.rows.map(({ fields, line }) => ({ binding: fields, line })),
      refused: table.refused,
    }
  }
  try {
    const value = JSON.parse(text) as unknown
    const list = Array.isArray(value)
      ? value
      : ((value as { results?: { bindings?: unknown[] } }).results?.bindings ?? [])
    return { bindings: list.map((row, at) => ({ binding: plainBinding(row), line: at + 1 })), refused: [] }
  } catch (cause) {
    return {
      bindings: [],
      refused: [
        new Refusal('bad-json', `The file is no JSON: ${(cause as Error).message}.`, {
          file,
          advice: 'Download the result as JSON or CSV.',
          cause,
        }),
      ],
    }
  }
}

/** SPARQL JSON wraps each value; the simple JSON of the query service does not. */
function plainBinding(row: unknown): Binding {
  return Object.fromEntries(
    Object.entries((row ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      String(
        typeof value === 'object' && value !== null ? ((value as { value?: unknown }).value ?? '') : value,
      ),
    ]),
  )
}

function rowOf(binding: Binding, line: number): SourceRow {
  const point = POINT.exec(binding.coord ?? '')
  const rule = KINDS.find(({ words }) => words.test(binding.typeLabel ?? ''))
  const labels = Object.entries(binding).flatMap(([key, text]) => {
    const language = /^label_([a-z]{2,3})$/.exec(key)?.[1]
    return language === undefined ? [] : [{ text, language }]
  })
  const others = (binding.itemAltLabel ?? '').split(/\s*[,|]\s*/).map(text => ({ text, language: null }))
  return {
    line,
    id: `wikidata:${lastPart(binding.item ?? '')}`,
    name: binding.itemLabel ?? '',
    names: [...labels, ...others].filter(name => name.text.trim() !== ''),
    kind: rule?.kind ?? 'town',
    parent: binding.parent ? `wikidata:${lastPart(binding.parent)}` : null,
    lat: point?.[2] ?? binding.coord,
    lon: point?.[1] ?? binding.coord,
    latField: 'coord',
    lonField: 'coord',
    population: readPopulation(binding.population),
    sensitive: rule?.sensitive ?? null,
  }
}

const lastPart = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1)
