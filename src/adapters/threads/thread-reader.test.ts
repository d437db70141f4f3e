import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ledger/contract'
import { type ClaimReader, createClaimReader, createReaderParts, type ReaderMaterial } from '#pipeline'
import { readModelFile } from '../filesystem/model-file.ts'
import { findPackFolder, readPackFiles } from '../filesystem/pack-folder.ts'
import { createThreadReader } from './thread-reader.ts'

const material: ReaderMaterial = {
  packFiles: readPackFiles(findPackFolder('syria', {})),
  imported: {},
  model: readModelFile(),
}
const reports = Array.from({ length: 20 }, (_, n) =>
  sampleReport(
    `Menyan ${n}`,
    `Rebels captured Menyan on Friday, a military source said. At least ${n + 2} people were killed.`,
  ),
)

describe('the reader in worker threads', () => {
  let inProcess: ClaimReader
  let inThreads: ClaimReader

  beforeAll(() => {
    inProcess = createClaimReader(createReaderParts(material))
    inThreads = createThreadReader(2, inProcess.extractor, material)
  })
  afterAll(async () => await inThreads.close())

  it('reads as the one in this process does, in the same order', async () => {
    const expected = await inProcess.read(reports)
    expect(expected.every(outcome => 'claims' in outcome && outcome.claims.length > 0)).toBe(true)
    expect(await inThreads.read(reports)).toEqual(expected)
  })
})
