import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addPaths } from './add-paths.ts'
import { importFile } from './import-files.ts'
import { importPlaces } from './import-places.ts'
import { openApp } from './open-app.ts'
import { readSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-import-'))
const ledger = join(folder, 'ledger.db')
const app = openApp(readSettings({ ledger, threads: 1 }, {}))
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a file that cannot be imported', () => {
  const latin = Buffer.concat([
    Buffer.from('id,name,lat,lon\na,'),
    Buffer.from([0xe9]),
    Buffer.from(',36,37\n'),
  ])

  it.each([
    ['missing.csv', undefined, 'not-found', undefined],
    ['empty.csv', '\n\n', 'empty', undefined],
    ['columns.csv', 'a,b\n1,2\n', 'unknown-format', 1],
    ['wide.csv', Buffer.from('\ufeffid,lat,lon\n', 'utf16le'), 'bad-encoding', 1],
    ['latin.csv', latin, 'bad-encoding', 2],
  ] as const)('is refused once, by name and line: %s', async (name, content, code, line) => {
    const path = content === undefined ? join(folder, name) : write(name, content)
    const { refused, added } = await importFile(app, path)
    expect(added).toBe(0)
    expect(refused.map(refusal => [refusal.code, refusal.place.line])).toEqual([[code, line]])
    if (name !== 'columns.csv' && name !== 'empty.csv')
      expect((await importPlaces(app, path, 'csv')).refused.map(refusal => refusal.code)).toEqual([code])
  })

  it('makes no ledger, and neither does a mistyped path of a report', async () => {
    expect(await addPaths(app, [join(folder, 'mistyped')])).toMatchObject({
      reports: 0,
      refused: [{ code: 'not-found' }],
    })
    expect(existsSync(ledger)).toBe(false)
  })
})

describe('a table of actors', () => {
  it('gives up the rows whose side the conflict does not have, and takes the others', async () => {
    const path = write(
      'actors.csv',
      'id,name,side\nx/a,Some Brigade,opposition\nx/b,Other Brigade,martians\n',
    )
    expect(await importFile(app, path)).toMatchObject({
      what: 'actors',
      read: 2,
      added: 1,
      refused: [{ code: 'bad-field', place: { field: 'side' }, message: expect.stringContaining('x/b') }],
    })
  })
})

describe('a table saved with carriage returns and a byte order mark', () => {
  it('is read like any other', async () => {
    const path = write('dos.csv', '\ufeffid,name,lat,lon,licence\r\nx/far,Far Village,36.1,37.2,CC0\r\n')
    expect(await importFile(app, path)).toMatchObject({ what: 'places', read: 1, added: 1, refused: [] })
  })
})
