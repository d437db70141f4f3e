import type { CommandRow } from './program.ts'

const format = 'format' as const
const ledger = 'ledger' as const

/** Every command: what it is called, what it takes, and where it is done. */
export const COMMANDS: readonly CommandRow[] = [
  {
    usage: 'add <path...>',
    about:
      'Read reports and record them with their claims. Files, folders, or - for standard input; the same again changes nothing.',
    options: [
      ledger,
      'threads',
      { flags: '--again', about: 'read reports for claims again that were read before' },
      { flags: '--format <format>', about: 'how to print the summary', choices: ['table', 'json'] },
    ],
    examples: ['claimline add reports/', 'claimline add flash.txt log.html wire.jsonl --ledger aleppo.db'],
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    usage: 'import <file...>',
    about:
      'Record what was made elsewhere: CSV with lat and lon is places, CSV with side is actors, JSONL with attribution is claims.',
    options: [ledger],
    examples: ['claimline import claims.jsonl', 'claimline import places.csv --ledger aleppo.db'],
    load: async () => (await import('./commands/import.ts')).importFiles,
  },
  {
    usage: 'extract <path...>',
    about: 'Print the claims of reports, a line a report. Stores nothing.',
    options: [
      ledger,
      {
        flags: '--format <format>',
        about: 'jsonl a line a report, table for people',
        choices: ['jsonl', 'table'],
      },
      { flags: '--explain', about: 'say why each claim was read as it was' },
    ],
    examples: [
      'claimline extract report.txt --format jsonl --explain',
      'cat report.txt | claimline extract -',
    ],
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  {
    usage: 'annotate <path...>',
    about: 'Print attributions, place names, entities and dates of reports, a line a report. Stores nothing.',
    options: [ledger, { flags: '--format <format>', about: 'jsonl a line a report', choices: ['jsonl'] }],
    examples: ['claimline annotate report.txt --format jsonl'],
    load: async () => (await import('./commands/annotate.ts')).annotate,
  },
  {
    usage: 'claims',
    about: 'List claims with their quotes.',
    options: [
      ledger,
      format,
      'window',
      { flags: '--at <date>', about: 'only claims whose time covers this day' },
      {
        flags: '--as-of <date>',
        about: 'only what was published by this day; a whole number is a position of the ledger',
      },
      { flags: '--place <name>', about: 'only claims on this place' },
      { flags: '--type <type>', about: 'only claims of this type' },
      {
        flags: '--judged <yes|no>',
        about: 'only claims that a person has judged, rejected ones included, or has not',
        choices: ['yes', 'no'],
      },
    ],
    examples: [
      'claimline claims --from 2016-11-01 --to 2016-11-09 --type capture',
      'claimline claims --format csv > claims.csv',
      'claimline claims --judged yes',
    ],
    load: async () => (await import('./commands/claims.ts')).claims,
  },
  {
    usage: 'place <name>',
    about: 'Say who holds a place, who says so, who disputes it and on what evidence.',
    options: [ledger, format, 'when'],
    examples: ['claimline place "1070 Apartments" --at 2016-11-09', 'claimline place Menyan --format json'],
    load: async () => (await import('./commands/control.ts')).place,
  },
  {
    usage: 'control',
    about: 'List who holds which place on which days.',
    options: [
      ledger,
      format,
      'when',
      'window',
      { flags: '--nowcast', about: 'judge each day only by what was published by then' },
    ],
    examples: [
      'claimline control --at 2016-11-09',
      'claimline control --from 2016-10-28 --to 2016-11-09 --nowcast --format jsonl',
      'claimline control --format geojson > control.geojson',
    ],
    load: async () => (await import('./commands/control.ts')).control,
  },
  {
    usage: 'judge <claim> <accept|reject|set|withdraw> [changes...]',
    about: "Record a person's decision on a claim. It is final until a later one; nothing is erased.",
    options: [
      ledger,
      { flags: '--by <name>', about: 'who decides', required: true },
      { flags: '--why <text>', about: 'why', required: true },
      {
        flags: '--format <format>',
        about: 'how to print the claim as it now stands',
        choices: ['table', 'json'],
      },
    ],
    examples: [
      'claimline judge clm_2f1c reject --by "A. Editor" --why "a training exercise"',
      'claimline judge clm_2f1c set modality=attempted time.from=2016-11-03 --by "A. Editor" --why "see the second paragraph"',
      'claimline judge clm_2f1c withdraw --by "A. Editor" --why "decided too early"',
    ],
    load: async () => (await import('./commands/judge.ts')).judge,
  },
  {
    usage: 'verify',
    about: "Check the ledger: every entry's hash, the chain over them, and the kept bytes of every report.",
    options: [
      { flags: '--ledger <file>', about: 'the ledger (default: $CLAIMLINE_LEDGER, else claimline.db)' },
      { flags: '--format <format>', about: 'how to print the result', choices: ['table', 'json'] },
    ],
    examples: ['claimline verify --ledger aleppo.db'],
    load: async () => (await import('./commands/verify.ts')).verify,
  },
]
