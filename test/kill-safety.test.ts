import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeGeneratedReports } from './fixtures/generated-reports.ts'
import { runClaimline, startClaimline } from './fixtures/run-claimline.ts'

// A small form that is quick; the whole one: CLAIMLINE_REPORTS=2000 CLAIMLINE_KILLS=10 npx vitest run test/kill-safety.test.ts
const REPORTS = Number(process.env.CLAIMLINE_REPORTS ?? 80)
const KILLS = Number(process.env.CLAIMLINE_KILLS ?? 2)
const MINUTES = 60_000

const folder = mkdtempSync(join(tmpdir(), 'claimline-kill-'))
const reports = join(folder, 'reports')
const undisturbed = join(folder, 'undisturbed.db')
let expected = ''
let duration = 0

const exportOf = async (ledger: string) => (await runClaimline(['export', 'jsonl', '--ledger', ledger])).out
const verdictOf = async (ledger: string) => (await runClaimline(['verify', '--ledger', ledger])).out

describe(`a ledger to which ${REPORTS} reports are added`, () => {
  beforeAll(async () => {
    writeGeneratedReports(reports, REPORTS)
    const start = performance.now()
    const { code, err } = await runClaimline(['add', reports, '--ledger', undisturbed])
    duration = performance.now() - start
    expect(err).toContain(`${REPORTS} reports read`)
    expect(code).toBe(0)
    expected = await exportOf(undisturbed)
    expect(expected.split('\n').length).toBeGreaterThan(REPORTS / 2)
  }, 10 * MINUTES)

  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    `is sound after each of ${KILLS} kills, and whole when the work is taken up again`,
    async () => {
      const ledger = join(folder, 'killed.db')
      for (let kill = 0; kill < KILLS; kill++) {
        const child = startClaimline(['add', reports, '--ledger', ledger])
        const closed = once(child, 'close')
        // Kills fall all over the run: at the start, in the middle of recording, near the end.
        await sleep((duration * (kill + 0.5)) / KILLS)
        child.kill('SIGKILL')
        await closed
        const verdict = await verdictOf(ledger)
        // Killed before the file was made, there is nothing to verify.
        if (verdict !== '') expect(verdict).toMatch(/^Sound: /)
      }
      const { code } = await runClaimline(['add', reports, '--ledger', ledger])
      expect(code).toBe(0)
      expect(await verdictOf(ledger)).toMatch(/^Sound: /)
      expect(await exportOf(ledger)).toBe(expected)
    },
    20 * MINUTES,
  )

  it(
    'loses nothing and doubles nothing when two programs add at once',
    async () => {
      const ledger = join(folder, 'together.db')
      const runs = await Promise.all([
        runClaimline(['add', reports, '--ledger', ledger]),
        runClaimline(['add', reports, '--ledger', ledger]),
      ])
      expect(runs.map(run => run.code)).toEqual([0, 0])
      expect(await verdictOf(ledger)).toMatch(/^Sound: /)
      const sorted = (text: string) => text.split('\n').sort()
      expect(sorted(await exportOf(ledger))).toEqual(sorted(expected))
    },
    10 * MINUTES,
  )

  it(
    'stays as it is when the same reports are added again',
    async () => {
      const before = await verdictOf(undisturbed)
      const { err } = await runClaimline(['add', reports, '--ledger', undisturbed])
      expect(err).toContain('nothing new')
      expect(await verdictOf(undisturbed)).toBe(before)
    },
    10 * MINUTES,
  )
})
