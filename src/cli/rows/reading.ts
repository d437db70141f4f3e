import type { CommandRow } from '../program.ts'

const ledger = 'ledger' as const

/** Commands that take reports and other records in. */
export const READING: readonly CommandRow[] = [
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
    load: async () => (await import('../commands/add.ts')).add,
  },
  {
    usage: 'import <file...>',
    about:
      'Record what was made elsewhere: CSV with lat and lon is places, CSV with side is actors, JSONL with attribution is claims.',
    options: [ledger],
    examples: ['claimline import claims.jsonl', 'claimline import places.csv --ledger aleppo.db'],
    load: async () => (await import('../commands/import.ts')).importFiles,
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
    load: async () => (await import('../commands/extract.ts')).extract,
  },
  {
    usage: 'annotate <path...>',
    about: 'Print attributions, place names, entities and dates of reports, a line a report. Stores nothing.',
    options: [ledger, { flags: '--format <format>', about: 'jsonl a line a report', choices: ['jsonl'] }],
    examples: ['claimline annotate report.txt --format jsonl'],
    load: async () => (await import('../commands/annotate.ts')).annotate,
  },
]
