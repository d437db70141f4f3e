import { Refusal } from '#primitives'
import { csvLines, type Feature, featureCollection } from '#publishing'
import type { Output } from '../output.ts'
import { type TableShape, tableLines } from '../table.ts'

/** A list in every format that it has: as values for JSON, rows for a sheet, features for a map, a table for people. */
export interface Listing<T> {
  /** A list, or a source of items too many to hold at once. */
  readonly items: Iterable<T>
  readonly json: (item: T) => unknown
  readonly table: TableShape<T>
  readonly csv?: { readonly columns: readonly string[]; readonly row: (item: T) => object }
  readonly feature?: (item: T) => Feature
  /** What to say on standard error where the list is empty. */
  readonly empty: string
}

/** Writes a list in the format asked for. Refuses a format that the list does not have. */
export async function writeListing<T>(
  listing: Listing<T>,
  format: string | undefined,
  output: Output,
): Promise<void> {
  let isEmpty = true
  const items = mapItems(listing.items, item => {
    isEmpty = false
    return item
  })
  for (const text of chunksOf(linesOf({ ...listing, items }, format ?? 'table', output)))
    await output.write(text)
  if (isEmpty) output.say(listing.empty)
}

function linesOf<T>(
  { items, json, table, csv, feature }: Listing<T>,
  format: string,
  output: Output,
): Iterable<string> {
  switch (format) {
    case 'jsonl':
      return mapItems(items, item => `${JSON.stringify(json(item))}\n`)
    case 'json':
      return jsonArray(items, json)
    case 'csv':
      if (csv !== undefined) return csvOf(items, csv)
      break
    case 'geojson':
      if (feature !== undefined) return featureCollection(mapItems(items, feature))
      break
    case 'table':
      return mapItems(tableLines([...items], table, output), line => `${line}\n`)
  }
  throw new Refusal('usage', `This has no ${format} form.`, {
    field: '--format',
    advice: `Use table, json, jsonl${csv === undefined ? '' : ', csv'}${feature === undefined ? '' : ', geojson'}.`,
  })
}

function* mapItems<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item)
}

function* jsonArray<T>(items: Iterable<T>, json: (item: T) => unknown): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}${JSON.stringify(json(item))}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function csvOf<T>(items: Iterable<T>, { columns, row }: NonNullable<Listing<T>['csv']>): Iterable<string> {
  return csvLines(
    mapItems(items, item => row(item) as Record<string, unknown>),
    columns,
  )
}

/** Joins lines into pieces worth a write each. */
function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += line
    if (chunk.length > 65_536) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}
