import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cliReference } from './write-cli-reference.ts'

describe('the command line reference', () => {
  it('is what stands in docs/cli.md', () => {
    expect(readFileSync(new URL('../docs/cli.md', import.meta.url), 'utf8')).toBe(cliReference())
  })

  it('gives options, choices and examples of a command', () => {
    const page = cliReference([
      {
        usage: 'greet <name>',
        about: 'Say hello.',
        options: [
          { flags: '--loud', about: 'in capitals' },
          { flags: '--in <language>', about: 'which', choices: ['en', 'ar'] },
        ],
        examples: ['claimline greet you'],
      },
    ])
    expect(page).toContain('## claimline greet &lt;name&gt;\n\nSay hello.\n\n| option | meaning |')
    expect(page).toContain('| `--in <language>` | which (one of en, ar) |')
    expect(page).toContain('```sh\nclaimline greet you\n```')
  })
})
