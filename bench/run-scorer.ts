import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SHARED } from './dev-sets.ts'

/** Scores predictions against gold with one of the shared scorers, as a program of its own, and gives back what it prints. */
export function runScorer<T>(
  scorer: string,
  gold: readonly unknown[],
  predicted: readonly unknown[],
  options: readonly string[] = [],
): T {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-eval-'))
  try {
    const files = (
      [
        ['gold', gold],
        ['predicted', predicted],
      ] as const
    ).map(([name, lines]) => {
      const file = join(folder, `${name}.jsonl`)
      writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
      return file
    })
    const script = fileURLToPath(new URL(`scorers/score-${scorer}.mjs`, SHARED))
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files, ...options], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    if (status !== 0) throw new Error(`score-${scorer}: ${stderr}`)
    return JSON.parse(stdout) as T
  } finally {
    rmSync(folder, { recursive: true })
  }
}
