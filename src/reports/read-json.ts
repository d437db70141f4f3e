import { Refusal } from '#primitives'
import { decodeText, decodeUtf8 } from './decode-text.ts'
import { readDay } from './published-day.ts'
import type { Found, ReportSource } from './report-source.ts'

/** One item of a .json or .jsonl file: what it gives of a report, or why it was refused. */
export type JsonItem =
  | {
      readonly file: string
      readonly source: ReportSource
      readonly bytes: Uint8Array
      readonly line?: number
    }
  | { readonly file: string; readonly refusal: Refusal }

/** Where a record stands: its file and, for .jsonl, its line from 1; `index` in a .json list. */
interface RecordPlace {
  readonly file: string
  readonly line?: number
  readonly index?: number
}

/** Every line of a .jsonl file; blank lines are passed over. `file` of an item is the line's own id. */
export function readJsonLines(bytes: Uint8Array, file: string): JsonItem[] {
  const plain = hasMark(bytes) ? Buffer.from(decodeText(bytes, { file }).text) : bytes
  const items: JsonItem[] = []
  let line = 0
  for (let start = 0; start < plain.length; ) {
    const feed = plain.indexOf(0x0a, start)
    const end = feed < 0 ? plain.length : feed
    line++
    const item = readLine(plain.subarray(start, end), { file, line })
    if (item !== undefined) items.push(item)
    start = end + 1
  }
  if (items.length > 0) return items
  throw new Refusal('empty', 'There is no report in it.', { file, advice: 'Give one JSON object a line.' })
}

/** A .json file: one report, or a list of them. */
export function readJson(bytes: Uint8Array, file: string): JsonItem[] {
  const { text } = decodeText(bytes, { file })
  const value = parseJson(text, { file })
  if (!Array.isArray(value)) return [{ file, source: toSource(value, { file }), bytes }]
  if (value.length === 0)
    throw new Refusal('empty', 'The list has no report in it.', { file, advice: 'Give at least one.' })
  return value.map((item, index) =>
    collect(
      { file, index },
      () => bytesOf(item, { file, index }),
      () => item,
    ),
  )
}

function readLine(bytes: Uint8Array, place: RecordPlace): JsonItem | undefined {
  const text = decodeUtf8(bytes)
  if (text?.trim() === '') return undefined
  return collect(
    place,
    () => bytes,
    () => {
      if (text !== undefined) return parseJson(text, place)
      throw new Refusal('bad-encoding', 'The line is not valid UTF-8.', {
        ...at(place),
        advice: 'Save it as UTF-8.',
      })
    },
  )
}

/** An item of a list as bytes of its own, by which it is kept. */
function bytesOf(item: unknown, place: RecordPlace): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(item))
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Refusal('bad-json', `The record is nested too deeply${itemOf(place)}.`, {
      ...at(place),
      advice: 'Leave out the fields that say nothing of the report.',
      cause,
    })
  }
}

function collect(place: RecordPlace, bytesOfItem: () => Uint8Array, parse: () => unknown): JsonItem {
  try {
    const value = parse()
    const source = toSource(value, place)
    const file = idOf(value as Record<string, unknown>, place)
    const bytes = bytesOfItem()
    return { file, source, bytes, ...(place.line === undefined ? {} : { line: place.line }) }
  } catch (error) {
    if (error instanceof Refusal) return { file: place.file, refusal: error }
    throw error
  }
}

function parseJson(text: string, place: RecordPlace): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const what =
      cause instanceof Error
        ? cause.message.replace(/,? ?"[\s\S]*$| at position [\s\S]*$/, '')
        : String(cause)
    throw new Refusal('bad-json', `This is not JSON: ${what}.`, {
      ...at(place),
      advice: 'Mend it, or leave it out.',
      cause,
    })
  }
}

function toSource(value: unknown, place: RecordPlace): ReportSource {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('bad-json', `A report must be an object with "id" and "text"${itemOf(place)}.`, {
      ...at(place),
      advice: 'Write {"id": "…", "text": "…"}.',
    })
  const record = value as Record<string, unknown>
  const text = record.text
  if (typeof text !== 'string') throw badField('text', 'must be a string: the report itself', place)
  return {
    text: text.replace(/^\ufeff/, ''),
    ...field(record, 'outlet', place),
    ...field(record, 'title', place),
    ...field(record, 'url', place),
    ...publishedOf(record, place),
  }
}

function field<K extends 'outlet' | 'title' | 'url'>(
  record: Record<string, unknown>,
  name: K,
  place: RecordPlace,
): { [P in K]?: Found } {
  const value = record[name]
  if (value === undefined || value === null || value === '') return {}
  if (typeof value !== 'string') throw badField(name, 'must be a string or null', place)
  return { [name]: { value, basis: `field "${name}"` } } as { [P in K]?: Found }
}

function publishedOf(record: Record<string, unknown>, place: RecordPlace): { published?: Found } {
  const name = record.published === undefined || record.published === null ? 'date' : 'published'
  const value = record[name]
  if (value === undefined || value === null || value === '') return {}
  const day = typeof value === 'string' ? readDay(value) : null
  if (day === null)
    throw badField(name, 'must be a day between 1900 and 2100 such as 2016-11-09, or null', place)
  return { published: { value: day, basis: `field "${name}"` } }
}

function idOf(record: Record<string, unknown>, place: RecordPlace): string {
  const { id } = record
  if (typeof id === 'string' && id.trim() !== '') return id
  if (typeof id !== 'number') throw badField('id', 'must be a string that names the report', place)
  if (Number.isInteger(id) && !Number.isSafeInteger(id))
    throw badField('id', 'is a number too large to be told from its neighbours: write it as a string', place)
  return String(id)
}

function badField(name: string, what: string, place: RecordPlace): Refusal {
  return new Refusal('bad-field', `"${name}" ${what}${itemOf(place)}.`, {
    ...at(place),
    field: name,
    advice: 'Mend the record, or leave it out.',
  })
}

function itemOf({ index }: RecordPlace): string {
  return index === undefined ? '' : ` (item ${index + 1} of the list)`
}

function at(place: RecordPlace): { file: string; line?: number } {
  return { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe
}
