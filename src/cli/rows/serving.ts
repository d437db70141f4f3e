import type { CommandRow } from '../program.ts'

const ledger = 'ledger' as const

/** Commands that give the ledger to others, and check it. */
export const SERVING: readonly CommandRow[] = [
  {
    usage: 'serve',
    about:
      'Serve the app, the API and the OGC layers, on this machine only unless a profile says what may be published. CLAIMLINE_TOKEN, where set, is the token that judging needs.',
    options: [
      ledger,
      { flags: '--port <n>', about: 'port; 0 for any (default: 8484)' },
      {
        flags: '--host <address>',
        about: 'address to listen on (default: 127.0.0.1); any other needs --profile',
      },
      {
        flags: '--profile <file>',
        about: 'what may be published: a file, or "public" for the built-in profile',
      },
      {
        flags: '--tiles <url>',
        about: 'address of map tiles, with {z}, {x} and {y} (default: the built-in base map)',
      },
    ],
    examples: ['claimline serve', 'claimline serve --host 0.0.0.0 --profile public'],
    load: async () => (await import('../commands/serve.ts')).serve,
  },
  {
    usage: 'export <format>',
    about:
      'Write every claim that counts for other programs. The format jsonl can be imported by another ledger.',
    options: [
      ledger,
      {
        flags: '--as-of <date>',
        about: 'only what was published by this day; a whole number is a position of the ledger',
      },
    ],
    examples: ['claimline export jsonl > claims.jsonl'],
    load: async () => (await import('../commands/export.ts')).exportLedger,
  },
  {
    usage: 'verify',
    about: "Check the ledger: every entry's hash, the chain over them, and the kept bytes of every report.",
    options: [
      { flags: '--ledger <file>', about: 'the ledger (default: $CLAIMLINE_LEDGER, else claimline.db)' },
      { flags: '--format <format>', about: 'how to print the result', choices: ['table', 'json'] },
    ],
    examples: ['claimline verify --ledger aleppo.db'],
    load: async () => (await import('../commands/verify.ts')).verify,
  },
]
