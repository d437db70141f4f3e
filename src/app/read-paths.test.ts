import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type App, openApp } from './open-app.ts'
import { annotatePaths, extractPaths } from './read-paths.ts'
import { readSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-paths-'))
const app = openApp(readSettings({ ledger: join(folder, 'none.db'), threads: 1 }, {}))
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const TEXT = 'The army captured the village on Monday.'

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('reports read from paths', () => {
  it('go by the name of their file without ending, or by the id of their line as it is', async () => {
    const paths = [
      write('one.two.txt', TEXT),
      write(
        'lines.jsonl',
        ['lines.jsonl', 'a.txt', '__proto__'].map(id => JSON.stringify({ id, text: TEXT })).join('\n'),
      ),
    ]
    const ids: unknown[] = []
    for await (const read of annotatePaths(app, paths)) ids.push('refusal' in read ? read.refusal : read.id)
    expect(ids).toEqual(['one.two', 'lines.jsonl', 'a.txt', '__proto__'])
  })

  it('are refused one by one where the reader fails on them, and the others are read', async () => {
    // A model without anything in it: every report is a fault of the reader.
    const broken: App = {
      ...app,
      parts: async () => ({ registry: await app.registry(), model: {} as never }),
    }
    const paths = [write('good.txt', TEXT), write('better.txt', TEXT)]
    for (const reads of [extractPaths(broken, paths), annotatePaths(broken, paths)]) {
      const refused = await Array.fromAsync<{ file: string }>(reads)
      expect(refused).toMatchObject([
        {
          file: 'good.txt',
          refusal: { code: 'reader-fault', advice: expect.stringContaining('report the fault') },
        },
        { file: 'better.txt', refusal: { code: 'reader-fault' } },
      ])
    }
  })
})
