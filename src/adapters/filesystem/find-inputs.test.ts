import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInputs } from './find-inputs.ts'
import { readLines } from './read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-inputs-'))

beforeAll(() => {
  mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
  mkdirSync(join(folder, 'none'))
  for (const file of ['b.txt', 'a.html', 'deep/deeper/c.jsonl', 'deep/photo.jpg', 'none/notes.docx'])
    writeFileSync(join(folder, file), 'text')
})
afterAll(() => rmSync(folder, { recursive: true }))

const refusals = (paths: string[]) =>
  findInputs(paths).map(input => ('refusal' in input ? input.refusal.code : 'read'))

describe('inputs that paths name', () => {
  it('are all reports in and below a folder, in order of name', () => {
    expect(findInputs([folder]).map(input => basename(input.file))).toEqual(['a.html', 'b.txt', 'c.jsonl'])
  })

  it('are files as named, whatever their ending, with their bytes', async () => {
    const [input] = findInputs([join(folder, 'deep/photo.jpg')])
    expect(input).toMatchObject({ size: 4 })
    expect(input !== undefined && 'open' in input && Buffer.from(await input.open()).toString()).toBe('text')
  })

  it('are refused one by one where there is nothing to read', () => {
    truncateSync(join(folder, 'b.txt'), 60 * 1024 * 1024)
    expect(
      refusals([
        join(folder, 'none'),
        join(folder, 'missing'),
        join(folder, 'b.txt'),
        join(folder, 'a.html'),
      ]),
    ).toEqual(['empty', 'not-found', 'too-large', 'read'])
  })
})

describe('lines of a file', () => {
  it('come one by one, whatever ends them, without the mark of their encoding', async () => {
    const path = join(folder, 'lines.txt')
    writeFileSync(path, '\uFEFFone\r\ntwo\n\nمنيان')
    expect(await Array.fromAsync(readLines(path))).toEqual(['one', 'two', '', 'منيان'])
  })
})
