import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runClaimline, startClaimline } from './fixtures/run-claimline.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-process-'))
const ledger = join(folder, 'many.db')

const claim = (n: number) => ({
  id: `claim-${n}`,
  reportId: `report-${n}`,
  type: 'hold',
  polarity: 'asserted',
  modality: 'ongoing',
  quote: { start: 0, end: 20, text: 'holds the far village' },
  agents: [{ name: 'the army', side: 'government' }],
  targets: [],
  places: [{ name: `Village ${n % 50}` }],
  time: { from: '2016-05-02', to: '2016-05-02' },
  casualties: [],
  weapons: [],
  attribution: [{ name: 'Daily', role: 'publisher' }],
  confidence: 0.9,
})

describe('the program as a process', () => {
  beforeAll(async () => {
    const file = join(folder, 'claims.jsonl')
    writeFileSync(file, Array.from({ length: 3000 }, (_, n) => JSON.stringify(claim(n))).join('\n'))
    expect(await runClaimline(['import', file, '--ledger', ledger])).toMatchObject({ code: 0, out: '' })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('ends with 0 when done, 1 when something was refused, 2 when called wrongly', async () => {
    const codes = await Promise.all([
      runClaimline(['verify', '--ledger', ledger]),
      runClaimline(['verify', '--ledger', join(folder, 'none.db')]),
      runClaimline(['verify', '--nonsense']),
    ])
    expect(codes.map(run => run.code)).toEqual([0, 1, 2])
  })

  it('writes all of a long list to a pipe', async () => {
    const { out } = await runClaimline(['claims', '--format', 'jsonl', '--ledger', ledger])
    expect(out.split('\n')).toHaveLength(3001)
  })

  it('ends without a word when its reader goes away', async () => {
    const child = startClaimline(['claims', '--format', 'jsonl', '--ledger', ledger])
    const err = text(child.stderr!)
    await once(child.stdout!, 'data')
    child.stdout!.destroy()
    const [code] = await once(child, 'close')
    expect(await err).toBe('')
    expect(code).toBe(0)
  })

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, in one line', async () => {
    const full = openSync('/dev/full', 'w')
    const child = startClaimline(['claims', '--ledger', ledger], full)
    const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')])
    closeSync(full)
    expect(err).toMatch(/^claimline: standard output cannot be written: .*ENOSPC.*\n$/)
    expect(code).toBe(1)
  })

  it('reads a report, or lines of reports, from standard input', async () => {
    const text = 'Rebels captured the village of Menyan on Friday, the army said.'
    const files = async (input: string) =>
      (await runClaimline(['extract', '-'], input)).out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).file)
    expect(await files(text)).toEqual(['stdin'])
    expect(await files(`{"id":"one","text":"${text}"}\n{"id":"two","text":"${text}"}\n`)).toEqual([
      'one',
      'two',
    ])
  })

  it('answers each name as it comes, to a program that asks on', async () => {
    const child = startClaimline(['resolve', 'place', '-', '--ledger', ledger])
    const answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
    for (const name of ['Menyan', 'Nowhere at all']) {
      child.stdin!.write(`${name}\n`)
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ name })
    }
    child.stdin!.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('ends with a refusal where its port is taken, or its host is not of this machine', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const run = await runClaimline(['serve', '--port', String(port), '--ledger', ledger])
    taken.close()
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toBe(`claimline: --port: Port ${port} is taken. Name another port, or 0 for any.\n`)
    const elsewhere = ['--host', '192.0.2.1', '--profile', 'public']
    expect(await runClaimline(['serve', ...elsewhere, '--ledger', ledger])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--host: "192.0.2.1" is no address of this machine'),
    })
  })

  it('prints its help', async () => {
    const { out } = await runClaimline(['--help'])
    expect(out).toContain('Usage: claimline')
  })
})
