import { Command, Option } from 'commander'
import { EXIT } from './exit-code.ts'
import type { Output } from './output.ts'

/** What every command gets: its arguments, its options, and where to write. */
export interface CommandCall {
  readonly args: readonly (string | readonly string[])[]
  readonly options: Readonly<Record<string, unknown>>
  readonly output: Output
}

/** How a command is done. Loaded only when the command is called, so that `--help` need not wait for the rest. */
export type CommandWork = (call: CommandCall) => Promise<void>

interface OptionRow {
  readonly flags: string
  readonly about: string
  readonly choices?: readonly string[]
  readonly required?: true
}

/** A command as data: what the program and its reference page are made from. */
export interface CommandRow {
  /** Name and arguments, as commander writes them. */
  readonly usage: string
  readonly about: string
  readonly options?: readonly (OptionRow | OptionGroup)[]
  readonly examples: readonly string[]
  readonly load?: () => Promise<CommandWork>
  readonly commands?: readonly CommandRow[]
}

/** Options that several commands share. */
export type OptionGroup = 'ledger' | 'format' | 'when' | 'window' | 'threads'

/** What the groups stand for. */
export const OPTION_GROUPS: Readonly<Record<OptionGroup, readonly OptionRow[]>> = {
  ledger: [
    { flags: '--ledger <file>', about: 'the ledger (default: $CLAIMLINE_LEDGER, else claimline.db)' },
    {
      flags: '--conflict <pack>',
      about: "name or folder of the conflict pack (default: the ledger's, else syria)",
    },
  ],
  format: [
    {
      flags: '--format <format>',
      about: 'table for people, the others for programs (default: table)',
      choices: ['table', 'json', 'jsonl', 'csv', 'geojson'],
    },
  ],
  when: [
    { flags: '--at <date>', about: 'the day to judge (default: the last day that any report speaks of)' },
    {
      flags: '--as-of <date>',
      about: 'only what was published by this day; a whole number is a position of the ledger',
    },
    { flags: '--no-leans', about: 'judge without what the pack says of where outlets lean' },
  ],
  window: [
    { flags: '--from <date>', about: 'first day' },
    { flags: '--to <date>', about: 'last day' },
    { flags: '--side <side>', about: 'only what concerns this side' },
  ],
  threads: [
    {
      flags: '--threads <n>',
      about: 'worker threads for reading many reports (default: one a core, 8 at most)',
    },
  ],
}

/** Builds the program from its rows. */
export function createProgram(rows: readonly CommandRow[], output: Output, version: string): Command {
  const program = new Command('claimline')
    .description(
      'A ledger of claims for reports on armed conflict: who says what happened, through whom they say it, and what holds.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showHelpAfterError('Run with --help to see how it is called.')
    .exitOverride()
    .configureOutput({
      writeOut: text => void output.write(text),
      writeErr: text => output.say(text.trimEnd()),
      // Like every other refusal, so that a reader of logs knows whose word it is.
      outputError: (text, write) => write(text.replace(/^error: /, 'claimline: ')),
      getOutHelpWidth: () => output.columns,
      getErrHelpWidth: () => output.columns,
    })
    .configureHelp({ subcommandTerm: command => command.name() })
    .addHelpText('after', FIRST_STEPS)
  for (const row of rows) program.addCommand(createCommand(row, output))
  inheritSettings(program)
  return program
}

function inheritSettings(parent: Command): void {
  for (const command of parent.commands) inheritSettings(command.copyInheritedSettings(parent))
}

const FIRST_STEPS = `
First steps:
  claimline add reports/                     read reports into claimline.db
  claimline place "1070 Apartments"          who holds it, who says so, who disputes it
  claimline claims --format csv > sheet.csv  every claim with its quote, for a sheet

Data goes to standard output, everything else to standard error.
Exit codes: ${EXIT.done} done, ${EXIT.refused} something was refused (the rest is done), ${EXIT.usage} wrong usage.`

function createCommand(row: CommandRow, output: Output): Command {
  const [name, ...parameters] = row.usage.split(' ')
  const command = new Command(name)
    .description(row.about)
    .summary(row.about.split(/(?<=[.:])\s/, 1)[0]!.replace(/[.:]$/, ''))
  for (const parameter of parameters) command.argument(parameter)
  for (const option of optionsOf(row)) command.addOption(createOption(option))
  for (const child of row.commands ?? []) command.addCommand(createCommand(child, output))
  if (row.examples.length > 0)
    command.addHelpText('after', `\nExamples:\n${row.examples.map(example => `  ${example}`).join('\n')}`)
  command.exitOverride()
  const { load } = row
  if (load !== undefined)
    command.action(async (...call: unknown[]) => {
      const work = await load()
      const args = call.slice(0, -2) as CommandCall['args']
      await work({ args, options: command.opts(), output })
    })
  return command
}

/** A row's options with groups written out. */
export function optionsOf(row: CommandRow): readonly OptionRow[] {
  return (row.options ?? []).flatMap(option =>
    typeof option === 'string' ? OPTION_GROUPS[option] : [option],
  )
}

function createOption(row: OptionRow): Option {
  const option = new Option(row.flags, row.about)
  if (row.choices !== undefined) option.choices(row.choices)
  if (row.required) option.makeOptionMandatory()
  return option
}
