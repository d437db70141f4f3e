/** Writes docs/cli.md from the commands themselves; with `--check` it only says whether the file is as it must be. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COMMANDS } from '../src/cli/commands.ts'
import { type CommandRow, optionsOf } from '../src/cli/program.ts'

const INTRODUCTION = `# Command line

Written from the commands by \`node scripts/write-cli-reference.ts\`; \`npm run check-docs\` holds it against them.

Data goes to standard output, everything else to standard error. Exit codes: 0 done, 1 something was refused (the rest is
done), 2 wrong usage, 70 a fault of the program. Each refusal is one line: file, line, field, what is wrong, what to do.
A command writes colours only to a terminal, and none where \`NO_COLOR\` is set. \`CLAIMLINE_LEDGER\` names the ledger where
\`--ledger\` does not, \`CLAIMLINE_THREADS\` the number of worker threads; packs are found by name in
\`$XDG_DATA_HOME/claimline/conflicts\` and in \`conflicts/\`.

Links in folders are followed, each folder once. An interrupt ends a command at any moment: what was recorded by then is whole, and
the same command again does the rest. A ledger that may not be written is read all the same. \`place\` with \`--from\` or \`--to\` answers
for each day, as \`control\` does.
`

/** The reference page, as it must stand in docs/cli.md. */
export function cliReference(rows: readonly CommandRow[] = COMMANDS): string {
  return `${INTRODUCTION}\n${rows.map(row => commandSection(row, '')).join('\n')}`
}

function commandSection(row: CommandRow, parent: string): string {
  const title = `${parent}${row.usage}`
  const level = parent === '' ? '##' : '###'
  const name = `${parent}${row.usage.split(' ', 1)[0]} `
  const options = optionsOf(row)
  return [
    `${level} claimline ${title.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\n`,
    `${row.about}\n`,
    ...(options.length === 0 ? [] : [optionTable(options)]),
    ...(row.examples.length === 0 ? [] : [`\`\`\`sh\n${row.examples.join('\n')}\n\`\`\`\n`]),
    ...(row.commands ?? []).map(child => commandSection(child, name)),
  ].join('\n')
}

function optionTable(options: ReturnType<typeof optionsOf>): string {
  const lines = options.map(({ flags, about, choices, required }) => {
    const notes = [
      ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
      ...(required ? ['required'] : []),
    ]
    const meaning = notes.length === 0 ? about : `${about} (${notes.join('; ')})`
    return `| \`${flags.replaceAll('|', '\\|')}\` | ${meaning.replaceAll('|', '\\|')} |`
  })
  return ['| option | meaning |', '|---|---|', ...lines, ''].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = resolve(import.meta.dirname, '../docs/cli.md')
  if (!process.argv.includes('--check')) writeFileSync(file, cliReference())
  else if (readFileSync(file, 'utf8') !== cliReference()) {
    console.error('docs/cli.md is not what the commands say: run "node scripts/write-cli-reference.ts"')
    process.exitCode = 1
  }
}
