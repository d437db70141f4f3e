import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseLanguageModel } from './language-model.ts'

const FILE = new URL('../../models/english.model.gz', import.meta.url)

describe('the model file', () => {
  it('is under 5 MB and names its licence and its sources', () => {
    const bytes = readFileSync(FILE)
    expect(bytes.length).toBeLessThan(5_000_000)
    const { about } = parseLanguageModel(bytes)
    expect(about.licence).toBe('CC BY-SA 4.0')
    expect(about.credits.join(' ')).toMatch(/EWT.*GUM/)
  })

  it('is refused with a reason where it is something else', () => {
    const others = [
      new Uint8Array(),
      Buffer.from('{}'),
      gzipSync('{}'),
      gzipSync(Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from('{}')])),
    ]
    for (const bytes of others) {
      expect(() => parseLanguageModel(bytes)).toThrow(expect.objectContaining({ code: 'unknown-format' }))
    }
    const cut = gzipSync(Buffer.from('00'))
    expect(() => parseLanguageModel(cut)).toThrow(expect.objectContaining({ code: 'unknown-format' }))
  })
})
