import { Refusal } from '#primitives'
import type { PlaceKind, PlaceName } from '../place.ts'
import { readPopulation, type SourceRow, type SourceRows, type SourceTerms } from './source-row.ts'

export const OSM_TERMS: SourceTerms = {
  origin: row => row.id,
  licence: 'ODbL 1.0 (OpenStreetMap contributors)',
}

/** Kinds by tag, in order; the first that fits counts. */
const KINDS: readonly {
  readonly key: string
  readonly value: RegExp
  readonly kind: PlaceKind
  readonly sensitive?: string
}[] = [
  { key: 'amenity', value: /^(?:hospital|clinic|doctors)$/, kind: 'facility', sensitive: 'hospital' },
  {
    key: 'amenity',
    value: /^(?:school|kindergarten|college|university)$/,
    kind: 'facility',
    sensitive: 'school',
  },
  { key: 'amenity', value: /^(?:shelter|social_facility)$/, kind: 'facility', sensitive: 'shelter' },
  { key: 'amenity', value: /^refugee_site$/, kind: 'camp', sensitive: 'camp' },
  { key: 'place', value: /^country$/, kind: 'country' },
  { key: 'place', value: /^(?:state|province)$/, kind: 'governorate' },
  { key: 'place', value: /^(?:region)$/, kind: 'region' },
  { key: 'place', value: /^(?:district|county|municipality)$/, kind: 'district' },
  { key: 'place', value: /^city$/, kind: 'city' },
  { key: 'place', value: /^town$/, kind: 'town' },
  { key: 'place', value: /^(?:village|hamlet|isolated_dwelling)$/, kind: 'village' },
  { key: 'place', value: /^(?:suburb|quarter|neighbourhood|city_block|borough)$/, kind: 'neighbourhood' },
  { key: 'highway', value: /./, kind: 'road' },
  { key: 'aeroway', value: /./, kind: 'facility' },
  { key: 'military', value: /./, kind: 'facility' },
  { key: 'landuse', value: /^(?:military|industrial)$/, kind: 'facility' },
  { key: 'natural', value: /./, kind: 'landmark' },
]

type Tags = Readonly<Record<string, string>>
interface Element {
  readonly id: string
  readonly tags: Tags
  readonly lat: number | undefined
  readonly lon: number | undefined
}

/** Rows of GeoJSON (as Overpass Turbo and osmium export it) or of Overpass JSON. Things without a name are passed over. */
export function readOsm(text: string, file: string): SourceRows {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return {
      rows: [],
      refused: [
        new Refusal('bad-json', `The file is no JSON: ${(cause as Error).message}.`, {
          file,
          advice: 'Export GeoJSON or Overpass JSON.',
          cause,
        }),
      ],
    }
  }
  const elements = elementsOf(value)
  if (elements === undefined)
    return {
      rows: [],
      refused: [
        new Refusal('unknown-format', 'The JSON is neither GeoJSON features nor Overpass elements.', {
          file,
          advice: 'Export GeoJSON or Overpass JSON with [out:json].',
        }),
      ],
    }
  const rows = elements.map((element, at) => rowOf(element, at + 1)).filter(row => row !== undefined)
  return { rows, refused: [] }
}

function elementsOf(value: unknown): readonly Element[] | undefined {
  const { features, elements } = (value ?? {}) as { features?: unknown; elements?: unknown }
  if (Array.isArray(features)) return features.map(fromFeature)
  if (Array.isArray(elements)) return elements.map(fromElement)
  return undefined
}

interface Feature {
  readonly id?: string | number
  readonly properties?: Record<string, unknown> | null
  readonly geometry?: { readonly coordinates?: unknown } | null
}

function fromFeature(feature: Feature): Element {
  const properties = feature?.properties ?? {}
  const given = properties['@id'] ?? properties.osm_id ?? feature?.id
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : ''
  return { id, tags: textTags(properties), ...centreOf(feature?.geometry?.coordinates) }
}

/** The middle of the box around all positions of a geometry, however deeply nested. */
function centreOf(coordinates: unknown): { lat: number | undefined; lon: number | undefined } {
  const box = { west: 181, east: -181, south: 91, north: -91 }
  const visit = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 5) return
    const [lon, lat] = value as [unknown, unknown]
    if (typeof lon === 'number' && typeof lat === 'number') {
      box.west = Math.min(box.west, lon)
      box.east = Math.max(box.east, lon)
      box.south = Math.min(box.south, lat)
      box.north = Math.max(box.north, lat)
    } else for (const part of value) visit(part, depth + 1)
  }
  visit(coordinates, 0)
  if (box.west > box.east) return { lat: undefined, lon: undefined }
  return { lat: (box.south + box.north) / 2, lon: (box.west + box.east) / 2 }
}

interface OverpassElement {
  readonly type?: string
  readonly id?: number
  readonly lat?: number
  readonly lon?: number
  readonly center?: { readonly lat?: number; readonly lon?: number }
  readonly tags?: Record<string, unknown>
}

function fromElement(element: OverpassElement): Element {
  return {
    id: `${element?.type ?? ''}/${element?.id ?? ''}`,
    tags: textTags(element?.tags ?? {}),
    lat: element?.lat ?? element?.center?.lat,
    lon: element?.lon ?? element?.center?.lon,
  }
}

function textTags(tags: Readonly<Record<string, unknown>>): Tags {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  )
}

const NAME_TAGS = /^(?:name|alt_name|old_name|official_name|int_name|short_name|loc_name)(?::([a-z]{2,3}))?$/

function rowOf({ id, tags, lat, lon }: Element, line: number): SourceRow | undefined {
  const name = tags['name:en'] ?? tags.int_name ?? tags.name
  const rule = KINDS.find(({ key, value }) => tags[key] !== undefined && value.test(tags[key]))
  if (!name || rule === undefined) return undefined
  const names: PlaceName[] = Object.entries(tags).flatMap(([key, value]) => {
    const match = NAME_TAGS.exec(key)
    return match === null
      ? []
      : value.split(';').map(text => ({ text: text.trim(), language: match[1] ?? null }))
  })
  return {
    line,
    id: `osm:${id}`,
    name,
    names: names.filter((entry, at) => names.findIndex(other => other.text === entry.text) === at),
    kind: rule.kind,
    parent: null,
    lat,
    lon,
    latField: 'lat',
    lonField: 'lon',
    population: readPopulation(tags.population),
    sensitive: rule.sensitive ?? null,
  }
}
