/**
 * Runs all tests with Vitest and ends with one line of its own, `N passed, N failed` (`, N skipped` where any were), that
 * scripts can read. Further arguments go to Vitest (`npm test -- src/claims`). Exits as Vitest does.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'claimline-test-'))
const results = join(folder, 'results.json')
const run = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
let counts = { passed: 0, failed: 1, skipped: 0 }
try {
  const found = JSON.parse(readFileSync(results, 'utf8'))
  const crashed = found.testResults.filter(
    (file: { status: string; assertionResults: unknown[] }) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  counts = {
    passed: found.numPassedTests,
    failed: found.numFailedTests + crashed,
    skipped: found.numPendingTests + (found.numTodoTests ?? 0),
  }
} catch {
  console.error('run-tests: Vitest left no results')
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exitCode = run.status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1
