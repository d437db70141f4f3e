import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
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

describe('links inside a folder', () => {
  const linked = join(folder, 'linked')
  beforeAll(() => {
    mkdirSync(join(linked, 'sub'), { recursive: true })
    writeFileSync(join(linked, 'sub', 'r.txt'), 'text')
    symlinkSync('..', join(linked, 'sub', 'up'))
    symlinkSync('self.txt', join(linked, 'self.txt'))
    symlinkSync('nowhere.txt', join(linked, 'gone.txt'))
    symlinkSync(join(folder, 'a.html'), join(linked, 'page.html'))
    symlinkSync('nowhere', join(linked, 'no-report'))
  })

  it('are followed to files and folders, each folder once', () => {
    expect(
      findInputs([linked]).map(input => [
        input.file.slice(linked.length + 1),
        'refusal' in input ? input.refusal.code : 'read',
      ]),
    ).toEqual([
      ['gone.txt', 'not-found'],
      ['page.html', 'read'],
      ['self.txt', 'not-found'],
      ['sub/r.txt', 'read'],
    ])
  })

  it('say what is wrong where they are named themselves', () => {
    const [input] = findInputs([join(linked, 'self.txt')])
    expect(input).toMatchObject({ refusal: { message: 'The link leads back to itself.' } })
    expect(refusals(['x'.repeat(5000), join(folder, 'a.html', 'below')])).toEqual(['not-found', 'not-found'])
  })

  it('to files that vanish before they are opened end in a refusal', async () => {
    const path = join(folder, 'short-lived.txt')
    writeFileSync(path, 'text')
    const [input] = findInputs([path])
    rmSync(path)
    await expect(input && 'open' in input && input.open()).rejects.toMatchObject({
      code: 'not-found',
      place: { file: path },
    })
  })
})

describe('lines of a file', () => {
  it('end with a line feed only: JSON texts may hold the other characters that Unicode ends lines with', async () => {
    const path = join(folder, 'separators.jsonl')
    writeFileSync(path, '{"a":"one\u2028two\u0085"}\n{}')
    expect(await Array.fromAsync(readLines(path))).toEqual(['{"a":"one\u2028two\u0085"}', '{}'])
  })

  it('that are not UTF-8 come as undefined, each by itself', async () => {
    const path = join(folder, 'mixed.txt')
    writeFileSync(
      path,
      Buffer.concat([Buffer.from('good\nbad '), Buffer.from([0xff]), Buffer.from('\nlast\n')]),
    )
    expect(await Array.fromAsync(readLines(path))).toEqual(['good', undefined, 'last'])
  })

  it('come whole across the pieces that a large file is read in', async () => {
    const path = join(folder, 'large.txt')
    const lines = Array.from({ length: 3000 }, (_, index) => `${index} ${'قرية '.repeat(index % 300)}`)
    writeFileSync(path, lines.join('\n'))
    expect(await Array.fromAsync(readLines(path))).toEqual(lines)
  })

  it('of what is no file are refused', async () => {
    await expect(Array.fromAsync(readLines(folder))).rejects.toMatchObject({ message: 'This is a folder.' })
    await expect(Array.fromAsync(readLines(join(folder, 'missing')))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('come one by one, whatever ends them, without the mark of their encoding', async () => {
    const path = join(folder, 'lines.txt')
    writeFileSync(path, '\uFEFFone\r\ntwo\n\nمنيان')
    expect(await Array.fromAsync(readLines(path))).toEqual(['one', 'two', '', 'منيان'])
  })
})
