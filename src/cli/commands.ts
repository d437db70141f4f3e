import type { CommandRow } from './program.ts'

const format = 'format' as const
const ledger = 'ledger' as const

const PLACE_OPTION = { flags: '--place <name>', about: 'only what concerns this place' } as const

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
      PLACE_OPTION,
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
    usage: 'picture',
    about:
      'Show what the ledger comes to on one page: who holds what, who disputes it, who was harmed, each with its quote.',
    options: [
      ledger,
      { flags: '--at <date>', about: 'the day to judge (default: the last day that any report speaks of)' },
    ],
    examples: ['claimline picture', 'claimline picture --at 2016-11-09'],
    load: async () => (await import('./commands/picture.ts')).picture,
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
    usage: 'casualties',
    about: 'List how many people were harmed, by whose count, and what was left out as overlapping.',
    options: [
      ledger,
      format,
      'when',
      'window',
      PLACE_OPTION,
      {
        flags: '--by <scope>',
        about: 'one list over everything, or by place or event',
        choices: ['all', 'place', 'event'],
      },
    ],
    examples: ['claimline casualties', 'claimline casualties --from 2016-10-28 --by place --format csv'],
    load: async () => (await import('./commands/happenings.ts')).casualties,
  },
  {
    usage: 'events',
    about: 'List happenings, each with all claims that are about it and who denies it.',
    options: [ledger, format, 'when', 'window', PLACE_OPTION],
    examples: ['claimline events --from 2016-11-01', 'claimline events --format csv > events.csv'],
    load: async () => (await import('./commands/happenings.ts')).events,
  },
  {
    usage: 'sources',
    about: 'List sources: where they lean, how their word has held up, whom they have things from.',
    options: [
      ledger,
      format,
      'when',
      { flags: '--side <side>', about: 'only sources that lean to this side' },
    ],
    examples: ['claimline sources', 'claimline sources --format json'],
    load: async () => (await import('./commands/happenings.ts')).sources,
  },
  {
    usage: 'disputes',
    about: 'List what claims of different origins say that cannot all hold, since when, and how it ended.',
    options: [ledger, format, 'when', 'window', PLACE_OPTION],
    examples: ['claimline disputes', 'claimline disputes --place "1070 Apartments" --format json'],
    load: async () => (await import('./commands/happenings.ts')).disputes,
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
    usage: 'resolve <place|actor> [name...]',
    about: 'Say what names stand for: names as arguments, or a line each on standard input.',
    options: [
      ledger,
      { flags: '--near <place>', about: 'a place near which the named ones are to be expected' },
      { flags: '--at <date>', about: 'the day that the names are from' },
      {
        flags: '--format <format>',
        about: 'jsonl a line a name, table for people',
        choices: ['jsonl', 'json', 'table'],
      },
    ],
    examples: [
      'claimline resolve place Menyan Minian --format table',
      'claimline resolve actor - < names.txt',
    ],
    load: async () => (await import('./commands/resolve.ts')).resolve,
  },
  {
    usage: 'places',
    about: 'Bring in places, and settle what names of places stand for.',
    examples: [],
    commands: [
      {
        usage: 'import <file...>',
        about: 'Record places from CSV with at least id, name, lat and lon.',
        options: [ledger],
        examples: ['claimline places import villages.csv'],
        load: async () => (await import('./commands/import.ts')).importFiles,
      },
      {
        usage: 'unresolved',
        about: 'List names that claims give for places and that stand for no known one.',
        options: [
          ledger,
          {
            flags: '--format <format>',
            about: 'table for people, the others for programs',
            choices: ['table', 'json', 'jsonl', 'csv'],
          },
        ],
        examples: ['claimline places unresolved'],
        load: async () => (await import('./commands/places.ts')).unresolvedPlaces,
      },
      {
        usage: 'settle <name> <same|different|unsure|unjudged> [place]',
        about: 'Decide what a name stands for, once for all claims; a later decision undoes it.',
        options: [
          ledger,
          { flags: '--by <name>', about: 'who decides', required: true },
          { flags: '--why <text>', about: 'why', required: true },
        ],
        examples: [
          'claimline places settle "Mount Abdel-Aziz" same sy/al-hasakah/jabal-abd-al-aziz --by "A. Editor" --why "one mountain"',
        ],
        load: async () => (await import('./commands/places.ts')).settlePlace,
      },
    ],
  },
  {
    usage: 'pack',
    about: 'Make, check and show conflict packs: one war as data.',
    examples: [],
    commands: [
      {
        usage: 'new <folder>',
        about: 'Make a pack to fill in.',
        examples: ['claimline pack new conflicts/my-war'],
        load: async () => (await import('./commands/pack.ts')).newPack,
      },
      {
        usage: 'check <pack>',
        about: 'Check a pack: each fault with file, line, field and what to do.',
        examples: ['claimline pack check conflicts/my-war'],
        load: async () => (await import('./commands/pack.ts')).checkPack,
      },
      {
        usage: 'show <pack>',
        about: 'Show what a pack holds.',
        options: [
          {
            flags: '--format <format>',
            about: 'table for people, json for programs',
            choices: ['table', 'json'],
          },
        ],
        examples: ['claimline pack show syria'],
        load: async () => (await import('./commands/pack.ts')).showPack,
      },
    ],
  },
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
    load: async () => (await import('./commands/serve.ts')).serve,
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
    load: async () => (await import('./commands/export.ts')).exportLedger,
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
