import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPackFolder, listPacks, readPackFiles, writePackFiles } from './pack-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'claimline-packs-'))
const own = join(home, 'claimline', 'conflicts', 'my-war')
const env = { XDG_DATA_HOME: home }

beforeAll(() => {
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'conflict.json'), '{}')
  writeFileSync(join(own, 'notes.txt'), 'not part of the pack')
})
afterAll(() => rmSync(home, { recursive: true }))

describe('conflict packs', () => {
  it("are found by name, the user's own first, and by path", () => {
    expect(findPackFolder('my-war', env)).toBe(own)
    expect(findPackFolder(own, {})).toBe(own)
    expect(listPacks(env)).toContain('my-war')
    expect(listPacks({}).length).toBeGreaterThan(0)
  })

  it('are refused where there is none, with the names of those that there are', () => {
    expect(() => findPackFolder('no-war', env)).toThrow(
      expect.objectContaining({ code: 'not-found', advice: expect.stringContaining('my-war') }),
    )
  })

  it('are read as the texts of their files', () => {
    expect(readPackFiles(own)).toEqual({ 'conflict.json': '{}' })
  })

  it('are refused where a file of theirs is no text', () => {
    const odd = join(home, 'odd')
    mkdirSync(odd)
    writeFileSync(join(odd, 'places.csv'), Buffer.from([0x69, 0x64, 0xff]))
    expect(() => readPackFiles(odd)).toThrow(
      expect.objectContaining({ code: 'bad-encoding', place: { file: join(odd, 'places.csv') } }),
    )
    expect(() => readPackFiles(join(home, 'missing'))).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('are refused where they cannot be made', () => {
    expect(() => writePackFiles(join(own, 'conflict.json', 'below'), {})).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })

  it('are never written over', () => {
    expect(() => writePackFiles(own, {})).toThrow(/exists already/)
  })
})
